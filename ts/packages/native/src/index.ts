/** Finds this platform's addon and loads it. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

import type { Handle, Lowlevel } from "./lowlevel.js";

export type * from "./lowlevel.js";

interface Addon extends Omit<Lowlevel, "backend" | "tensor_memory"> {
  tensor_memory(tensor: Handle, size: number): ArrayBuffer;
}

const require = createRequire(import.meta.url);

/** The name of this machine's platform package, such as "linux-x64-gnu". */
export function platform(): string {
  const base = `${process.platform}-${process.arch}`;
  if (process.platform !== "linux") return base;
  // glibc tells its version to Node's report; musl has none.
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return report.header.glibcVersionRuntime ? `${base}-gnu` : `${base}-musl`;
}

/**
 * The addon, or undefined where this platform has none. An addon that is there and cannot be loaded
 * is an error: falling back would hide it behind a slower backend.
 */
export function load(): Lowlevel | undefined {
  const path = find();
  if (path === undefined) return undefined;
  const addon = require(path) as Addon;
  return { ...addon, backend: "native", tensor_memory: (tensor, size) => ({ buffer: addon.tensor_memory(tensor, size), offset: 0 }) };
}

/** SPIRALTORCH_ADDON, then the platform's package, then what `build.mjs` made in this repository. */
function find(): string | undefined {
  const asked = process.env["SPIRALTORCH_ADDON"];
  if (asked) return asked;
  const name = platform();
  try {
    return require.resolve(`@spiraltorch/${name}/spiraltorch.node`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
  }
  const built = fileURLToPath(new URL(`../npm/${name}/spiraltorch.node`, import.meta.url));
  return existsSync(built) ? built : undefined;
}
