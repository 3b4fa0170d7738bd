/** The backend in Node: the addon, and WebAssembly only where there is no addon for this platform. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { load } from "@spiraltorch/native";
import { ABI_LAYOUT, ABI_VERSION, type Lowlevel } from "@spiraltorch/native/lowlevel";
import { instantiate, moduleUrl, type Files, type MemoryFiles } from "@spiraltorch/wasm";

const diskFiles: Files = {
  read: (path) => readFileSync(path),
  replace(path, bytes) {
    const beside = `${path}.${process.pid}.tmp`;
    try {
      writeFileSync(beside, bytes, { flush: true });
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  },
};

function loadWasm(): Lowlevel {
  return instantiate(new WebAssembly.Module(readFileSync(fileURLToPath(moduleUrl))), diskFiles);
}

/** SPIRALTORCH_BACKEND asks for "native" or "wasm". */
function choose(): Lowlevel {
  const asked = process.env["SPIRALTORCH_BACKEND"];
  if (asked === "wasm") return loadWasm();
  const addon = load();
  if (addon !== undefined) return addon;
  if (asked === "native") throw new Error(`spiraltorch: no addon for ${process.platform}-${process.arch} is installed`);
  return loadWasm();
}

/** Node has its own files. */
export const files: MemoryFiles | undefined = undefined;

export const low: Lowlevel = choose();
low.abi_check(ABI_VERSION, ABI_LAYOUT);
