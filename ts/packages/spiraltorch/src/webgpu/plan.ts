/** Calls of the geometry as launches: which rows of which operands make a row of the result. */
import { ShapeError, UnsupportedError } from "../errors.js";
import type { Gpu } from "./gpu.js";
import { broadcast, expanded, spacing } from "./rows.js";
import { GpuTensor, sizeOf } from "./tensor.js";
import { float, pack, split, type Word } from "./words.js";

/** What a row of an input is. */
export type Role = "point" | "vector" | "number" | "matrix";

/** The ops that have kernels: what they take, and whether a row of the result is one number. */
export const ops = {
  exp: { roles: ["point", "vector"] },
  exp0: { roles: ["vector"] },
  log: { roles: ["point", "point"] },
  log0: { roles: ["point"] },
  distance: { roles: ["point", "point"], isNumber: true },
  squared_distance: { roles: ["point", "point"], isNumber: true },
  distance0: { roles: ["point"], isNumber: true },
  geodesic: { roles: ["point", "point"] },
  project: { roles: ["vector"] },
  mobius_add: { roles: ["point", "point"] },
  mobius_scale: { roles: ["number", "point"] },
  mobius_matvec: { roles: ["matrix", "point"] },
  gyration: { roles: ["point", "point", "point"] },
  transport: { roles: ["point", "point", "vector"] },
  transport0: { roles: ["point", "vector"] },
  project_tangent: { roles: ["point", "vector"] },
  riemannian_gradient: { roles: ["point", "vector"] },
  inner: { roles: ["point", "vector", "vector"], isNumber: true },
  norm: { roles: ["point", "vector"], isNumber: true },
  to_lorentz: { roles: ["point"], wider: 1 },
  to_poincare: { roles: ["point"], wider: -1 },
} as const satisfies Record<string, { roles: readonly Role[]; isNumber?: boolean; wider?: number }>;

export type OpName = keyof typeof ops;

const ROW_AXES = { point: 1, vector: 1, number: 0, matrix: 2 } as const;
const GROUP = 64;
const FLAG_STRICT = 1;
export const FLAG_SKIP_FIRST = 2;

/** Where an operand's rows lie. */
interface Place {
  readonly stride: number;
  readonly step: number;
}

/** What the space and the call say, beside the operands. */
export interface Setting {
  readonly c: number;
  readonly strict: boolean;
  readonly time: number;
}

/** `manifold/boundary.zig`'s rim for f32. */
const RIM_NORM = 1 - 2 ** -23;
const RIM_LIMIT = RIM_NORM * (1 + (1 + 1 / 256) * 2 ** -24);
const LORENTZ_NORM_MAX = 1e18;

export class Plan {
  readonly roles: readonly Role[];
  /** Leading axes of each operand, and of the result. */
  readonly leading: readonly (readonly number[])[];
  readonly shape: readonly number[];
  readonly rowCount: number;
  /** Numbers in a row of the points. */
  readonly columns: number;
  readonly outShape: readonly number[];

  constructor(
    readonly op: OpName,
    readonly operands: readonly GpuTensor[],
  ) {
    const { roles, isNumber, wider } = { isNumber: false, wider: 0, ...ops[op] };
    this.roles = roles;
    operands.forEach(({ ndim }, index) => {
      const least = ROW_AXES[roles[index] as Role];
      if (ndim < least || (roles[index] === "matrix" && ndim !== 2))
        throw new ShapeError(`${op}: operand ${index} has ${ndim} axes, expected ${roles[index] === "matrix" ? 2 : `${least} or more`}`);
    });
    this.leading = operands.map(({ shape, ndim }, index) => shape.slice(0, ndim - ROW_AXES[roles[index] as Role]));
    this.shape = broadcast(op, this.leading);
    this.rowCount = sizeOf(this.shape);
    this.columns = (operands.at(-1) as GpuTensor).shape.at(-1) as number;
    this.#checkColumns();
    const outSize = roles[0] === "matrix" ? ((operands[0] as GpuTensor).shape[0] as number) : this.columns + wider;
    this.outShape = isNumber ? this.shape : [...this.shape, outSize];
  }

