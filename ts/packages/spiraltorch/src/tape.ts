/** Reverse-mode differentiation: a tape records what is done to the tensors it watches. */
import { low } from "#core";
import { unlessAborted, type AsyncOptions } from "./abort.js";
import { Adopted, handleOf, Resource } from "./resource.js";
import { adopt, Operands, Tensor, type TensorLike } from "./tensor.js";

export interface GradientOptions {
  /** The gradient that flows into the target; without it the target has one element. */
  seed?: TensorLike;
}

/**
 * Records operations on watched tensors.
 *
 *     using tape = new Tape();
 *     using x = tape.watch([1, 2]);
 *     using gradient = tape.gradient(x.mul(x).sum(), x); // [2, 4]
 */
export class Tape extends Resource {
  constructor() {
    super(new Adopted(low.tape_create()));
  }

  /** The same elements as a new leaf: operations on the result are recorded. */
  watch(tensor: TensorLike): Tensor {
    const given = new Operands([tensor]);
    try {
      return adopt(low.tape_watch(handleOf(this), given.at(0)));
    } finally {
      given.close();
    }
  }

  /** Gradients of `target` with respect to watched or computed tensors; sources without influence get zeros. */
  gradient(target: Tensor, source: Tensor, options?: GradientOptions): Tensor;
  gradient(target: Tensor, sources: readonly Tensor[], options?: GradientOptions): Tensor[];
  gradient(target: Tensor, sources: Tensor | readonly Tensor[], options: GradientOptions = {}): Tensor | Tensor[] {
    const one = sources instanceof Tensor;
    const seed = new Operands([options.seed], -1, target);
    try {
      const wanted = (one ? [sources] : sources).map(handleOf);
      const found = low.tape_gradient(handleOf(this), handleOf(target), seed.atOrNull(0), wanted).map((handle) => adopt(handle));
      return one ? (found[0] as Tensor) : found;
    } finally {
      seed.close();
    }
  }

  /** `gradient` beside the event loop. */
  async gradientAsync(target: Tensor, sources: readonly Tensor[], options: GradientOptions & AsyncOptions = {}): Promise<Tensor[]> {
    options.signal?.throwIfAborted();
    const seed = new Operands([options.seed], -1, target);
    try {
      const call = low.tape_gradient_async(handleOf(this), handleOf(target), seed.atOrNull(0), sources.map(handleOf));
      return (await unlessAborted(options.signal, call)).map((handle) => adopt(handle));
    } finally {
      seed.close();
    }
  }

  /** Forgets everything recorded, and frees what was kept for it. */
  reset(): void {
    low.tape_reset(handleOf(this));
  }

  get nodeCount(): number {
    return low.tape_node_count(handleOf(this));
  }

  /** Is the tensor recorded here? */
  holds(tensor: Tensor): boolean {
    return low.tape_holds(handleOf(this), handleOf(tensor));
  }
}

/** `call(...values)`, one number, and its gradient for each argument. */
export function valueAndGradient(call: (...leaves: Tensor[]) => Tensor, ...values: TensorLike[]): { value: Tensor; gradients: Tensor[] } {
  using tape = new Tape();
  const leaves = values.map((value) => tape.watch(value));
  const result = call(...leaves);
  try {
    return { gradients: tape.gradient(result, leaves), value: result.detach() };
  } finally {
    for (const tensor of [...leaves, result]) tensor.close();
  }
}
