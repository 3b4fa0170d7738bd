/** Numbers as the cases write them, and how they are compared: abi/conformance/README.md, "Numbers". */
import { Tensor, type DType } from "spiraltorch";

export type Given = number | string;
export type Tolerance = Readonly<Record<string, Readonly<Record<string, readonly [relative: number, absolute: number]>>>>;

export class Unmet extends Error {}

interface Codec {
  readonly size: number;
  set(view: DataView, at: number, value: number): void;
  get(view: DataView, at: number): number;
}

const float: Codec = { size: 4, set: (view, at, value) => view.setFloat32(at, value, true), get: (view, at) => view.getFloat32(at, true) };
const byte: Codec = { size: 1, set: (view, at, value) => view.setUint8(at, value), get: (view, at) => view.getUint8(at) };
const codecs: Readonly<Record<DType, Codec>> = {
  f32: float,
  f64: { size: 8, set: (view, at, value) => view.setFloat64(at, value, true), get: (view, at) => view.getFloat64(at, true) },
  i32: { size: 4, set: (view, at, value) => view.setInt32(at, value, true), get: (view, at) => view.getInt32(at, true) },
  i64: {
    size: 8,
    set: (view, at, value) => view.setBigInt64(at, BigInt(value), true),
    get: (view, at) => Number(view.getBigInt64(at, true)),
  },
  u8: byte,
  bool: byte,
  complex64: float,
};

const specials: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, "-inf": -Infinity };

/** Elements as bytes in memory's order. */
export function pack(data: readonly Given[], dtype: DType): Uint8Array {
  const { size, set } = codecs[dtype];
  const view = new DataView(new ArrayBuffer(size * data.length));
  data.forEach((given, index) => {
    if (typeof given === "string" && given.startsWith("0x")) {
      for (let i = 0; i < size; i++) view.setUint8(size * index + size - 1 - i, parseInt(given.slice(2 + 2 * i, 4 + 2 * i), 16));
    } else set(view, size * index, typeof given === "string" ? (specials[given] as number) : given);
  });
  return new Uint8Array(view.buffer);
}

/** A number anywhere but in `data`. */
export function number(given: unknown): unknown {
  if (typeof given !== "string") return given;
  if (given in specials) return specials[given];
  return given.startsWith("0x") ? codecs.f64.get(new DataView(pack([given], "f64").buffer), 0) : given;
}

const MASK = 2n ** 64n - 1n;

export function splitMix64(count: number, given: { seed: number; scale?: number; modulus?: number }): number[] {
  return Array.from({ length: count }, (_, index) => {
    let z = (BigInt(given.seed) + BigInt(index + 1) * 0x9e3779b97f4a7c15n) & MASK;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
    const k = Number((z ^ (z >> 31n)) >> 40n);
    return given.modulus === undefined ? (k - 2 ** 23) * 2 ** -23 * (given.scale ?? 1) : k % given.modulus;
  });
}

export function bytesOf(tensor: Tensor): Uint8Array {
  const array = tensor.toTypedArray();
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Lower-case hex of the elements, each big-endian. */
export function recordOf(found: Tensor | number | readonly number[]): string {
  if (!(found instanceof Tensor)) {
    using numbers = new Tensor(typeof found === "number" ? [found] : found, { dtype: "f64" });
    return recordOf(numbers);
  }
  const tensor = found;
  const { size } = codecs[tensor.dtype];
  const bytes = bytesOf(tensor).slice();
  for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse();
  return Array.from(bytes, (value) => value.toString(16).padStart(2, "0")).join("");
}

export function expectData(tensor: Tensor, expected: readonly Given[], within: string | undefined, tolerance: Tolerance): void {
  const { dtype } = tensor;
  const { size, get } = codecs[dtype];
  const raw = bytesOf(tensor);
  const found = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  if (raw.length !== size * expected.length) throw new Unmet(`${raw.length / size} numbers, expected ${expected.length}`);
  const wanted = pack(expected, dtype);
  const wantedView = new DataView(wanted.buffer);
  expected.forEach((given, index) => {
    const actual = get(found, size * index);
    let same: boolean;
    if (within === undefined)
      same =
        given === "nan"
          ? Number.isNaN(actual)
          : wanted.subarray(size * index, size * (index + 1)).every((value, i) => value === raw[size * index + i]);
    else {
      // Compared as numbers, so what was expected is not rounded to the dtype first.
      const value = typeof given === "number" ? given : get(wantedView, size * index);
      same = agrees(value, actual, within, dtype === "complex64" ? "f32" : dtype, tolerance);
    }
    if (!same) throw new Unmet(`element ${index} is ${actual}, expected ${given}${within === undefined ? "" : ` within ${within}`}`);
  });
}

export function agrees(expected: unknown, actual: unknown, within: string | undefined, dtype: string, tolerance: Tolerance): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) && expected.length === actual.length && expected.every((e, i) => agrees(e, actual[i], within, dtype, tolerance))
    );
  if (typeof actual !== "number") return expected === actual;
  const wanted = number(expected) as number;
  if (Object.is(wanted, actual) || wanted === actual) return true;
  if (within === undefined || !Number.isFinite(wanted) || !Number.isFinite(actual)) return false;
  const [relative, absolute] = tolerance[within]?.[dtype] as readonly [number, number];
  return Math.abs(actual - wanted) <= absolute + relative * Math.abs(wanted);
}

/** Equal for two results of the same dtype, shape and bits, or of the same plain value. */
export function identityOf(value: unknown): string {
  return value instanceof Tensor ? JSON.stringify([value.dtype, value.shape, recordOf(value)]) : JSON.stringify(value);
}
