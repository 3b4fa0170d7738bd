/** Element types and devices, by name, and the typed arrays that show them. */
import { Device, Dtype } from "@spiraltorch/native/lowlevel";
import { InvalidValueError } from "./errors.js";

export type DType = keyof typeof Dtype;
export type DeviceName = keyof typeof Device;

/** What a tensor's elements look like in JavaScript; complex64 is two f32 an element, real first; bool is 0 or 1. */
export type TypedArray = Float32Array | Float64Array | Int32Array | BigInt64Array | Uint8Array;

interface Layout {
  readonly itemSize: number;
  /** Typed-array elements for one tensor element. */
  readonly parts: number;
  readonly array: new (buffer: ArrayBuffer, offset?: number, length?: number) => TypedArray;
}

export const layouts: Readonly<Record<DType, Layout>> = {
  f32: { itemSize: 4, parts: 1, array: Float32Array },
  f64: { itemSize: 8, parts: 1, array: Float64Array },
  i32: { itemSize: 4, parts: 1, array: Int32Array },
  i64: { itemSize: 8, parts: 1, array: BigInt64Array },
  u8: { itemSize: 1, parts: 1, array: Uint8Array },
  bool: { itemSize: 1, parts: 1, array: Uint8Array },
  complex64: { itemSize: 8, parts: 2, array: Float32Array },
};

const dtypeNames = new Map<number, DType>(Object.entries(Dtype).map(([name, number]) => [number, name as DType]));
const deviceNames = new Map<number, DeviceName>(Object.entries(Device).map(([name, number]) => [number, name as DeviceName]));

export function dtypeNumber(dtype: DType): number {
  return numberIn(Dtype, "dtype", dtype);
}

export function deviceNumber(device: DeviceName): number {
  return numberIn(Device, "device", device);
}

export function dtypeName(number: number): DType {
  return dtypeNames.get(number) as DType;
}

export function deviceName(number: number): DeviceName {
  return deviceNames.get(number) as DeviceName;
}

/** The number of a name, or an error that lists the names there are. */
export function numberIn(numbers: Readonly<Record<string, number>>, what: string, name: string): number {
  const number = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
  if (number === undefined) throw new InvalidValueError(`${what}: '${name}' given, expected one of ${Object.keys(numbers).join(", ")}`);
  return number;
}

export function nameIn<Name extends string>(numbers: Readonly<Record<Name, number>>, number: number): Name {
  return (Object.keys(numbers) as Name[]).find((name) => numbers[name] === number) as Name;
}

/** The dtype whose elements a typed array holds. */
export function dtypeOf(array: ArrayBufferView): DType | undefined {
  if (array instanceof Float32Array) return "f32";
  if (array instanceof Float64Array) return "f64";
  if (array instanceof Int32Array) return "i32";
  if (array instanceof BigInt64Array) return "i64";
  if (array instanceof Uint8Array || array instanceof Uint8ClampedArray) return "u8";
  return undefined;
}
