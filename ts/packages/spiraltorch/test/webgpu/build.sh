#!/bin/sh
# The page of the tests that need a browser's GPU, as one module with the WebAssembly and the kernels beside it.
set -eu
cd "$(dirname "$0")"
out=../../dist-test/webgpu-page
mkdir -p "$out"
../../../../node_modules/.bin/esbuild page.ts --bundle --format=esm --conditions=browser --outdir="$out" --log-level=warning
cp -r ../../../wasm/dist/spiraltorch.wasm ../../dist/webgpu/kernels "$out/"
echo '<!doctype html><meta charset="utf-8" /><script type="module" src="page.js"></script>' >"$out/index.html"
