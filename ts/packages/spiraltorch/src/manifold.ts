/** Spaces of constant curvature: Euclidean space, the Poincaré ball, the Lorentz model, products. */
import { ManifoldKind, type Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { nameIn } from "./dtype.js";
import { ManifoldOps } from "./manifold_ops.js";
import { Adopted, handleOf } from "./resource.js";

export type ManifoldName = keyof typeof ManifoldKind;

/** What every space has. Make one with `Euclidean`, `PoincareBall`, `Lorentz` or `Product`. */
export class Manifold extends ManifoldOps {
  constructor(adopted: Adopted) {
    super(adopted);
  }

  get kind(): ManifoldName {
    return nameIn(ManifoldKind, low.manifold_kind(handleOf(this)));
  }

  /** Negative, or 0 for Euclidean space; a product has none. */
  get curvature(): number {
    return low.manifold_curvature(handleOf(this));
  }

  /** How many points operations have clipped onto this manifold so far. */
  get clippedCount(): number {
    return low.manifold_clipped_count(handleOf(this));
  }
}

export function adoptManifold(handle: Handle): Manifold {
  return new Manifold(new Adopted(handle));
}

/** Flat space, under the same verbs. */
export class Euclidean extends Manifold {
  constructor() {
    super(new Adopted(low.manifold_create(ManifoldKind.euclidean, 0, false)));
  }
}

/**
 * The ball of radius 1/sqrt(-curvature). Points outside are clipped onto it and counted
 * (`clippedCount`); `strict` refuses them.
 */
export class PoincareBall extends Manifold {
  constructor(curvature = -1, options: { strict?: boolean } = {}) {
    super(new Adopted(low.manifold_create(ManifoldKind.poincare, curvature, options.strict ?? false)));
  }
}

/** The upper sheet of the hyperboloid <x, x> = 1/curvature, time coordinate first. */
export class Lorentz extends Manifold {
  constructor(curvature = -1, options: { strict?: boolean } = {}) {
    super(new Adopted(low.manifold_create(ManifoldKind.lorentz, curvature, options.strict ?? false)));
  }
}

/** Spaces side by side on the last axis: `new Product([ball, plane], [3, 2])` has points of 5 numbers. */
export class Product extends Manifold {
  constructor(factors: readonly Manifold[], dims: readonly number[]) {
    super(new Adopted(low.manifold_product(factors.map(handleOf), dims)));
  }
}
