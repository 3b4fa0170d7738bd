/** Training on a GPU: points and hierarchy lie in its memory, and the page hears of an epoch when it is over. */
import "../dispose.js";

import type { AsyncOptions } from "../abort.js";
import { BusyError, CancelledError, ClosedError, InvalidValueError, NotConvergedError, UnsupportedError } from "../errors.js";
import type { Hierarchy } from "../hierarchy.js";
import type { Model } from "../model.js";
import type { ProgressCallback } from "../progress.js";
import { fromBytes, type Tensor } from "../tensor.js";
import { modelOf, Trainer, type TrainerOptions } from "../trainer.js";
import type { Gpu } from "./gpu.js";
import { Graph } from "./graph.js";
import { degreeExponentAt, epochOf, settlingOf, type Options } from "./schedule.js";

/** As `embed.slang` has them. */
const DIM_MAX = 512;
const NEGATIVES_MAX = 256;
const GROUP = 64;
/** Milliseconds of one launch: soon enough for a cancel, and long for a launch. */
const [LAUNCH_MIN, LAUNCH_MAX] = [50, 200];

/**
 * `Trainer` on a GPU, with the same options, draws and formulas.
 *
 *     using trainer = await GpuTrainer.create(gpu, hierarchy, { dim: 10 });
 *     await trainer.runAsync();
 *     using model = await trainer.model();
 */
export class GpuTrainer implements Disposable {
  readonly gpu: Gpu;
  readonly hierarchy: Hierarchy;
  /** The options of the run, defaults filled in. */
  readonly options: Options;
  /** Untrained: it checked the options, and knows the manifold. */
  readonly #core: Trainer;
  readonly #graph: Graph;
  readonly #groups: number;
  readonly #buffers: Record<"rows" | "pairs" | "offsets" | "ancestors" | "alias" | "outcomes" | "fault", GPUBuffer>;
  #aliasExponent = 0;
  #epoch = 0;
  /** Pairs done of the epoch that a cancel interrupted. */
  #position = 0;
  /** Pairs of one launch. */
  #chunk = 1 << 12;
  #working = false;
  #closed = false;

  private constructor(gpu: Gpu, core: Trainer) {
    this.gpu = gpu;
    this.hierarchy = core.hierarchy;
    this.options = core.options;
    this.#core = core;
    this.#graph = new Graph(core.hierarchy);
    const { nodeCount, pairs, offsets, ancestors } = this.#graph;
    this.#groups = this.options.deterministic ? 1 : Math.min(Math.max(Math.floor(nodeCount / 64), 8), 4096);
    this.#buffers = {
      rows: gpu.allocate(startOf(core)),
      pairs: gpu.allocate(pairs),
      offsets: gpu.allocate(offsets),
      ancestors: gpu.allocate(ancestors),
      alias: gpu.allocate(8),
      outcomes: gpu.allocate(8 * this.#groups),
      fault: gpu.allocate(4),
    };
  }

  /** Checks the options, sends the hierarchy, and compiles the kernels. */
  static async create(gpu: Gpu, hierarchy: Hierarchy, options: TrainerOptions = {}): Promise<GpuTrainer> {
    const core = new Trainer(hierarchy, options);
    try {
      const { dim, negatives } = core.options;
      if (dim > DIM_MAX) throw new UnsupportedError(`train: dim ${dim} given, on webgpu it is at most ${DIM_MAX}`);
      if (negatives > NEGATIVES_MAX)
        throw new UnsupportedError(`train: ${negatives} negatives given, on webgpu they are at most ${NEGATIVES_MAX}`);
      await gpu.prepare("embed_epoch", "embed_settle");
      return new GpuTrainer(gpu, core);
    } catch (error) {
      core.close();
      throw error;
    }
  }

