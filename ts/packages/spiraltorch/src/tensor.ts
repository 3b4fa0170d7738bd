/** N-dimensional tensors: creation, conversion and views. */

import type { Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import type { AsyncOptions } from "./abort.js";
import {
  deviceName,
  deviceNumber,
  dtypeName,
  dtypeNumber,
  dtypeOf,
  layouts,
  type DeviceName,
  type DType,
  type TypedArray,
} from "./dtype.js";
import { DTypeError, InvalidValueError, ReadOnlyError, ShapeError } from "./errors.js";
import { view, type IndexItem } from "./indexing.js";
import { fromNumbers, isWhole, nest, type Numbers } from "./numbers.js";
import * as ops from "./ops.js";
import { Adopted, handleOf, Resource } from "./resource.js";
import type { LanguageWave } from "./zspace.js";

export type { AsyncOptions, DeviceName, DType, IndexItem, Numbers, TypedArray };

/** A tensor, a number or truth value, nested arrays of them, a typed array, or a text's wave. */
export type TensorLike = Tensor | Numbers | TypedArray | LanguageWave;

export interface OpOptions {
  /** Written in place and given back; it must have the result's shape and dtype. */
  out?: Tensor | undefined;
}

export interface TensorOptions {
  dtype?: DType | undefined;
  device?: DeviceName | undefined;
}

export interface ReduceOptions {
  /** None: over all axes. */
  axes?: number | readonly number[];
  keepDims?: boolean;
}

/**
 * An array of up to eight axes over memory that views share.
 *
 * Numbers become f32, truth values bool, typed arrays what they hold; all are copied. `data` shows the
 * memory itself.
 */
export class Tensor extends Resource {
  #shape: readonly number[] | undefined;
  #data: TypedArray | undefined;

  constructor(data: TensorLike | Adopted, options: TensorOptions & { shape?: readonly number[] } = {}) {
    super(data instanceof Adopted ? data : new Adopted(create(data, options)));
  }

  /** Extents of the axes. */
  get shape(): readonly number[] {
    return (this.#shape ??= low.tensor_shape(handleOf(this)));
  }

  /** Steps between neighbours along each axis, in elements. */
  get strides(): readonly number[] {
    return low.tensor_strides(handleOf(this));
  }

  get dtype(): DType {
    return dtypeName(low.tensor_dtype(handleOf(this)));
  }

  /** Where the tensor's ops run. */
  get device(): DeviceName {
    return deviceName(low.tensor_device(handleOf(this)));
  }

  /** The number of axes. */
  get ndim(): number {
    return this.shape.length;
  }

  /** The number of elements. */
  get size(): number {
    return low.tensor_size(handleOf(this));
  }

  get readOnly(): boolean {
    return low.tensor_is_read_only(handleOf(this));
  }

  /** The axes in reverse order; a view. */
  get T(): Tensor {
    return this.permute(this.shape.map((_, axis) => axis).reverse());
  }

  /** Elements lie row by row without gaps. */
  get isContiguous(): boolean {
    const { shape, strides } = this;
    let step = 1;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      if (shape[axis] !== 1 && strides[axis] !== step) return this.size === 0;
      step *= shape[axis] as number;
    }
    return true;
  }

  /**
   * The tensor's own memory: writing it changes the tensor. It keeps the memory alive by itself.
   * On WebAssembly it lasts until the module's memory grows: ask again after creating tensors.
   */
  get data(): TypedArray {
    if (this.#data !== undefined && this.#data.byteLength > 0 && !this.closed) return this.#data;
    if (this.readOnly) throw new ReadOnlyError("data: the tensor is read-only; toTypedArray() gives a copy");
    if (!this.isContiguous) throw new ShapeError("data: the elements are not contiguous; clone() makes a tensor whose are");
    const { itemSize, parts, array } = layouts[this.dtype];
    const count = this.size;
    const { buffer, offset } = low.tensor_memory(handleOf(this), count * itemSize);
    return (this.#data = new array(buffer, offset, count * parts));
  }

  /** A copy of the elements in row-major order. */
  toTypedArray(): TypedArray {
    const { itemSize, array } = layouts[this.dtype];
    using whole = this.#whole();
    return new array(low.tensor_bytes(handleOf(whole), whole.size * itemSize));
  }

  /** The elements as nested arrays of numbers (complex64: pairs; bool: truth values); a number for no axes. */
  toArray(): Numbers {
    const flat = this.toTypedArray();
    return nest(flat, this.shape, this.dtype);
  }

  toJSON(): Numbers {
    return this.toArray();
  }

  /** The one element as a number. */
  item(): number {
    const { dtype } = this;
    if (dtype === "f32" || dtype === "f64") return low.tensor_item(handleOf(this));
    if (this.size !== 1) throw new ShapeError(`item: a tensor of shape (${this.shape.join(", ")}) has ${this.size} elements, expected 1`);
    return Number(this.toTypedArray()[0]);
  }

  /** A copy converted to another element type. */
  asType(dtype: DType): Tensor {
    return ops.cast(this, dtype);
  }

  /** The tensor on a device: the same memory when it is there already. */
  to(device: DeviceName): Tensor {
    return adopt(low.tensor_to_device(handleOf(this), deviceNumber(device)));
  }

  /** A row-major copy. */
  clone(): Tensor {
    return ops.contiguous(this);
  }

  /** The same memory without history on a tape. */
  detach(): Tensor {
    return adopt(low.tensor_detach(handleOf(this)));
  }

  /** Writes `source`, broadcast and converted, into the elements. */
  assign(source: TensorLike): void {
    const given = new Operands([source], -1, this);
    try {
      low.tensor_assign(handleOf(this), given.at(0));
    } finally {
      given.close();
    }
  }

  /**
   * The elements at an index, as a view: integers, `[start, stop, step]` slices (null or missing: to the
   * end), "..." for the axes between, null for a new axis. Negative numbers count from the end.
   */
  index(...items: IndexItem[]): Tensor {
    return view(this, items);
  }

  /** The same elements under another shape; one extent may be -1. */
  reshape(shape: number | readonly number[]): Tensor {
    return ops.reshape(this, shape);
  }

  /** Axes in another order; a view. */
  permute(axes: number | readonly number[]): Tensor {
    return ops.permute(this, axes);
  }

  /** Axes of extent 1 stretched; a read-only view. */
  broadcastTo(shape: number | readonly number[]): Tensor {
    return ops.broadcastTo(this, shape);
  }

  neg(): Tensor {
    return ops.neg(this);
  }

  add(other: TensorLike): Tensor {
    return ops.add(this, other);
  }

  sub(other: TensorLike): Tensor {
    return ops.sub(this, other);
  }

  mul(other: TensorLike): Tensor {
    return ops.mul(this, other);
  }

  div(other: TensorLike): Tensor {
    return ops.div(this, other);
  }

  pow(other: TensorLike): Tensor {
    return ops.pow(this, other);
  }

  matmul(other: TensorLike): Tensor {
    return ops.matmul(this, other);
  }

  sum(options: ReduceOptions = {}): Tensor {
    return ops.sum(this, options);
  }

  mean(options: ReduceOptions = {}): Tensor {
    return ops.mean(this, options);
  }

  max(options: ReduceOptions = {}): Tensor {
    return ops.max(this, options);
  }

  min(options: ReduceOptions = {}): Tensor {
    return ops.min(this, options);
  }

  norm(options: ReduceOptions & { order?: number } = {}): Tensor {
    return ops.norm(this, options);
  }

  argmax(options: { axis?: number; keepDims?: boolean } = {}): Tensor {
    return ops.argmax(this, options);
  }

  argmin(options: { axis?: number; keepDims?: boolean } = {}): Tensor {
    return ops.argmin(this, options);
  }

  override toString(): string {
    if (this.closed) return "Tensor(closed)";
    return `Tensor(${JSON.stringify(this.toArray())}, shape=[${this.shape.join(", ")}], dtype=${this.dtype})`;
  }

  /** Without history and without gaps. */
  #whole(): Tensor {
    using plain = this.detach();
    return ops.contiguous(plain);
  }
}

/** The tensor of a new handle, or the one it was written into. */
export function adopt(handle: Handle, out?: Tensor): Tensor {
  if (out === undefined) return new Tensor(new Adopted(handle));
  low.release(handle);
  return out;
}

export function adoptAll<const Handles extends readonly Handle[]>(handles: Handles): { [Index in keyof Handles]: Tensor } {
  return handles.map((handle) => adopt(handle)) as never;
}

/** Axes or extents, where one alone may stand without brackets. */
export function integers(values: number | readonly number[]): readonly number[] {
  return typeof values === "number" ? [values] : values;
}

export function into(options: OpOptions): Handle | null {
  return options.out === undefined ? null : handleOf(options.out);
}

function create(given: TensorLike, options: TensorOptions & { shape?: readonly number[] }): Handle {
  const data = isWave(given) ? given.tensor() : given;
  if (data instanceof Tensor) {
    const made = options.dtype === undefined ? data.clone() : data.asType(options.dtype);
    if (options.device === undefined || options.device === made.device) return handleOf(made);
    using there = made;
    return handleOf(there.to(options.device));
  }
  return fromNumbers(data, options.dtype, options.shape, options.device ?? "cpu");
}

/** The tensor itself, or a new one of numbers. */
export function asTensor(value: TensorLike): Tensor {
  if (isWave(value)) return value.tensor();
  return value instanceof Tensor ? value : new Tensor(value);
}

/** Known by what it can do: its class is made from tensors, not the other way round. */
function isWave(value: unknown): value is LanguageWave {
  return value instanceof Resource && "tensor" in value && "characterCount" in value;
}

/**
 * The operands of one call as handles. Those made of numbers take dtype and device of the tensor beside
 * them, and are closed when the call has ended.
 */
export class Operands {
  readonly #handles: (Handle | null)[] = [];
  #made: Handle[] | undefined;
  #realised: Tensor[] | undefined;

  constructor(values: readonly (TensorLike | undefined)[], indices = -1, like: Tensor | undefined = undefined) {
    for (let position = 0; position < values.length; position++) {
      const value = values[position];
      if (isWave(value)) this.#realise(value);
      else if (value instanceof Resource) this.#handles.push(handleOf(value));
      else if (value === undefined) this.#handles.push(null);
      else this.#make(value, position === indices, like ?? values.find(isTensor));
    }
  }

  /** A text's wave by itself has its default shape. */
  #realise(wave: LanguageWave): void {
    const tensor = wave.tensor();
    (this.#realised ??= []).push(tensor);
    this.#handles.push(handleOf(tensor));
  }

  #make(value: Numbers | TypedArray, whole: boolean, like: Tensor | undefined): void {
    if (like?.closed) like = undefined; // The call itself says so, and names the operand.
    let dtype: DType | undefined;
    if (whole) dtype = "i64";
    else if (like !== undefined) {
      const beside = like.dtype;
      if (beside === "f32" || beside === "f64" || isWhole(value)) dtype = beside === "bool" || beside === "complex64" ? undefined : beside;
    }
    const handle = fromNumbers(value, ArrayBuffer.isView(value) ? undefined : dtype, undefined, like?.device ?? "cpu");
    (this.#made ??= []).push(handle);
    this.#handles.push(handle);
  }

  at(position: number): Handle {
    return this.#handles[position] as Handle;
  }

  atOrNull(position: number): Handle | null {
    return this.#handles[position] as Handle | null;
  }

  all(): Handle[] {
    return this.#handles as Handle[];
  }

  close(): void {
    if (this.#made !== undefined) for (const handle of this.#made) low.release(handle);
    if (this.#realised !== undefined) for (const tensor of this.#realised) tensor.close();
  }
}

/** Operands for the length of a call. */
export function withOperands<Result>(values: readonly (TensorLike | undefined)[], call: (given: Operands) => Result): Result {
  const given = new Operands(values);
  try {
    return call(given);
  } finally {
    given.close();
  }
}

/** Operands until the call beside the event loop has ended. */
export async function withOperandsAsync<Result>(
  values: readonly (TensorLike | undefined)[],
  call: (given: Operands) => Promise<Result>,
): Promise<Result> {
  const given = new Operands(values);
  try {
    return await call(given);
  } finally {
    given.close();
  }
}

function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}

/** A tensor of zeros. */
export function zeros(shape: number | readonly number[], options: TensorOptions = {}): Tensor {
  return adopt(low.tensor_zeros(integers(shape), dtypeNumber(options.dtype ?? "f32"), deviceNumber(options.device ?? "cpu")));
}

/** A tensor of ones. */
export function ones(shape: number | readonly number[], options: TensorOptions = {}): Tensor {
  return full(shape, 1, options);
}

/** A tensor whose elements all equal `value`. */
export function full(shape: number | readonly number[], value: number, options: TensorOptions = {}): Tensor {
  return adopt(low.tensor_full(integers(shape), value, dtypeNumber(options.dtype ?? "f32"), deviceNumber(options.device ?? "cpu")));
}

/** start, start + step, ... before stop; `arange(n)` counts from 0. */
export function arange(start: number, stop?: number, step = 1, options: TensorOptions = {}): Tensor {
  const [first, last] = stop === undefined ? [0, start] : [start, stop];
  return adopt(low.tensor_arange(first, last, step, dtypeNumber(options.dtype ?? "f32"), deviceNumber(options.device ?? "cpu")));
}

/** The identity matrix. */
export function eye(size: number, options: TensorOptions = {}): Tensor {
  return adopt(low.tensor_eye(size, dtypeNumber(options.dtype ?? "f32"), deviceNumber(options.device ?? "cpu")));
}

export interface RandomOptions extends TensorOptions {
  /** The same seed gives the same bits everywhere. */
  seed?: number | bigint;
}

/** Independent samples of [low, high). */
export function randomUniform(shape: number | readonly number[], options: RandomOptions & { low?: number; high?: number } = {}): Tensor {
  const { low: from = 0, high = 1, seed = 0, dtype = "f32", device = "cpu" } = options;
  return adopt(low.tensor_random_uniform(integers(shape), from, high, seed, dtypeNumber(dtype), deviceNumber(device)));
}

/** Independent normal samples. */
export function randomNormal(
  shape: number | readonly number[],
  options: RandomOptions & { mean?: number; deviation?: number } = {},
): Tensor {
  const { mean = 0, deviation = 1, seed = 0, dtype = "f32", device = "cpu" } = options;
  return adopt(low.tensor_random_normal(integers(shape), mean, deviation, seed, dtypeNumber(dtype), deviceNumber(device)));
}

/** A tensor of bytes as they lie in memory: little-endian, row-major. */
export function fromBytes(bytes: ArrayBufferView | ArrayBuffer, shape: readonly number[], options: TensorOptions = {}): Tensor {
  return adopt(low.tensor_from_bytes(bytes, shape, dtypeNumber(options.dtype ?? "f32"), deviceNumber(options.device ?? "cpu")));
}

export interface BufferOptions {
  /** Without it one axis. */
  shape?: readonly number[];
  /** Another of the array's element size: bool over bytes, complex64 over pairs of f32. */
  dtype?: DType;
  /** Ops that write refuse the tensor. */
  readOnly?: boolean;
}

/**
 * A tensor over a typed array's own memory, without a copy: each sees what the other writes. The array stays alive as
 * long as anything of the core uses it. Its buffer must not be transferred to another thread meanwhile: that moves the
 * memory away under the tensor. WebAssembly cannot see JavaScript's memory, and refuses (`UnsupportedError`).
 */
export function fromBuffer(array: TypedArray, options: BufferOptions = {}): Tensor {
  const own = dtypeOf(array);
  if (own === undefined) throw new InvalidValueError(`fromBuffer: expected a typed array of one of a tensor's dtypes`);
  const dtype = options.dtype ?? own;
  const { array: layout, parts } = layouts[dtype];
  if (layout !== layouts[own].array) throw new DTypeError(`fromBuffer: ${dtype} cannot lie over the memory of ${own}; new Tensor converts`);
  if ((array.buffer as { resizable?: boolean }).resizable)
    throw new InvalidValueError("fromBuffer: a resizable buffer may lose its memory");
  return adopt(low.tensor_borrow(array, options.shape ?? [array.length / parts], dtypeNumber(dtype), options.readOnly ?? false));
}
