/** A training run. */
import { ManifoldKind, Schedule, type Handle, type TrainerOptions as CoreOptions } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { cancellable, nextTurn, unlessAborted, type AsyncOptions } from "./abort.js";
import { deviceName, deviceNumber, nameIn, numberIn, type DeviceName } from "./dtype.js";
import type { Hierarchy } from "./hierarchy.js";
import { adoptManifold } from "./manifold.js";
import { Model } from "./model.js";
import { reporter, type ProgressCallback } from "./progress.js";
import { Adopted, handleOf, Resource } from "./resource.js";
import { adopt, type Tensor } from "./tensor.js";

/** What a run can be told; what is left out is the core's recipe. */
export interface TrainerOptions {
  model?: "poincare" | "lorentz" | "euclidean";
  /** Dimension of the space, 1 to 1023; Lorentz points have one coordinate more. */
  dim?: number;
  /** Finite and negative; ignored for euclidean. */
  curvature?: number;
  /** Passes over all pairs, burn-in included. */
  epochs?: number;
  /** Negative samples per pair. */
  negatives?: number;
  learningRate?: number;
  /** Where the schedule ends, as a fraction of the rate. */
  rateFinal?: number;
  /** When the second phase begins, as a fraction of the epochs after burn-in. */
  phaseAt?: number;
  burnInEpochs?: number;
  /** Times the learning rate, during burn-in. */
  burnInFactor?: number;
  burnInDegreeExponent?: number;
  degreeExponent?: number;
  /** The softmax is over -distance / temperature. */
  temperature?: number;
  /** Half-width of the cube the points start in, in units of the unit ball. */
  startScale?: number;
  /** Largest distance from the origin, in units of the unit-curvature space. */
  radiusMax?: number;
  seed?: number | bigint;
  schedule?: keyof typeof Schedule;
  /** The same bits for the same seed, whatever the number of threads. */
  deterministic?: boolean;
  /** 0: as many as `threadCount()`. */
  threads?: number;
}

/** Where a run is; no part of its recipe. */
export interface TrainerPlace {
  /** "cpu", or a GPU; see `Trainer.device`. */
  device?: DeviceName | undefined;
}

class Resumed {
  constructor(
    readonly handle: Handle,
    readonly device: DeviceName | undefined,
  ) {}
}

/** `new Trainer(hierarchy, { dim: 10 }).run().model()`. */
export class Trainer extends Resource {
  readonly hierarchy: Hierarchy;

