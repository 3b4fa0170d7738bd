#!/bin/sh
# The player as one module with the WebAssembly beside it, and the program that plays it in Chromium.
set -eu
cd "$(dirname "$0")"
../../node_modules/.bin/esbuild src/browser.ts --bundle --format=esm --conditions=browser --outdir=page/dist --log-level=warning
../../node_modules/.bin/esbuild chromium/run.mjs --bundle --platform=node --format=esm --outfile=dist/chromium.js --log-level=warning
cp ../wasm/dist/spiraltorch.wasm page/dist/
