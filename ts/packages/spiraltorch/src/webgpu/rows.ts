/** How leading axes broadcast, and where the rows of an operand lie. */
import { ShapeError, UnsupportedError } from "../errors.js";
import { groupsOf, type Gpu } from "./gpu.js";
import { GpuTensor, sizeOf } from "./tensor.js";
import { float, pack } from "./words.js";

const AXES_MAX = 4; // Of `strided.slang`.

const text = (shape: readonly number[]): string => `(${shape.join(", ")})`;

/** The shape that all shapes stretch to. */
export function broadcast(what: string, shapes: readonly (readonly number[])[]): number[] {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis) => {
    const extents = shapes.map((shape) => shape[axis - rank + shape.length] ?? 1);
    const extent = extents.find((one) => one !== 1) ?? 1;
    if (extents.some((one) => one !== 1 && one !== extent))
      throw new ShapeError(`${what}: leading axes ${shapes.map(text).join(" and ")} do not broadcast`);
    return extent;
  });
}

/** Steps of a dense tensor of rows along the axes of `shape`, in rows; 0 where it is stretched. */
function stretchedStrides(own: readonly number[], shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length).fill(0);
  let step = 1;
  for (let axis = own.length - 1; axis >= 0; axis--) {
    const extent = own[axis] as number;
    if (extent !== 1) strides[axis - own.length + shape.length] = step;
    step *= extent;
  }
  return strides;
}

/** The step between one row and the next where all steps are the same, in rows. */
export function spacing(own: readonly number[], shape: readonly number[]): number | undefined {
  const strides = stretchedStrides(own, shape);
  let step: number | undefined;
  let reach = 0;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const extent = shape[axis] as number;
    if (extent === 1) continue;
    const stride = strides[axis] as number;
    if (step === undefined) step = stride;
    else if (stride !== reach) return undefined;
    reach = stride * extent;
  }
  return step ?? 0;
}

/** A copy in which every row of `shape` has its own place; rows have `width` numbers. */
export async function expanded(
  gpu: Gpu,
  tensor: GpuTensor,
  own: readonly number[],
  shape: readonly number[],
  width: number,
): Promise<GpuTensor> {
  const extents = [...shape, width];
  if (extents.length > AXES_MAX)
    throw new UnsupportedError(`webgpu: rows of ${text(own)} stretched to ${text(shape)} have more than ${AXES_MAX} axes`);
  const strides = [...stretchedStrides(own, shape).map((stride) => stride * width), 1];
  const missing = new Array<number>(AXES_MAX - extents.length);
  const result = new GpuTensor(gpu, extents);
  const groups = groupsOf(result.size, 256);
  const parameters = pack([...missing.fill(1), ...extents, ...missing.fill(0), ...strides, 0, 0, 0, 0, result.size, 0, 0, groups * 256]);
  await gpu.launch("contiguous_f32", [tensor.buffer, result.buffer], parameters, groups);
  return result;
}

/** The sum over the axes that `own` was stretched along; `tensor` has the rows of `shape` and is closed. */
export async function summed(
  gpu: Gpu,
  tensor: GpuTensor,
  own: readonly number[],
  shape: readonly number[],
  row: readonly number[],
): Promise<GpuTensor> {
  let found = tensor;
  const extents = [...shape];
  for (let axis = 0; axis < shape.length; axis++) {
    const extent = extents[axis] as number;
    if (extent === 1 || (own[axis - shape.length + own.length] ?? 1) !== 1) continue;
    const before = sizeOf(extents.slice(0, axis));
    const behind = sizeOf([...extents.slice(axis + 1), ...row]);
    extents[axis] = 1;
    const sum = new GpuTensor(gpu, [...extents, ...row]);
    await launchSum(gpu, found, sum, before, extent, behind);
    found.close();
    found = sum;
  }
  return new GpuTensor(gpu, [...own, ...row], found.detach());
}

/** Of (before, extent, behind), over the axis in the middle. */
async function launchSum(gpu: Gpu, from: GpuTensor, to: GpuTensor, before: number, extent: number, behind: number): Promise<void> {
  const outputs = before * behind;
  // Neighbouring outputs that a group of 256 threads folds side by side.
  const width = 2 ** Math.min(8, Math.floor(Math.log2(Math.max(1, behind))));
  const groups = groupsOf(outputs, width);
  const shape = [before, behind, 1, extent, extent * behind, 1, 0, behind];
  const chunks = [1, extent]; // All of the elements are one.
  const parameters = pack([...shape, outputs, extent, 0, width, ...chunks, 0, groups, float(1), float(0), 0, 0]);
  await gpu.launch("sum_f32", [from.buffer, to.buffer], parameters, groups);
}
