/**
 * Hyperbolic learning on a native core: tensors, geometry, gradients, and hierarchies embedded.
 *
 *     import { PoincareBall } from "spiraltorch";
 *     using ball = new PoincareBall(-1);
 *     using x = ball.exp0([0.3, 0.4]);
 *     using distance = ball.distance0(x);
 *     distance.item(); // 1
 */
import type { MemoryFiles } from "@spiraltorch/wasm";
import { files as memoryFiles, low } from "#core";

export {
  describeDevice,
  fallbackCount,
  hipProbe,
  launchCount,
  matmulPrecision,
  selectDevice,
  setMatmulPrecision,
  setStrictDevices,
  type DeviceReport,
  type HipReport,
  type MatmulPrecisionName,
} from "./device.js";
export * as errors from "./errors.js";
export { SpiralTorchError } from "./errors.js";
export { Hierarchy, type Evaluation, type Pair } from "./hierarchy.js";
export { Euclidean, Lorentz, Manifold, PoincareBall, Product, type ManifoldName } from "./manifold.js";
export { forwardLog, LogForwarder, type LogLevelName, type LogSink } from "./log.js";
export { Model, type Neighbor } from "./model.js";
export * as ops from "./ops.js";
export { Adam, AdamW, Optimizer, RiemannianAdam, RiemannianSGD, SGD, type Parameter } from "./optim.js";
export { parsePairs } from "./pairs.js";
export type { Progress, ProgressCallback } from "./progress.js";
export { Tape, valueAndGradient } from "./tape.js";
export {
  arange,
  asTensor,
  eye,
  fromBuffer,
  fromBytes,
  full,
  ones,
  randomNormal,
  randomUniform,
  Tensor,
  zeros,
  type AsyncOptions,
  type BufferOptions,
  type DeviceName,
  type DType,
  type IndexItem,
  type Numbers,
  type TensorLike,
  type TensorOptions,
  type TypedArray,
} from "./tensor.js";
export { Trainer, type TrainerOptions, type TrainerPlace } from "./trainer.js";
export { zSpaceBarycenter } from "./barycenter.js";
export { ComplexTensor, type Complex } from "./complex_tensor.js";
export * as nn from "./nn.js";
export { SpiralSession, SpiralSessionBuilder, type SotSettings } from "./session.js";
export * as sot from "./sot.js";
export * from "./zspace.js";

/** Which layer runs: the native addon or the WebAssembly module. */
export const backend: "native" | "wasm" = low.backend;

/** In a browser the files that `Model.open`, `save` and the like see; Node has its own. */
export const files: MemoryFiles | undefined = memoryFiles;

export const version: string = low.version();

/** The kernels in use: "base", "avx2", "avx512" or "neon". */
export function cpuLevel(): string {
  return low.cpu_level();
}

/** Threads a call may use; from ST_NUM_THREADS, else the number of CPUs; one on WebAssembly. */
export function threadCount(): number {
  return low.thread_count();
}

/** Sets the number of threads for calls that start from now on. */
export function setThreadCount(count: number): void {
  low.set_thread_count(count);
}

/** Bytes the core holds at the moment, of all threads of this process. */
export function liveBytes(): number {
  return low.live_bytes();
}

/** Ops the null device has been asked for. */
export function nullCallCount(): number {
  return low.null_call_count();
}
