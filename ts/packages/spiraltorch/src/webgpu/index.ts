/**
 * The hierarchy's trainer and the geometry's ops on a GPU, through a browser's WebGPU.
 *
 *     import { Hierarchy } from "spiraltorch";
 *     import { Gpu, GpuPoincareBall, openTrainer } from "spiraltorch/webgpu";
 *
 *     using trainer = await openTrainer(hierarchy, { dim: 10 }, { device: "webgpu" });
 *     await trainer.runAsync(0, { progress: ({ loss }) => console.log(loss) });
 *
 *     using gpu = await Gpu.open(); // Throws, and says why, where there is none.
 *     using ball = new GpuPoincareBall(gpu, -1);
 *     using x = await ball.exp0([[0.3, 0.4]]);
 *     await (await ball.distance0(x)).toTypedArray(); // [1]
 */
export type { AdapterDescription, AdapterOptions } from "./adapter.js";
export { Gpu, type KernelName } from "./gpu.js";
export { GpuLorentz, GpuManifold, GpuPoincareBall, type GeometryOptions, type PullBackOptions } from "./manifold.js";
export { describeDevice, openTrainer, type OpenOptions, type TrainingDevice, type TrainingRun } from "./open.js";
export type { OpName } from "./plan.js";
export { GpuTensor, type GpuTensorLike } from "./tensor.js";
export { GpuTrainer } from "./trainer.js";