  #checkColumns(): void {
    this.operands.forEach(({ shape }, index) => {
      if (this.roles[index] === "number" || shape.at(-1) === this.columns) return;
      throw new ShapeError(`${this.op}: operand ${index} has rows of ${shape.at(-1)}, expected ${this.columns} as in the last`);
    });
  }

  get outSize(): number {
    return this.outShape.length > this.shape.length ? (this.outShape.at(-1) as number) : 1;
  }

  /** The shape of an operand's row. */
  rowOf(index: number): readonly number[] {
    const { shape, ndim } = this.operands[index] as GpuTensor;
    return shape.slice(ndim - ROW_AXES[this.roles[index] as Role]);
  }

  /** Lanes that share a row: each works on eight columns, or more. */
  get lanes(): number {
    return Math.min(GROUP, 2 ** Math.ceil(Math.log2(Math.max(1, Math.floor(this.columns / 8)))));
  }

  get groups(): number {
    return Math.min(Math.ceil(this.rowCount / (GROUP / this.lanes)), 16384);
  }
}

/** The operands, each where its rows are evenly spaced: itself, or a copy. */
export class Placed implements Disposable {
  readonly tensors: GpuTensor[] = [];
  readonly places: Place[] = [];
  readonly #made: GpuTensor[] = [];

  static async of(gpu: Gpu, plan: Plan): Promise<Placed> {
    const placed = new Placed();
    for (const [index, tensor] of plan.operands.entries()) {
      const width = sizeOf(plan.rowOf(index));
      if (plan.roles[index] === "matrix") placed.#put(tensor, { stride: plan.columns, step: 1 });
      else await placed.add(gpu, tensor, plan.leading[index] as number[], plan.shape, width);
    }
    return placed;
  }

  async add(gpu: Gpu, tensor: GpuTensor, own: readonly number[], shape: readonly number[], width: number): Promise<void> {
    const step = spacing(own, shape);
    if (step !== undefined) return this.#put(tensor, { stride: step * width, step: 1 });
    const copy = await expanded(gpu, tensor, own, shape, width);
    this.#made.push(copy);
    this.#put(copy, { stride: width, step: 1 });
  }

  #put(tensor: GpuTensor, place: Place): void {
    this.tensors.push(tensor);
    this.places.push(place);
  }

  [Symbol.dispose](): void {
    for (const tensor of this.#made) tensor.close();
  }
}

/** The struct `Ball` of `ball.slang`. */
export function ballOf(
  plan: Plan,
  places: readonly Place[],
  setting: Setting,
  options: { flags?: number; groups?: number; outStride?: number } = {},
): ArrayBuffer {
  if (plan.rowCount * Math.max(plan.columns, plan.outSize) >= 2 ** 31)
    throw new UnsupportedError(`${plan.op}: ${plan.rowCount} rows of ${plan.columns} are more than webgpu can number`);
  const { c, strict, time } = setting;
  const isVjp = places.length > plan.operands.length;
  const four = (name: keyof Place, missing: number): Word[] => {
    const own = places.slice(0, plan.operands.length).map((place) => place[name]);
    return [0, 1, 2].map((index) => own[index] ?? missing).concat(isVjp ? (places.at(-1) as Place)[name] : missing);
  };
  return pack([
    plan.rowCount,
    plan.columns,
    plan.lanes,
    options.groups ?? plan.groups,
    (strict ? FLAG_STRICT : 0) | (options.flags ?? 0),
    0,
    ...four("stride", 0),
    options.outStride ?? plan.outSize,
    0,
    ...[0, 0, 0, 0], // Offsets: tensors begin where their buffers do.
    ...four("step", 1),
    ...split(c),
    ...split(Math.sqrt(c)),
    ...split(RIM_NORM),
    ...split(RIM_LIMIT * RIM_LIMIT),
    ...split(time),
    float(LORENTZ_NORM_MAX),
    plan.roles[0] === "matrix" ? plan.outSize : 0,
  ]);
}
