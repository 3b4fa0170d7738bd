/** SpiralTorch's core as a WebAssembly module: the same functions as the addon's. */
import type { Lowlevel } from "@spiraltorch/native/lowlevel";

import { asynchronous, bind, callbacks, type Exports } from "./glue.js";
import { hostImports, MemoryFiles, type Files } from "./host.js";
import { Runtime } from "./runtime.js";

export { MemoryFiles, type Files };

/** Where the module lies: beside this file, or beside a bundle that holds it. */
export const moduleUrl: URL = new URL("./spiraltorch.wasm", import.meta.url);

/** An instance of the module. Each has a memory of its own; handles stay within theirs. */
export function instantiate(module: WebAssembly.Module, files: Files = new MemoryFiles()): Lowlevel {
  let runtime: Runtime | undefined;
  let memory: WebAssembly.Memory | undefined;
  // Imports must exist before the instance they serve does.
  const later = { callBack: (context: number, values: number[]) => (runtime as Runtime).callBack(context, values) };
  const imports = {
    spiraltorch: { ...hostImports(() => memory as WebAssembly.Memory, files), ...callbacks(later) },
  };
  const exports = new WebAssembly.Instance(module, imports).exports as Exports;
  memory = exports.memory;
  runtime = new Runtime(exports);
  const bound = bind(runtime, exports) as Record<string, unknown>;
  const rt = runtime;
  for (const name of asynchronous) {
    const call = bound[name] as (...values: unknown[]) => unknown;
    bound[`${name}_async`] = (...values: unknown[]): Promise<unknown> => rt.answerLater(() => call(...values));
  }
  return bound as unknown as Lowlevel;
}
