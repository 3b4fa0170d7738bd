# Everything that must hold: a target for each part, after the colon what it needs; what each prints comes when it is
# done. Each part says what it skips, and why. `make test` makes all of them, cheapest first; `ci/test go` one.
bin := $(CURDIR)/.venv/bin
pytest := $(bin)/python -m pytest

# Tests of what is the same whatever calls the core: the GPUs' numbers, and programs and pictures.
alike := $(wildcard python/tests/test_gpu_*.py python/tests/test_cuda_matmul.py python/tests/test_examples.py \
    python/tests/test_gallery.py python/tests/test_conformance_report.py)

# In the order of starting; what is long, and what others need, comes first.
cheap := style contract
long := core go typescript kernels python julia go-binaries aarch64 conformance memory cffi fuzz cooperative next-zig
.PHONY: all $(cheap) $(long)
all: $(cheap) $(long)
$(long): | $(cheap)

style:
	@ci/section "style: formatters, linters, types, layers" ci/lint
contract:
	@ci/section "contract: generated files, header, exported symbols, append-only" ci/check-abi
kernels:
	@ci/section "kernels: the committed ones are what the sources give, and all four targets take them" $(bin)/python ci/gpu_kernels.py --check
core:
	@ci/section "core: unit tests" ci/test-core Debug
next-zig:
	@ci/section "core: compiles with the next Zig" ci/check-next-zig
python:
	@ci/section "python: the compiled backend" $(pytest) python/tests
cffi:
	@SPIRALTORCH_PYTHON_BACKEND=cffi ci/section "python: the cffi backend" $(pytest) python/tests $(alike:%=--ignore=%)
memory:
	@ci/section "memory: every op under valgrind" ci/check-memory
fuzz:
	@ci/section "abuse: random calls on the C functions, with faults that must be found" $(pytest) -q -c python/pyproject.toml core-zig/fuzz
julia: go
	@ci/section "julia: the package's own tests" ci/test-julia
go:
	@ci/section "go: tests, race detector, fuzzing of ownership" ci/test-go
go-binaries: go
	@ci/section "go: the server and the command line as single files, against Python" ci/test-go-binaries
typescript:
	@ci/section "typescript: the addon and WebAssembly, and the page in Chromium" ci/test-ts
conformance: typescript go julia
	@ci/section "conformance: the cases are current" $(bin)/python abi/conformance/generate.py --check
	@ci/section "conformance: the cases hold in every language that is here" ci/conformance
aarch64:
	@ci/section "aarch64: Python tests from the wheel, under qemu" ci/test-aarch64
cooperative:
	@ci/section "vulkan: cooperative matrices, on a driver that has them" ci/test-cooperative
