/** JavaScript's numbers and nested arrays into tensors and back. */
import type { Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { deviceNumber, dtypeNumber, dtypeOf, layouts, type DeviceName, type DType, type TypedArray } from "./dtype.js";
import { InvalidValueError, ShapeError } from "./errors.js";

type Scalar = number | boolean | bigint;
export type Numbers = Scalar | readonly Numbers[];

/** A new tensor of numbers. Typed arrays keep their type unless a dtype asks for another. */
export function fromNumbers(
  data: Numbers | TypedArray,
  dtype: DType | undefined,
  shape: readonly number[] | undefined,
  device: DeviceName,
): Handle {
  if (ArrayBuffer.isView(data)) {
    const own = dtypeOf(data);
    if (own === undefined)
      throw new InvalidValueError(
        `tensor: a ${Object.prototype.toString.call(data).slice(8, -1)} given, expected one of a tensor's dtypes`,
      );
    const name = dtype ?? own;
    if (layouts[name].array !== layouts[own].array)
      return fromFlat(Array.from(data as Iterable<Scalar>), name, shape ?? [data.length], device);
    return low.tensor_from_bytes(data, shape ?? [data.length / layouts[name].parts], dtypeNumber(name), deviceNumber(device));
  }
  const extents: number[] = [];
  const flat: Scalar[] = [];
  flatten(data, extents, flat, 0);
  const name = dtype ?? naturalDtype(flat);
  if (name === "complex64" && shape === undefined) {
    if (extents.pop() !== 2) throw new ShapeError("tensor: complex64 is given as pairs of real and imaginary part");
  }
  return fromFlat(flat, name, shape ?? extents, device);
}

function fromFlat(flat: readonly Scalar[], dtype: DType, shape: readonly number[], device: DeviceName): Handle {
  return low.tensor_from_bytes(pack(flat, dtype), shape, dtypeNumber(dtype), deviceNumber(device));
}

function pack(flat: readonly Scalar[], dtype: DType): TypedArray {
  switch (dtype) {
    case "f32":
    case "complex64":
      return Float32Array.from(flat, Number);
    case "f64":
      return Float64Array.from(flat, Number);
    case "bool":
      return Uint8Array.from(flat, (value) => (value ? 1 : 0));
    case "i64":
      return BigInt64Array.from(flat, (value) => whole(value, dtype, -(2n ** 63n), 2n ** 63n - 1n));
    case "i32":
      return Int32Array.from(flat, (value) => Number(whole(value, dtype, -(2n ** 31n), 2n ** 31n - 1n)));
    case "u8":
      return Uint8Array.from(flat, (value) => Number(whole(value, dtype, 0n, 255n)));
    default:
      dtypeNumber(dtype); // Names those there are.
      throw new InvalidValueError(`dtype: ${String(dtype)}`);
  }
}

function whole(value: Scalar, dtype: DType, min: bigint, max: bigint): bigint {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new InvalidValueError(`tensor: ${value} given, expected numbers of dtype ${dtype}`);
  const integer = BigInt(typeof value === "number" ? Math.trunc(value) : value);
  if (integer < min || integer > max) throw new InvalidValueError(`tensor: ${value} does not fit ${dtype}`);
  return integer;
}

/** bool for truth values, i64 for big integers, else f32: JavaScript's numbers do not say that they are whole. */
function naturalDtype(flat: readonly Scalar[]): DType {
  if (flat.length > 0 && flat.every((value) => typeof value === "boolean")) return "bool";
  if (flat.length > 0 && flat.every((value) => typeof value === "bigint")) return "i64";
  return "f32";
}

/** The numbers in order; `shape` receives the extents, and ragged arrays are refused. */
function flatten(data: Numbers, shape: number[], flat: Scalar[], depth: number): void {
  if (!Array.isArray(data)) {
    if (typeof data !== "number" && typeof data !== "boolean" && typeof data !== "bigint")
      throw new InvalidValueError(`tensor: expected numbers or nested arrays of them, got ${data === null ? "null" : typeof data}`);
    if (depth !== shape.length) throw new ShapeError(`tensor: ragged arrays: a number where an array of ${shape[depth]} is expected`);
    flat.push(data);
    return;
  }
  if (depth === shape.length) {
    if (flat.length > 0) throw new ShapeError(`tensor: ragged arrays: an array where a number is expected`);
    shape.push(data.length);
  } else if (shape[depth] !== data.length) {
    throw new ShapeError(`tensor: ragged arrays: ${data.length} elements where those before have ${shape[depth]}`);
  }
  for (const part of data as readonly Numbers[]) flatten(part, shape, flat, depth + 1);
}

/** All numbers are integers. */
export function isWhole(value: Numbers | TypedArray): boolean {
  if (ArrayBuffer.isView(value)) return true;
  if (Array.isArray(value)) return (value as readonly Numbers[]).every(isWhole);
  return typeof value === "bigint" || Number.isInteger(value);
}

/** Elements in row-major order as nested arrays. */
export function nest(flat: TypedArray, shape: readonly number[], dtype: DType): Numbers {
  let position = 0;
  const element = (): Numbers => {
    if (dtype === "complex64") return [Number(flat[position++]), Number(flat[position++])];
    const value = flat[position++] as number | bigint;
    return dtype === "bool" ? value !== 0 : Number(value);
  };
  const level = (axis: number): Numbers =>
    axis === shape.length ? element() : Array.from({ length: shape[axis] as number }, () => level(axis + 1));
  return level(0);
}
