/** Complex matrices: two f32 an entry. */
import { low } from "#core";

import { deviceNumber, dtypeNumber } from "./dtype.js";
import { InvalidValueError, ShapeError } from "./errors.js";
import * as ops from "./ops.js";
import { Adopted, handleOf } from "./resource.js";
import { Tensor, type TensorLike } from "./tensor.js";

/** A complex number: its real and its imaginary part, or a real number. */
export type Complex = number | readonly [real: number, imaginary: number];

/** A complex64 matrix of a flat list of numbers, row by row; of zeros without one. An ordinary tensor otherwise. */
export class ComplexTensor extends Tensor {
  constructor(rows: number, cols: number, data?: readonly Complex[]);
  /** @internal */
  constructor(adopted: Adopted);
  constructor(rows: number | Adopted, cols = 0, data?: readonly Complex[]) {
    super(
      rows instanceof Adopted
        ? rows
        : new Adopted(low.tensor_from_bytes(partsOf(rows, cols, data), [rows, cols], dtypeNumber("complex64"), deviceNumber("cpu"))),
    );
  }

  /** The inverse of `toTensor`: real and imaginary parts interleaved along the last axis, (rows, 2 cols) in all. */
  static fromTensor(tensor: TensorLike): ComplexTensor {
    return new ComplexTensor(new Adopted(handleOf(ops.deinterleave(tensor))));
  }

  /** Real and imaginary parts interleaved: f32, (rows, 2 cols). */
  toTensor(): Tensor {
    return ops.interleave(this);
  }
}

function partsOf(rows: number, cols: number, data: readonly Complex[] | undefined): Float32Array {
  if (!(rows >= 1 && cols >= 1))
    throw new InvalidValueError(`ComplexTensor: ${rows} rows and ${cols} cols given, expected at least 1 each`);
  if (data === undefined) return new Float32Array(2 * rows * cols);
  if (data.length !== rows * cols)
    throw new ShapeError(`ComplexTensor: ${data.length} numbers given, expected ${rows} x ${cols} = ${rows * cols}`);
  return Float32Array.from(data.flatMap((entry) => (typeof entry === "number" ? [entry, 0] : entry)));
}
