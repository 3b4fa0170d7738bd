/** The hierarchy as the trainer's kernel takes it: pairs by child, each node's ancestors in order, degrees. */
import type { Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import type { Hierarchy } from "../hierarchy.js";
import { handleOf } from "../resource.js";

export class Graph {
  readonly nodeCount: number;
  readonly pairCount: number;
  /** (child, ancestor) by child, then by ancestor. */
  readonly pairs: Uint32Array;
  /** Ancestors of node i: `ancestors[offsets[i]..offsets[i + 1]]`, ascending. */
  readonly offsets: Uint32Array;
  readonly ancestors: Uint32Array;

  constructor(hierarchy: Hierarchy) {
    const handle: Handle = handleOf(hierarchy);
    this.nodeCount = hierarchy.nodeCount;
    this.pairCount = hierarchy.pairCount;
    this.pairs = new Uint32Array(2 * this.pairCount);
    this.offsets = new Uint32Array(this.nodeCount + 1);
    this.ancestors = new Uint32Array(this.pairCount);
    let at = 0;
    for (let node = 0; node < this.nodeCount; node++) {
      for (const ancestor of low.hierarchy_ancestors(handle, node)) {
        this.pairs.set([node, ancestor], 2 * at);
        this.ancestors[at++] = ancestor;
      }
      this.offsets[node + 1] = at;
    }
  }

  /**
   * Walker's alias table for drawing nodes in proportion to degree^exponent: cells (keep, other), where a node's
   * degree counts both ends of its pairs, and a node without any weighs as one of degree one.
   */
  aliasTable(exponent: number): Uint32Array {
    const degrees = new Float64Array(this.nodeCount);
    for (const node of this.pairs) degrees[node] = (degrees[node] as number) + 1;
    const weights = degrees.map((degree) => Math.max(degree, 1) ** exponent);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return fillAlias(weights.map((weight) => weight * (this.nodeCount / total)));
  }
}

/** `weights` have mean one; the poorer cells are topped up by the richer ones, which shrink. */
function fillAlias(weights: Float64Array): Uint32Array {
  const cells = new Uint32Array(2 * weights.length);
  const poor: number[] = [];
  const rich: number[] = [];
  weights.forEach((weight, node) => {
    cells.set([0xffffffff, node], 2 * node);
    (weight < 1 ? poor : rich).push(node);
  });
  while (poor.length > 0 && rich.length > 0) {
    const small = poor.pop() as number;
    const large = rich.at(-1) as number;
    cells.set([Math.floor((weights[small] as number) * 4294967295), large], 2 * small);
    weights[large] = (weights[large] as number) - (1 - (weights[small] as number));
    if ((weights[large] as number) < 1) poor.push(rich.pop() as number);
  }
  return cells;
}
