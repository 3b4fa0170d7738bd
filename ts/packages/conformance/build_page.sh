#!/bin/sh
# The player as one module with the WebAssembly beside it.
set -eu
cd "$(dirname "$0")"
../../node_modules/.bin/esbuild src/browser.ts --bundle --format=esm --conditions=browser --outdir=page/dist --log-level=warning
cp ../wasm/dist/spiraltorch.wasm page/dist/
