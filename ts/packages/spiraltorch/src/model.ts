/** Labelled points on a manifold: what is saved, opened in any language, and queried. */
import type { Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { unlessAborted, type AsyncOptions } from "./abort.js";
import { nearestLabels } from "./close_labels.js";
import { InvalidValueError } from "./errors.js";
import { adoptManifold, type Manifold } from "./manifold.js";
import { Adopted, handleOf, Resource } from "./resource.js";
import { adopt, adoptAll, Operands, type Tensor, type TensorLike } from "./tensor.js";

export interface Neighbor {
  readonly label: string;
  readonly distance: number;
}

class Opened {
  constructor(readonly handle: Handle) {}
}

export class Model extends Resource {
  constructor(manifold: Manifold, points: TensorLike, labels: readonly string[]);
  /** @internal */
  constructor(opened: Opened);
  constructor(manifold: Manifold | Opened, points: TensorLike = [], labels: readonly string[] = []) {
    super(new Adopted(manifold instanceof Opened ? manifold.handle : create(manifold, points, labels)));
  }

  /** Reads a model file. */
  static open(path: string): Model {
    return new Model(new Opened(low.model_open(path)));
  }

  /** `open` beside the event loop. */
  static async openAsync(path: string, options: AsyncOptions = {}): Promise<Model> {
    options.signal?.throwIfAborted();
    return new Model(new Opened(await unlessAborted(options.signal, low.model_open_async(path))));
  }

  /** Writes a safetensors file: whole or not at all. */
  save(path: string): void {
    low.model_save(handleOf(this), path);
  }

  /** `save` beside the event loop; once it has begun, the file is written even if the signal is raised. */
  async saveAsync(path: string, options: AsyncOptions = {}): Promise<void> {
    options.signal?.throwIfAborted();
    await unlessAborted(options.signal, low.model_save_async(handleOf(this), path));
  }

  /** The points, read-only. */
  get points(): Tensor {
    return adopt(low.model_points(handleOf(this)));
  }

  get manifold(): Manifold {
    return adoptManifold(low.model_manifold(handleOf(this)));
  }

  /** How many points there are. */
  get size(): number {
    using points = this.points;
    return points.shape[0] as number;
  }

  get labels(): readonly string[] {
    const handle = handleOf(this);
    return Array.from({ length: this.size }, (_, index) => low.model_label(handle, index));
  }

  has(label: string): boolean {
    return this.find(label) >= 0;
  }

  /** The row of a label, or -1. */
  find(label: string): number {
    return low.model_find(handleOf(this), label);
  }

  /** The point of a label. */
  point(label: string): Tensor {
    using points = this.points;
    return points.index(this.#row(label));
  }

  /** Geodesic distance of two labels. */
  distance(a: string, b: string): number {
    using x = this.point(a);
    using y = this.point(b);
    using manifold = this.manifold;
    using distance = manifold.distance(x, y);
    return distance.item();
  }

  /** The k points nearest to a label (itself left out) or to one point. */
  nearest(query: string | TensorLike, k = 10): Neighbor[] {
    using asked = this.#query(query, k);
    return this.#neighbors(...low.model_nearest(handleOf(this), asked.handle, asked.count), asked.row, k);
  }

  /** `nearest` beside the event loop. */
  async nearestAsync(query: string | TensorLike, k = 10, options: AsyncOptions = {}): Promise<Neighbor[]> {
    options.signal?.throwIfAborted();
    using asked = this.#query(query, k);
    const call = low.model_nearest_async(handleOf(this), asked.handle, asked.count);
    return this.#neighbors(...(await unlessAborted(options.signal, call)), asked.row, k);
  }

  /** The k nearest points of each of many: rows of `queries`, (count, ambient dimension), to rows (count, k). */
  nearestRows(queries: TensorLike, k = 10): [indices: Tensor, distances: Tensor] {
    const given = new Operands([queries]);
    try {
      return adoptAll(low.model_nearest(handleOf(this), given.at(0), k));
    } finally {
      given.close();
    }
  }

  /** `nearestRows` beside the event loop. */
  async nearestRowsAsync(queries: TensorLike, k = 10, options: AsyncOptions = {}): Promise<[indices: Tensor, distances: Tensor]> {
    options.signal?.throwIfAborted();
    const given = new Operands([queries]);
    try {
      return adoptAll(await unlessAborted(options.signal, low.model_nearest_async(handleOf(this), given.at(0), k)));
    } finally {
      given.close();
    }
  }

  /** One point as the core is asked for it; a label's own row is found too, and left out afterwards. */
  #query(query: string | TensorLike, k: number): { handle: Handle; row: number; count: number } & Disposable {
    const row = typeof query === "string" ? this.#row(query) : -1;
    using points = this.points;
    const point = row < 0 ? undefined : points.index(row);
    const given = new Operands([point ?? (query as TensorLike)]);
    const count = Math.min(k + (row < 0 ? 0 : 1), points.shape[0] as number);
    const dispose = (): void => {
      given.close();
      point?.close();
    };
    return { handle: given.at(0), row, count, [Symbol.dispose]: dispose };
  }

  #neighbors(indices: Handle, distances: Handle, row: number, k: number): Neighbor[] {
    using positions = adopt(indices);
    using lengths = adopt(distances);
    const apart = lengths.toTypedArray();
    return Array.from(positions.toTypedArray(), Number)
      .map((index, at) => ({ index, distance: Number(apart[at]) }))
      .filter(({ index }) => index !== row)
      .slice(0, k)
      .map(({ index, distance }) => ({ label: low.model_label(handleOf(this), index), distance }));
  }

  /** What the file says about itself. */
  get metadata(): Readonly<Record<string, string>> {
    const handle = handleOf(this);
    const keys = Array.from({ length: low.model_metadata_count(handle) }, (_, index) => low.model_metadata_key(handle, index));
    return Object.fromEntries(keys.map((key) => [key, low.model_metadata_get(handle, key)]));
  }

  /** Adds what the file should say about itself, such as `licence`. */
  setMetadata(key: string, value: string): void {
    low.model_metadata_set(handleOf(this), key, value);
  }

  #row(label: string): number {
    const row = this.find(label);
    if (row >= 0) return row;
    const close = nearestLabels(label, this.labels);
    throw new InvalidValueError(`model: no point is labelled '${label}'${close.length > 0 ? `; did you mean ${close.join(", ")}?` : ""}`);
  }

  override toString(): string {
    return this.closed ? "Model(closed)" : `Model(${this.size} points)`;
  }
}

function create(manifold: Manifold, points: TensorLike, labels: readonly string[]): Handle {
  const encoder = new TextEncoder();
  const encoded = labels.map((label) => encoder.encode(label));
  const ends = new BigInt64Array(encoded.length);
  const text = new Uint8Array(encoded.reduce((sum, bytes) => sum + bytes.length, 0));
  let end = 0;
  encoded.forEach((bytes, index) => {
    text.set(bytes, end);
    end += bytes.length;
    ends[index] = BigInt(end);
  });
  const given = new Operands([points]);
  try {
    return low.model_create(handleOf(manifold), given.at(0), text, ends);
  } finally {
    given.close();
  }
}
