/** Tensors in a GPU's memory. */
import { ClosedError, ShapeError } from "../errors.js";
import { asTensor, fromBytes, Tensor, type TensorLike } from "../tensor.js";
import type { Gpu } from "./gpu.js";

export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, extent) => product * extent, 1);

/** Elements of f32, row by row, in a GPU's memory. Release it with `using`, or with `close`. */
export class GpuTensor implements Disposable {
  readonly gpu: Gpu;
  readonly shape: readonly number[];
  #buffer: GPUBuffer | undefined;

  /** Takes the buffer over. */
  constructor(gpu: Gpu, shape: readonly number[], buffer?: GPUBuffer) {
    this.gpu = gpu;
    this.shape = shape;
    this.#buffer = buffer ?? gpu.allocate(4 * sizeOf(shape));
  }

  /** A copy of a tensor of the core, or of numbers, converted to f32. */
  static from(gpu: Gpu, value: TensorLike): GpuTensor {
    const given = asTensor(value);
    try {
      using converted = given.asType("f32");
      return new GpuTensor(gpu, given.shape, gpu.allocate(converted.toTypedArray() as Float32Array));
    } finally {
      if (given !== value) given.close();
    }
  }

  get size(): number {
    return sizeOf(this.shape);
  }

  get ndim(): number {
    return this.shape.length;
  }

  /** All of the elements. */
  get buffer(): GPUBuffer {
    if (this.#buffer === undefined) throw new ClosedError("webgpu: the tensor is closed");
    return this.#buffer;
  }

  /** A copy of the elements in row-major order. */
  async toTypedArray(): Promise<Float32Array> {
    return new Float32Array(await this.gpu.read(this.buffer, 4 * this.size));
  }

  /** A copy as a tensor of the core. */
  async toTensor(): Promise<Tensor> {
    return fromBytes(await this.toTypedArray(), this.shape);
  }

  /** The one element as a number. */
  async item(): Promise<number> {
    if (this.size !== 1) throw new ShapeError(`item: a tensor of shape (${this.shape.join(", ")}) has ${this.size} elements, expected 1`);
    return (await this.toTypedArray())[0] as number;
  }

  /** Gives the buffer away; the tensor is closed. */
  detach(): GPUBuffer {
    const { buffer } = this;
    this.#buffer = undefined;
    return buffer;
  }

  get closed(): boolean {
    return this.#buffer === undefined;
  }

  /** Gives the memory back, once the launches that use it are done. */
  close(): void {
    this.#buffer?.destroy();
    this.#buffer = undefined;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** What a call takes: a tensor that is there already, or numbers that are sent for the call. */
export type GpuTensorLike = GpuTensor | TensorLike;
