/** Puts the WGSL of the kernels that the package runs beside its WebGPU part, where it is looked for. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { kernels } from "./dist/webgpu/kernels.js";

const here = dirname(fileURLToPath(import.meta.url));
const generated = resolve(here, "../../../core-zig/src/backend/gpu/generated");
const target = join(here, "dist/webgpu/kernels");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const family of new Set(Object.values(kernels).map((kernel) => kernel.family)))
  cpSync(join(generated, `${family}.wgsl`), join(target, `${family}.wgsl`));
