/** Geometry on a GPU: the core's ops and their pull-backs, fused into one launch each. */
import { UnsupportedError } from "../errors.js";
import { Lorentz, PoincareBall, type Manifold } from "../manifold.js";
import type { Tensor } from "../tensor.js";
import { groupsOf, kernelNamed, type Gpu, type KernelName } from "./gpu.js";
import { ballOf, FLAG_SKIP_FIRST, Placed, Plan, type OpName, type Setting } from "./plan.js";
import { summed } from "./rows.js";
import { GpuTensor, sizeOf, type GpuTensorLike } from "./tensor.js";

export interface GeometryOptions {
  /** Points off the manifold are refused, not clipped. */
  strict?: boolean;
}

export interface PullBackOptions {
  /** Of `geodesic`. */
  time?: number;
  /** Of which operands the cotangents are wanted; all, unless said. */
  wanted?: readonly boolean[];
}

/** The ops of a space on tensors of a GPU; numbers and the core's tensors are sent first. Leading axes broadcast. */
export abstract class GpuManifold implements Disposable {
  readonly gpu: Gpu;
  /** Has checked the curvature, and words what is wrong with a row. */
  readonly #core: Manifold;
  readonly #model: "poincare" | "lorentz";
  readonly #strict: boolean;
  #clipped = 0;

  protected constructor(gpu: Gpu, core: Manifold, model: "poincare" | "lorentz", options: GeometryOptions) {
    this.gpu = gpu;
    this.#core = core;
    this.#model = model;
    this.#strict = options.strict ?? false;
  }

  get curvature(): number {
    return this.#core.curvature;
  }

  /** How many points operations have clipped onto this manifold so far. */
  get clippedCount(): number {
    return this.#clipped;
  }

