/** The graph with its labels, and how well points recover it. */
import type { Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { cancellable, unlessAborted, type AsyncOptions } from "./abort.js";
import { GraphError, InvalidValueError, SpiralTorchError } from "./errors.js";
import type { Model } from "./model.js";
import { reporter, type ProgressCallback } from "./progress.js";
import { Adopted, handleOf, Resource } from "./resource.js";
import { take } from "./ops.js";
import type { Tensor } from "./tensor.js";

export type Pair = readonly [child: string, ancestor: string];

/** How well distances recover a hierarchy (Nickel & Kiela 2017, section 4). */
export interface Evaluation {
  /** Mean rank of an ancestor among all nodes that are none; 1 is perfect. */
  readonly meanRank: number;
  /** Mean average precision; 1 is perfect. */
  readonly map: number;
  readonly pairCount: number;
  readonly nodeCount: number;
}

interface Numbered {
  readonly labels: readonly string[];
  readonly children: BigInt64Array;
  readonly ancestors: BigInt64Array;
}

class Closed {
  constructor(
    readonly handle: Handle,
    readonly labels: readonly string[],
  ) {}
}

/** Labelled pairs of a node and an ancestor: a directed acyclic graph, immutable. */
export class Hierarchy extends Resource {
  readonly labels: readonly string[];

  /** From (child, ancestor) pairs of labels; the first label seen is node 0. */
  constructor(pairs: Iterable<Pair> | Closed) {
    if (pairs instanceof Closed) {
      super(new Adopted(pairs.handle));
      this.labels = pairs.labels;
      return;
    }
    const graph = numbered(pairs);
    super(new Adopted(create(graph)));
    this.labels = graph.labels;
  }

  /** Made beside the event loop. */
  static async fromPairs(pairs: Iterable<Pair>, options: AsyncOptions = {}): Promise<Hierarchy> {
    options.signal?.throwIfAborted();
    const graph = numbered(pairs);
    try {
      const call = low.hierarchy_create_async(graph.labels.length, graph.children, graph.ancestors);
      return new Hierarchy(new Closed(await unlessAborted(options.signal, call), graph.labels));
    } catch (error) {
      throw withLabels(error, graph.labels);
    }
  }

  /** The transitive closure: every pair of a node and any node above it. */
  closure(): Hierarchy {
    return new Hierarchy(new Closed(low.hierarchy_closure(handleOf(this)), this.labels));
  }

  /** `closure` beside the event loop. */
  async closureAsync(options: AsyncOptions = {}): Promise<Hierarchy> {
    options.signal?.throwIfAborted();
    return new Hierarchy(new Closed(await unlessAborted(options.signal, low.hierarchy_closure_async(handleOf(this))), this.labels));
  }

  get nodeCount(): number {
    return low.hierarchy_node_count(handleOf(this));
  }

  /** Distinct pairs. */
  get pairCount(): number {
    return low.hierarchy_pair_count(handleOf(this));
  }

  /** Pairs that were given again and dropped. */
  get duplicateCount(): number {
    return low.hierarchy_duplicate_count(handleOf(this));
  }

  /** The ancestors of a node, as given (or closed). */
  ancestors(label: string): string[] {
    const node = this.labels.indexOf(label);
    if (node < 0) throw new InvalidValueError(`hierarchy: no node '${label}'`);
    return low.hierarchy_ancestors(handleOf(this), node).map((ancestor) => this.labels[ancestor] as string);
  }

  /** Mean rank and MAP of a model whose labels are this hierarchy's, in any order. */
  evaluate(model: Model, options: { progress?: ProgressCallback } = {}): Evaluation {
    using points = this.#pointsOf(model);
    using manifold = model.manifold;
    return named(low.hierarchy_evaluate(handleOf(this), handleOf(manifold), handleOf(points), reporter(options.progress), null));
  }

  /** `evaluate` beside the event loop. */
  async evaluateAsync(model: Model, options: { progress?: ProgressCallback } & AsyncOptions = {}): Promise<Evaluation> {
    using points = this.#pointsOf(model);
    using manifold = model.manifold;
    return await cancellable(options.signal, async (cancel) =>
      named(await low.hierarchy_evaluate_async(handleOf(this), handleOf(manifold), handleOf(points), reporter(options.progress), cancel)),
    );
  }

  #pointsOf(model: Model): Tensor {
    const points = model.points;
    const { labels } = model;
    if (labels.length === this.labels.length && labels.every((label, index) => label === this.labels[index])) return points;
    try {
      const positions = this.labels.map((label) => model.find(label));
      const missing = this.labels.filter((_, index) => (positions[index] as number) < 0);
      if (missing.length > 0)
        throw new InvalidValueError(`evaluate: the model lacks ${missing.length} nodes of the hierarchy, '${missing[0]}' first`);
      return take(points, positions);
    } finally {
      points.close();
    }
  }

  override toString(): string {
    return this.closed ? "Hierarchy(closed)" : `Hierarchy(${this.nodeCount} nodes, ${this.pairCount} pairs)`;
  }
}

function named(scores: { mean_rank: number; map: number; pair_count: number; node_count: number }): Evaluation {
  return { meanRank: scores.mean_rank, map: scores.map, pairCount: scores.pair_count, nodeCount: scores.node_count };
}

function numbered(pairs: Iterable<Pair>): Numbered {
  const numbers = new Map<string, number>();
  const children: bigint[] = [];
  const ancestors: bigint[] = [];
  const numberOf = (label: string): bigint => {
    let number = numbers.get(label);
    if (number === undefined) numbers.set(label, (number = numbers.size));
    return BigInt(number);
  };
  for (const pair of pairs) {
    const position = children.length;
    if (pair.length !== 2)
      throw new InvalidValueError(
        `hierarchy: pair ${position} has ${(pair as readonly string[]).length} parts, expected (child, ancestor)`,
      );
    const [child, ancestor] = pair;
    if (child === ancestor) throw new GraphError(`hierarchy: pair ${position} is a self-loop of '${child}'`);
    children.push(numberOf(child));
    ancestors.push(numberOf(ancestor));
  }
  if (children.length === 0) throw new GraphError("hierarchy: no pairs given");
  return { labels: [...numbers.keys()], children: BigInt64Array.from(children), ancestors: BigInt64Array.from(ancestors) };
}

function create(graph: Numbered): Handle {
  try {
    return low.hierarchy_create(graph.labels.length, graph.children, graph.ancestors);
  } catch (error) {
    throw withLabels(error, graph.labels);
  }
}

/** The core knows numbers; people know labels. */
function withLabels(error: unknown, labels: readonly string[]): unknown {
  if (!(error instanceof GraphError)) return error as SpiralTorchError;
  return new GraphError(error.message.replace(/node (\d+)/g, (_, node: string) => `node '${labels[Number(node)]}'`));
}