  /** Epochs done. */
  get epoch(): number {
    return this.#epoch;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /**
   * Trains some epochs, or all that are left. A callback that returns true stops it with `CancelledError`, a signal
   * with its reason; the trainer stays valid, and the next run goes on from there.
   */
  async runAsync(epochs = 0, { progress, signal }: { progress?: ProgressCallback | undefined } & AsyncOptions = {}): Promise<this> {
    signal?.throwIfAborted();
    const left = this.options.epochs - this.#epoch;
    if (!(epochs >= 0 && epochs <= left))
      throw new InvalidValueError(`train: ${epochs} epochs asked for, ${left} of ${this.options.epochs} are left`);
    await this.#alone(async () => {
      for (let count = epochs === 0 ? left : epochs; count > 0; count--) {
        const begun = performance.now();
        const loss = await this.#runEpoch(signal);
        const pairsPerSecond = (1000 * this.#graph.pairCount) / (performance.now() - begun);
        if (progress?.({ done: this.#epoch, total: this.options.epochs, loss, pairsPerSecond }) === true)
          throw new CancelledError(`train: stopped on request after ${this.#epoch} of ${this.options.epochs} epochs`);
        signal?.throwIfAborted();
      }
    });
    return this;
  }

  /** A copy of the points, f32 (nodes, ambient dimension). */
  async points(): Promise<Tensor> {
    this.#check();
    const { dim, model, curvature } = this.options;
    const { nodeCount } = this.#graph;
    const unit = new Float32Array(await this.gpu.read(this.#buffers.rows, 4 * nodeCount * dim));
    if (model === "euclidean") return fromBytes(unit, [nodeCount, dim]);
    const radius = 1 / Math.sqrt(-curvature);
    if (model === "poincare")
      return fromBytes(
        unit.map((x) => radius * x),
        [nodeCount, dim],
      );
    return fromBytes(onSheet(unit, nodeCount, dim, radius), [nodeCount, dim + 1]);
  }

  /** The points as they are now, with labels and the recipe as metadata. */
  async model(): Promise<Model> {
    using points = await this.points();
    return modelOf(this.#core, points, this.#epoch);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const buffer of Object.values(this.#buffers)) buffer.destroy();
    this.#core.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Mean loss of the epoch. A cancel leaves what was done by then on the device, where the next call goes on. */
  async #runEpoch(signal: AbortSignal | undefined): Promise<number> {
    const { rows, pairs, offsets, ancestors, outcomes } = this.#buffers;
    this.#prepareAlias();
    const size = { nodeCount: this.#graph.nodeCount, pairCount: this.#graph.pairCount, groups: this.#groups };
    while (this.#position < size.pairCount) {
      signal?.throwIfAborted();
      const end = Math.min(this.#position + this.#chunk, size.pairCount);
      const parameters = epochOf(this.options, size, this.#epoch, this.#position, end);
      const begun = performance.now();
      await this.gpu.launch("embed_epoch", [rows, pairs, offsets, ancestors, this.#buffers.alias, outcomes], parameters, this.#groups);
      await this.gpu.finish();
      this.#position = end;
      const took = performance.now() - begun;
      if (took < LAUNCH_MIN) this.#chunk *= 2;
      if (took > LAUNCH_MAX) this.#chunk = Math.max(Math.floor(this.#chunk / 2), this.#groups);
    }
    const isFinite = await this.#settle();
    const loss = await this.#takeLoss();
    if (!isFinite || !Number.isFinite(loss)) {
      const { epochs, learningRate } = this.options;
      const where = `epoch ${this.#epoch + 1} of ${epochs}`;
      throw new NotConvergedError(`train: points are no longer finite in ${where}; try a lower learning_rate (${learningRate} given)`);
    }
    this.#epoch++;
    this.#position = 0;
    return loss / size.pairCount;
  }

  /** Whether all points are finite; those at the rim are put back inside. */
  async #settle(): Promise<boolean> {
    const { nodeCount } = this.#graph;
    const groups = Math.min(1024, Math.ceil(nodeCount / GROUP));
    const { rows, fault } = this.#buffers;
    await this.gpu.launch("embed_settle", [rows, fault], settlingOf(this.options, nodeCount, groups * GROUP), groups);
    return new Uint32Array(await this.gpu.read(fault, 4))[0] === 0;
  }

  /** Of all groups, which begin again at 0. */
  async #takeLoss(): Promise<number> {
    const values = new Float32Array(await this.gpu.read(this.#buffers.outcomes, 8 * this.#groups));
    this.gpu.write(this.#buffers.outcomes, new Float32Array(values.length));
    return values.reduce((sum, value, index) => (index % 2 === 0 ? sum + value : sum), 0);
  }

  #prepareAlias(): void {
    const exponent = degreeExponentAt(this.options, this.#epoch);
    if (exponent !== 0 && exponent !== this.#aliasExponent) {
      const made = this.gpu.allocate(this.#graph.aliasTable(exponent));
      this.#buffers.alias.destroy();
      this.#buffers.alias = made;
      this.#aliasExponent = exponent;
    }
  }

  #check(): void {
    if (this.#closed) throw new ClosedError("train: the trainer is closed");
  }

  /** A second run is refused, not queued. */
  async #alone(run: () => Promise<void>): Promise<void> {
    this.#check();
    if (this.#working) throw new BusyError("the trainer is in use by another call");
    this.#working = true;
    try {
      await run();
    } finally {
      this.#working = false;
    }
  }
}

/** Where the core begins, in the unit ball: an untrained run of the unit ball, whatever the model is. */
function startOf(core: Trainer): Float32Array {
  const { dim, seed, startScale, radiusMax } = core.options;
  using unit = new Trainer(core.hierarchy, { model: "poincare", curvature: -1, dim, seed, startScale, radiusMax });
  using points = unit.points;
  return points.toTypedArray() as Float32Array;
}

/** Points of the unit ball on the hyperboloid, the time coordinate first. */
function onSheet(unit: Float32Array, nodeCount: number, dim: number, radius: number): Float32Array {
  const sheet = new Float32Array(nodeCount * (dim + 1));
  for (let node = 0; node < nodeCount; node++) {
    const point = unit.subarray(node * dim, (node + 1) * dim);
    const square = point.reduce((sum, x) => sum + x * x, 0);
    const at = node * (dim + 1);
    sheet[at] = (radius * (1 + square)) / (1 - square);
    point.forEach((x, k) => (sheet[at + 1 + k] = (radius * 2 * x) / (1 - square)));
  }
  return sheet;
}