  close(): void {
    this.#core.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  exp = (point: GpuTensorLike, tangent: GpuTensorLike) => this.apply("exp", [point, tangent]);
  exp0 = (tangent: GpuTensorLike) => this.apply("exp0", [tangent]);
  log = (point: GpuTensorLike, target: GpuTensorLike) => this.apply("log", [point, target]);
  log0 = (target: GpuTensorLike) => this.apply("log0", [target]);
  distance = (x: GpuTensorLike, y: GpuTensorLike) => this.apply("distance", [x, y]);
  squaredDistance = (x: GpuTensorLike, y: GpuTensorLike) => this.apply("squared_distance", [x, y]);
  distance0 = (x: GpuTensorLike) => this.apply("distance0", [x]);
  geodesic = (x: GpuTensorLike, y: GpuTensorLike, time: number) => this.apply("geodesic", [x, y], time);
  project = (point: GpuTensorLike) => this.apply("project", [point]);
  transport = (source: GpuTensorLike, target: GpuTensorLike, tangent: GpuTensorLike) => this.apply("transport", [source, target, tangent]);
  transport0 = (target: GpuTensorLike, tangent: GpuTensorLike) => this.apply("transport0", [target, tangent]);
  projectTangent = (point: GpuTensorLike, vector: GpuTensorLike) => this.apply("project_tangent", [point, vector]);
  riemannianGradient = (point: GpuTensorLike, gradient: GpuTensorLike) => this.apply("riemannian_gradient", [point, gradient]);
  inner = (point: GpuTensorLike, u: GpuTensorLike, v: GpuTensorLike) => this.apply("inner", [point, u, v]);
  norm = (point: GpuTensorLike, tangent: GpuTensorLike) => this.apply("norm", [point, tangent]);

  /** An op by its name in the core. `time` is of `geodesic`. */
  async apply(op: OpName, operands: readonly GpuTensorLike[], time = 0): Promise<GpuTensor> {
    const kernel = this.#kernel(op, "");
    using given = new Given(this.gpu, operands);
    const plan = new Plan(op, given.tensors);
    using placed = await Placed.of(this.gpu, plan);
    using status = new Status(this.gpu);
    const output = new GpuTensor(this.gpu, plan.outShape);
    try {
      const buffers = [...placed.tensors, output].map(({ buffer }) => buffer);
      await this.gpu.launch(kernel, [...buffers, status.buffer], ballOf(plan, placed.places, this.#setting(time)), plan.groups);
      const said = await status.read();
      if (said.fault) {
        using found = await this.#onCore(plan, time);
        this.gpu.write(output.buffer, found.toTypedArray() as Float32Array);
      } else this.#clipped += said.clipped;
      return output;
    } catch (error) {
      output.close();
      throw error;
    }
  }

  /** What the cotangent of an op's result makes of its operands: one tensor for each, in its shape; null where none is wanted. */
  async vjp(
    op: OpName,
    operands: readonly GpuTensorLike[],
    cotangent: GpuTensorLike,
    options: PullBackOptions = {},
  ): Promise<(GpuTensor | null)[]> {
    const kernel = this.#kernel(op, "_vjp");
    using given = new Given(this.gpu, [...operands, cotangent]);
    const along = given.tensors.at(-1) as GpuTensor;
    const plan = new Plan(op, given.tensors.slice(0, -1));
    const wanted = plan.operands.map((_, index) => options.wanted?.[index] ?? true);
    using placed = await Placed.of(this.gpu, plan);
    const row = plan.outShape.slice(plan.shape.length);
    await placed.add(this.gpu, along, along.shape.slice(0, along.ndim - row.length), plan.shape, sizeOf(row));
    using status = new Status(this.gpu);
    const setting = this.#setting(options.time ?? 0);
    const isMatrix = plan.roles[0] === "matrix";
    // Kernels must be given all their outputs; those that nobody wants are not written, but a matrix's points are its workplace.
    const isMade = wanted.map((is, index) => is || (isMatrix && index === 1));
    const made = isMade.map((is, index) => new GpuTensor(this.gpu, is ? this.#barShape(plan, index) : [1]));
    try {
      const flags = wanted.reduce((all, is, index) => (is ? all : all | (FLAG_SKIP_FIRST << index)), 0);
      if (isMatrix) await this.#launchMatvec(plan, placed, made, wanted, status, setting, flags);
      else {
        const buffers = [...placed.tensors, ...made].map(({ buffer }) => buffer);
        await this.gpu.launch(
          kernel,
          [...buffers, status.buffer],
          ballOf(plan, placed.places, setting, { flags, outStride: plan.columns }),
          plan.groups,
        );
      }
      if ((await status.read()).fault) {
        (await this.#onCore(plan, options.time ?? 0)).close(); // Throws, and says which row.
        throw new UnsupportedError(`${op}: its pull-back failed on webgpu`);
      }
      const result: (GpuTensor | null)[] = [];
      for (const [index, bar] of made.entries()) {
        const isSummed = wanted[index] && plan.roles[index] !== "matrix";
        result.push(
          !wanted[index]
            ? null
            : isSummed
              ? await summed(this.gpu, bar, plan.leading[index] as number[], plan.shape, plan.rowOf(index))
              : bar,
        );
      }
      made.forEach((bar, index) => wanted[index] || bar.close());
      return result;
    } catch (error) {
      for (const bar of made) bar.close();
      throw error;
    }
  }

  /** Compiles what these ops need ahead of their first call, which would wait for it. */
  async prepare(names: readonly OpName[], options: { vjp?: boolean } = {}): Promise<void> {
    await this.gpu.prepare(...names.flatMap((op) => [this.#kernel(op, ""), ...(options.vjp ? [this.#kernel(op, "_vjp")] : [])]));
  }

  #barShape(plan: Plan, index: number): readonly number[] {
    return plan.roles[index] === "matrix" ? plan.rowOf(index) : [...plan.shape, ...plan.rowOf(index)];
  }

  /** The image's cotangent and the points within the rim, then what both matrices make of them. */
  async #launchMatvec(
    plan: Plan,
    placed: Placed,
    made: readonly GpuTensor[],
    wanted: readonly boolean[],
    status: Status,
    setting: Setting,
    flags: number,
  ): Promise<void> {
    const { gpu } = this;
    const [matrix, point, cotangent] = placed.tensors as [GpuTensor, GpuTensor, GpuTensor];
    const [matrixBar, pointBar] = made as [GpuTensor, GpuTensor];
    const ball = (groups: number): ArrayBuffer => ballOf(plan, placed.places, setting, { flags, groups, outStride: plan.columns });
    using imageBar = new GpuTensor(gpu, [plan.rowCount, plan.outSize]);
    using settled = new GpuTensor(gpu, [plan.rowCount, plan.columns]);
    const first = [matrix, point, cotangent, imageBar, settled, pointBar].map(({ buffer }) => buffer);
    await gpu.launch("poincare_mobius_matvec_vjp", [...first, status.buffer], ball(plan.groups), plan.groups);
    if (wanted[1]) {
      const groups = groupsOf(plan.rowCount * plan.columns, 64);
      await gpu.launch("poincare_mobius_matvec_point_vjp", [matrix.buffer, imageBar.buffer, pointBar.buffer], ball(groups), groups);
    }
    if (wanted[0]) {
      const groups = groupsOf(plan.outSize * plan.columns, 64);
      await gpu.launch("poincare_mobius_matvec_matrix_vjp", [imageBar.buffer, settled.buffer, matrixBar.buffer], ball(groups), groups);
    }
  }

  #setting(time: number): Setting {
    return { c: -this.curvature, strict: this.#strict, time };
  }

  #kernel(op: OpName, suffix: "" | "_vjp"): KernelName {
    const name = `${this.#model}_${op}${suffix}`;
    const kernel = kernelNamed(name);
    if (kernel === undefined) throw new UnsupportedError(`webgpu: no kernel ${name}`);
    return kernel;
  }

  /** The same call on the core, which finds the row that is at fault again and says what is wrong with it. */
  async #onCore(plan: Plan, time: number): Promise<Tensor> {
    const name = plan.op.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const tensors = await Promise.all(plan.operands.map((tensor) => tensor.toTensor()));
    try {
      const method = (this.#core as unknown as Record<string, (...values: unknown[]) => Tensor>)[name] as (...values: unknown[]) => Tensor;
      return method.call(this.#core, ...tensors, ...(plan.op === "geodesic" ? [time] : []));
    } finally {
      for (const tensor of tensors) tensor.close();
    }
  }
}

/** The ball of radius 1/sqrt(-curvature) on a GPU. */
export class GpuPoincareBall extends GpuManifold {
  constructor(gpu: Gpu, curvature = -1, options: GeometryOptions = {}) {
    super(gpu, new PoincareBall(curvature, options), "poincare", options);
  }

  mobiusAdd = (x: GpuTensorLike, y: GpuTensorLike) => this.apply("mobius_add", [x, y]);
  mobiusScale = (factor: GpuTensorLike, x: GpuTensorLike) => this.apply("mobius_scale", [factor, x]);
  mobiusMatvec = (matrix: GpuTensorLike, x: GpuTensorLike) => this.apply("mobius_matvec", [matrix, x]);
  gyration = (u: GpuTensorLike, v: GpuTensorLike, w: GpuTensorLike) => this.apply("gyration", [u, v, w]);
  toLorentz = (point: GpuTensorLike) => this.apply("to_lorentz", [point]);
}

/** The upper sheet of the hyperboloid on a GPU, time coordinate first. */
export class GpuLorentz extends GpuManifold {
  constructor(gpu: Gpu, curvature = -1, options: GeometryOptions = {}) {
    super(gpu, new Lorentz(curvature, options), "lorentz", options);
  }

  toPoincare = (point: GpuTensorLike) => this.apply("to_poincare", [point]);
}

/** The operands on the GPU; those sent for the call are closed after it. */
class Given implements Disposable {
  readonly tensors: GpuTensor[] = [];
  readonly #sent: GpuTensor[] = [];

  constructor(gpu: Gpu, values: readonly GpuTensorLike[]) {
    for (const value of values) {
      if (value instanceof GpuTensor) {
        if (value.gpu !== gpu) throw new UnsupportedError("webgpu: a tensor of another device given");
        this.tensors.push(value);
        continue;
      }
      const tensor = GpuTensor.from(gpu, value);
      this.#sent.push(tensor);
      this.tensors.push(tensor);
    }
  }

  [Symbol.dispose](): void {
    for (const tensor of this.#sent) tensor.close();
  }
}

/** What a kernel has to say beside its result. */
class Status implements Disposable {
  readonly buffer: GPUBuffer;

  constructor(readonly gpu: Gpu) {
    this.buffer = gpu.allocate(16);
  }

  /** Points clipped, and whether a row was at fault; waits for the kernel. */
  async read(): Promise<{ clipped: number; fault: boolean }> {
    const words = new Uint32Array(await this.gpu.read(this.buffer, 16));
    return { clipped: words[0] as number, fault: words[1] !== 0 };
  }

  [Symbol.dispose](): void {
    this.buffer.destroy();
  }
}
