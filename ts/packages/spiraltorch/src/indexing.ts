/** `tensor.index(...)`: integers, slices, "..." and null into one view. */
import { low } from "#core";
import { IndexRangeError } from "./errors.js";
import { handleOf } from "./resource.js";
import { adopt, type Tensor } from "./tensor.js";

/** `[start, stop, step]`, each of which may be null or left out, as in Python's `start:stop:step`. */
export type Slice = readonly [start?: number | null, stop?: number | null, step?: number | null];
export type IndexItem = number | Slice | "..." | null;

const WHOLE: Slice = [];

export function view(tensor: Tensor, given: readonly IndexItem[]): Tensor {
  const { shape } = tensor;
  const items = expanded(given, shape.length);
  const [starts, stops, steps]: [number[], number[], number[]] = [[], [], []];
  const kept: number[] = [];
  let axis = 0;
  for (const item of items) {
    if (item === null) {
      kept.push(1);
      continue;
    }
    const extent = shape[axis] as number;
    if (typeof item === "number") {
      const position = checked(item, extent, axis);
      starts.push(position);
      stops.push(position + 1);
      steps.push(1);
    } else {
      const [start, stop, step] = resolved(item, extent);
      starts.push(start);
      stops.push(stop);
      steps.push(step);
      kept.push(Math.max(0, Math.ceil((stop - start) / step)));
    }
    axis++;
  }
  const sliced = adopt(low.op_slice(handleOf(tensor), starts, stops, steps, null));
  if (kept.length === sliced.ndim && kept.every((extent, position) => extent === sliced.shape[position])) return sliced;
  try {
    return sliced.reshape(kept); // Only axes of extent 1 come and go, so this is a view too.
  } finally {
    sliced.close();
  }
}

/** One item for each axis: "..." spelled out, missing axes filled; null stays, it adds an axis. */
function expanded(items: readonly IndexItem[], ndim: number): Exclude<IndexItem, "...">[] {
  const named = items.filter((item) => item !== null && item !== "...").length;
  const at = items.indexOf("...");
  if (at !== items.lastIndexOf("...")) throw new IndexRangeError("index: '...' given twice");
  if (named > ndim) throw new IndexRangeError(`index: ${named} indices given for a tensor of ${ndim} axes`);
  const rest = Array.from({ length: ndim - named }, () => WHOLE);
  const before = at < 0 ? items : items.slice(0, at);
  const after = at < 0 ? [] : items.slice(at + 1);
  return [...before, ...rest, ...after] as Exclude<IndexItem, "...">[];
}

function checked(position: number, extent: number, axis: number): number {
  if (!Number.isInteger(position) || position < -extent || position >= extent)
    throw new IndexRangeError(`index ${position} is out of range for axis ${axis} with ${extent} elements`);
  return position < 0 ? position + extent : position;
}

/** A slice cut to the axis, by Python's rules. */
function resolved(slice: Slice, extent: number): [start: number, stop: number, step: number] {
  const step = slice[2] ?? 1;
  if (step === 0 || !Number.isInteger(step))
    throw new IndexRangeError(`index: a slice's step is ${step}, expected an integer that is not 0`);
  const [lowest, highest] = step > 0 ? [0, extent] : [-1, extent - 1];
  const bound = (given: number | null | undefined, otherwise: number): number => {
    if (given === null || given === undefined) return otherwise;
    return Math.min(Math.max(given < 0 ? given + extent : given, lowest), highest);
  };
  return step > 0 ? [bound(slice[0], 0), bound(slice[1], extent), step] : [bound(slice[0], extent - 1), bound(slice[1], -1), step];
}