  constructor(hierarchy: Hierarchy, options: (TrainerOptions & TrainerPlace) | Resumed = {}) {
    const { device, ...recipe } = options instanceof Resumed ? { device: options.device } : options;
    super(new Adopted(options instanceof Resumed ? options.handle : low.trainer_create(handleOf(hierarchy), optionsForCore(recipe))));
    this.hierarchy = hierarchy;
    if (device === undefined || device === "cpu") return;
    try {
      this.device = device;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** A run from a checkpoint that `save` made with the same hierarchy, on any device. */
  static resume(hierarchy: Hierarchy, path: string, options: TrainerPlace = {}): Trainer {
    return new Trainer(hierarchy, new Resumed(low.trainer_load(handleOf(hierarchy), path), options.device));
  }

  /** `resume` beside the event loop. */
  static async resumeAsync(hierarchy: Hierarchy, path: string, options: TrainerPlace & AsyncOptions = {}): Promise<Trainer> {
    options.signal?.throwIfAborted();
    const handle = await unlessAborted(options.signal, low.trainer_load_async(handleOf(hierarchy), path));
    return new Trainer(hierarchy, new Resumed(handle, options.device));
  }

  /**
   * Where epochs are trained: "cpu", or a GPU, on which whole epochs run without the host. A GPU takes up to 256 negatives
   * and 512 dimensions. With `deterministic` one group of its threads works, which is slow there and gives the same bits
   * every time.
   */
  get device(): DeviceName {
    return deviceName(low.trainer_device(handleOf(this)));
  }

  set device(device: DeviceName) {
    low.trainer_set_device(handleOf(this), deviceNumber(device));
  }

  /** Trains some epochs, or all that are left. A callback stops it with `CancelledError`; the trainer stays valid. */
  run(epochs = 0, options: { progress?: ProgressCallback } = {}): this {
    low.trainer_run(handleOf(this), epochs, reporter(options.progress), null);
    return this;
  }

  /**
   * `run` beside the event loop. On WebAssembly, which has one thread, the event loop gets its turn
   * after each epoch: give longer runs to a worker.
   */
  async runAsync(epochs = 0, options: { progress?: ProgressCallback } & AsyncOptions = {}): Promise<this> {
    const report = reporter(options.progress);
    await cancellable(options.signal, async (cancel) => {
      if (low.backend === "native") return low.trainer_run_async(handleOf(this), epochs, report, cancel);
      const left = epochs === 0 ? this.options.epochs - this.epoch : epochs;
      if (left < 1 || left > this.options.epochs - this.epoch) return low.trainer_run(handleOf(this), epochs, report, cancel);
      for (let epoch = 0; epoch < left; epoch++) {
        low.trainer_run(handleOf(this), 1, report, cancel);
        await nextTurn();
      }
    });
    return this;
  }

  /** Writes a checkpoint: whole or not at all. Deterministic runs resume bit for bit. */
  save(path: string): void {
    low.trainer_save(handleOf(this), path);
  }

  /** `save` beside the event loop; once it has begun, the file is written even if the signal is raised. */
  async saveAsync(path: string, options: AsyncOptions = {}): Promise<void> {
    options.signal?.throwIfAborted();
    await unlessAborted(options.signal, low.trainer_save_async(handleOf(this), path));
  }

  /** Epochs done. */
  get epoch(): number {
    return low.trainer_epoch(handleOf(this));
  }

  /** The options of the run, defaults filled in. */
  get options(): Required<TrainerOptions> {
    return optionsFromCore(low.trainer_options_get(handleOf(this)));
  }

  /** A copy of the points, f32 (nodes, ambient dimension). */
  get points(): Tensor {
    return adopt(low.trainer_points(handleOf(this)));
  }

  /** The points as they are now, with labels and the recipe as metadata. */
  model(): Model {
    using points = this.points;
    return modelOf(this, points, this.epoch);
  }

  override toString(): string {
    return this.closed ? "Trainer(closed)" : `Trainer(epoch ${this.epoch} of ${this.options.epochs})`;
  }
}

/** Points that a run came to after some epochs, with labels and the recipe as metadata. */
export function modelOf(trainer: Trainer, points: Tensor, epochsDone: number): Model {
  using manifold = adoptManifold(low.trainer_manifold(handleOf(trainer)));
  const model = new Model(manifold, points, trainer.hierarchy.labels);
  const given: Record<string, unknown> = { ...low.trainer_options_get(handleOf(trainer)), ...named(trainer.options) };
  const recipe: Record<string, unknown> = { ...given, epochs_done: epochsDone, library: low.version() };
  const sorted = Object.fromEntries(Object.entries(recipe).sort(([a], [b]) => (a < b ? -1 : 1)));
  model.setMetadata(
    "recipe",
    JSON.stringify(sorted, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value)),
  );
  return model;
}

/** The recipe's enums and truth values, as other languages write them. */
function named(options: Required<TrainerOptions>): Record<string, unknown> {
  return { model: options.model, schedule: options.schedule, deterministic: options.deterministic };
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function optionsForCore(options: TrainerOptions): CoreOptions {
  const complete = low.trainer_options_default() as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value === undefined) continue;
    const field = snake(name);
    if (!(field in complete)) throw new TypeError(`Trainer: no option '${name}'; there are ${Object.keys(complete).map(camel).join(", ")}`);
    complete[field] = valueForCore(field, value);
  }
  return complete as unknown as CoreOptions;
}

function valueForCore(field: string, value: unknown): unknown {
  if (field === "model") return numberIn(ManifoldKind, "model", value as string);
  if (field === "schedule") return numberIn(Schedule, "schedule", value as string);
  return typeof value === "boolean" ? Number(value) : value;
}

function optionsFromCore(given: CoreOptions): Required<TrainerOptions> {
  const named = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [camel(name), value]),
  ) as unknown as Required<TrainerOptions>;
  const model = nameIn(ManifoldKind, given.model) as Required<TrainerOptions>["model"];
  return { ...named, model, schedule: nameIn(Schedule, given.schedule), deterministic: given.deterministic !== 0 };
}
