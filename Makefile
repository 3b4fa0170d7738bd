# Thin on purpose: each target is a line into ci/ or a tool. `make help` lists them.
PYTHON ?= python3
DEVICE ?= cpu
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup generate demo test nightly ts conformance bench lint clean wheels

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## virtual environment, Zig from its Python wheel, build of the core and the Python package
	@PYTHON="$(PYTHON)" ci/setup

generate: ## the header and the low-level bindings, from abi/spec
	@$(BIN)/zig run --cache-dir core-zig/.zig-cache abi/generate.zig -- .

demo: setup ## embed WordNet's mammals, print mean rank and MAP, draw the disk; DEVICE=vulkan on a GPU
	@$(BIN)/python examples/mammals/demo.py --device $(DEVICE)

test: setup ## everything: core, ABI, Python on both backends, examples, style
	@ci/test

conformance: setup ## the shared cases in every language of this machine: a matrix of areas and languages
	@ci/conformance

nightly: setup ## what takes too long for every change; LANGUAGES="go julia" for some
	@ci/nightly $(LANGUAGES)

ts: setup ## Node's addon, the WebAssembly module and the npm packages, in build/npm
	@ci/build-ts && node ts/pack.mjs

bench: setup ## speed and quality as ratios against named peers, side by side
	@$(BIN)/python -m bench

lint: setup ## formatters and linters, as pre-commit runs them
	@ci/lint

wheels: setup ## wheels for every platform, cross-built on this machine
	@$(BIN)/python ci/build_wheels.py

clean: ## remove what building made
	rm -rf .venv build dist core-zig/.zig-cache core-zig/zig-out python/build python/dist
