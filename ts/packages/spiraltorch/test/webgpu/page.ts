/** What `run.mjs` calls in a page: the ops and the trainer on the browser's GPU against the core on WebAssembly. */
import {
  errors,
  Hierarchy,
  Lorentz,
  PoincareBall,
  randomNormal,
  randomUniform,
  Tape,
  Tensor,
  Trainer,
  type Manifold,
  type Pair,
} from "spiraltorch";
import {
  describeDevice,
  Gpu,
  GpuLorentz,
  GpuPoincareBall,
  GpuTensor,
  GpuTrainer,
  openTrainer,
  type GpuManifold,
  type OpName,
} from "spiraltorch/webgpu";

type Bounds = readonly [relative: number, absolute: number];
type Role = "point" | "tangent" | "number" | "matrix" | "space";
type Model = "poincare" | "lorentz";

const TIME = 0.3;
let gpu: Gpu;

/** What each op is tried on: "space" is a vector at the origin. */
const operands: Readonly<Record<OpName, readonly Role[]>> = {
  exp: ["point", "tangent"],
  exp0: ["space"],
  log: ["point", "point"],
  log0: ["point"],
  distance: ["point", "point"],
  squared_distance: ["point", "point"],
  distance0: ["point"],
  geodesic: ["point", "point"],
  project: ["point"],
  mobius_add: ["point", "point"],
  mobius_scale: ["number", "point"],
  mobius_matvec: ["matrix", "point"],
  gyration: ["point", "point", "point"],
  transport: ["point", "point", "tangent"],
  transport0: ["point", "space"],
  project_tangent: ["point", "tangent"],
  riemannian_gradient: ["point", "tangent"],
  inner: ["point", "tangent", "tangent"],
  norm: ["point", "tangent"],
  to_lorentz: ["point"],
  to_poincare: ["point"],
};

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function spaces(model: Model, curvature: number): { core: Manifold; here: GpuManifold } {
  return model === "poincare"
    ? { core: new PoincareBall(curvature), here: new GpuPoincareBall(gpu, curvature) }
    : { core: new Lorentz(curvature), here: new GpuLorentz(gpu, curvature) };
}

/** Points, and vectors at them, within a few units of the origin. */
function operand(core: Manifold, model: Model, role: Role, leading: readonly number[], width: number, seed: number): Tensor {
  const columns = model === "lorentz" ? width + 1 : width;
  if (role === "number") return randomUniform(leading, { seed }).mul(2).sub(1);
  if (role === "matrix") return randomNormal([width + 2, columns], { seed }).mul(0.5);
  const free = randomNormal([...leading, columns], { seed }).mul(0.9 / Math.sqrt(width));
  const mask = new Tensor(Array.from({ length: columns }, (_, column) => (model === "lorentz" && column === 0 ? 0 : 1)));
  const space = free.mul(mask);
  if (role === "space") return space;
  return role === "point" ? core.exp0(space) : core.transport0(operand(core, model, "point", leading, width, seed + 100), space);
}

function onCore(core: Manifold, op: OpName, given: readonly Tensor[]): Tensor {
  const method = (core as unknown as Record<string, (...values: unknown[]) => Tensor>)[camel(op)] as (...values: unknown[]) => Tensor;
  return method.call(core, ...given, ...(op === "geodesic" ? [TIME] : []));
}

/** How far two arrays are apart, where 1 is what the table allows. */
function apart(actual: ArrayLike<number>, expected: ArrayLike<number>, [relative, absolute]: Bounds): number {
  if (actual.length !== expected.length) return Infinity;
  let worst = 0;
  for (let i = 0; i < expected.length; i++) {
    const away = Math.abs((actual[i] as number) - (expected[i] as number)) / (absolute + relative * Math.abs(expected[i] as number));
    worst = Number.isNaN(away) ? Infinity : Math.max(worst, away);
  }
  return worst;
}

const numbers = (tensor: Tensor): ArrayLike<number> => tensor.toTypedArray() as Float32Array;

/** Rows of each operand; the second set stretches one over the other. */
const layouts: readonly (readonly (readonly number[])[])[] = [
  [[37], [37], [37]],
  [[2, 1, 3], [4, 1], [1]],
];

interface OpCheck {
  readonly model: Model;
  readonly op: OpName;
  readonly vjp: boolean;
  readonly forward: Bounds;
  readonly gradient: Bounds;
}

/** The worst error in units of the table, and milliseconds of the first call, which compiles. */
async function checkOp({ model, op, vjp, forward, gradient }: OpCheck): Promise<{ forward: number; gradient: number; first: number }> {
  const worst = { forward: 0, gradient: 0, first: 0 };
  for (const [index, [leading, width, curvature]] of [
    [layouts[0], 5, -1],
    [layouts[0], 37, -0.7],
    [layouts[1], 5, -1.3],
  ].entries() as IterableIterator<[number, [readonly (readonly number[])[], number, number]]>) {
    const { core, here } = spaces(model, curvature);
    const given = operands[op].map((role, at) => operand(core, model, role, leading[at] as readonly number[], width, 10 * index + at + 1));
    const expected = onCore(core, op, given);
    const begun = performance.now();
    const result = await here.apply(op, given, TIME);
    worst.first = Math.max(worst.first, performance.now() - begun);
    if (result.shape.join() !== expected.shape.join())
      throw new Error(`${op}: shape ${result.shape.join()}, expected ${expected.shape.join()}`);
    worst.forward = Math.max(worst.forward, apart(await result.toTypedArray(), numbers(expected), forward));
    if (vjp) worst.gradient = Math.max(worst.gradient, await checkPullBack(core, here, op, given, gradient));
  }
  return worst;
}

async function checkPullBack(core: Manifold, here: GpuManifold, op: OpName, given: readonly Tensor[], bounds: Bounds): Promise<number> {
  using tape = new Tape();
  const leaves = given.map((tensor) => tape.watch(tensor));
  const result = onCore(core, op, leaves);
  const seed = randomNormal(result.shape, { seed: 99 });
  const expected = tape.gradient(result, leaves, { seed });
  const bars = await here.vjp(op, given, seed, { time: TIME });
  let worst = 0;
  for (const [index, bar] of bars.entries()) {
    const wanted = expected[index] as Tensor;
    if (bar?.shape.join() !== wanted.shape.join())
      throw new Error(`${op}: cotangent ${index} has shape ${bar?.shape.join()}, expected ${wanted.shape.join()}`);
    worst = Math.max(worst, apart(await bar.toTypedArray(), numbers(wanted), bounds));
  }
  const one = await here.vjp(op, given, seed, { time: TIME, wanted: given.map((_, index) => index === 0) });
  if (one.some((bar, index) => (bar === null) !== index > 0)) throw new Error(`${op}: cotangents that were not wanted`);
  const again = await (one[0] as GpuTensor).toTypedArray();
  return Math.max(worst, apart(again, numbers(expected[0] as Tensor), bounds));
}

/** A complete tree of three children a node, closed. */
function tree(nodeCount: number): Hierarchy {
  const pairs: Pair[] = [];
  for (let node = 1; node < nodeCount; node++)
    for (let above = Math.floor((node - 1) / 3); ; above = Math.floor((above - 1) / 3)) {
      pairs.push([String(node), String(above)]);
      if (above === 0) break;
    }
  return new Hierarchy(pairs);
}

/** One epoch of one group of threads makes the steps that the core makes. */
async function checkSteps(): Promise<{ loss: number; points: number; cases: number }> {
  using hierarchy = tree(121);
  const worst = { loss: 0, points: 0, cases: 0 };
  for (const model of ["poincare", "lorentz", "euclidean"] as const)
    for (const [dim, temperature, burnInEpochs, curvature] of [
      [2, 0.5, 0, -1],
      [5, 0.7, 1, -2],
      [17, 1, 1, -0.5],
    ] as const) {
      // A low rate: the first epoch magnifies what rounding begins.
      const common = { dim, temperature, burnInEpochs, epochs: 4, negatives: 11, learningRate: 0.03, deterministic: true };
      const options = { ...common, model, ...(model === "euclidean" ? {} : { curvature }) };
      using core = new Trainer(hierarchy, options);
      using here = await GpuTrainer.create(gpu, hierarchy, options);
      const losses = { core: 0, here: 0 };
      core.run(1, { progress: ({ loss }) => void (losses.core = loss) });
      await here.runAsync(1, { progress: ({ loss }) => void (losses.here = loss) });
      using expected = core.points;
      using found = await here.points();
      worst.loss = Math.max(worst.loss, Math.abs(losses.here / losses.core - 1));
      worst.points = Math.max(worst.points, apart(numbers(found), numbers(expected), [2e-3, 5e-5]));
      worst.cases++;
    }
  return worst;
}

/** Many groups at once learn a tree; a run that was stopped goes on. */
async function checkTraining(): Promise<{
  map: number;
  meanRank: number;
  epochs: number[];
  stopped: string;
  recipe: string;
  refused: string;
}> {
  using hierarchy = tree(364);
  using trainer = await GpuTrainer.create(gpu, hierarchy, { dim: 5, epochs: 40, burnInEpochs: 8, learningRate: 1 });
  const epochs: number[] = [];
  const stop = new AbortController();
  let stopped = "";
  const progress = ({ done }: { done: number }): boolean => {
    epochs.push(done);
    if (done === 3) stop.abort(new Error("enough"));
    return false;
  };
  await trainer.runAsync(0, { progress, signal: stop.signal }).catch((error: Error) => (stopped = error.message));
  const refused = await trainer.runAsync(50).then(String, (error: Error) => `${error.name}: ${error.message}`);
  await trainer.runAsync(0, { progress: ({ done }) => void epochs.push(done) });
  using model = await trainer.model();
  return { ...hierarchy.evaluate(model), epochs, stopped, recipe: model.metadata["recipe"] ?? "", refused };
}

async function failureOf(call: () => Promise<unknown>): Promise<string> {
  return call().then(
    () => "nothing was thrown",
    (error: unknown) => (error instanceof errors.SpiralTorchError ? `${error.code}: ${error.message}` : String(error)),
  );
}

/** What cannot be done is said as the core says it. */
async function checkFaults(): Promise<Record<string, string | number>> {
  using strict = new GpuPoincareBall(gpu, -1, { strict: true });
  using ball = new GpuPoincareBall(gpu, -1);
  using clipped = await ball.project([[3, 4]]);
  const far = await clipped.toTypedArray();
  return {
    nan: await failureOf(() => ball.project([[0.1, 0.2], [NaN, 0]])), // prettier-ignore
    outside: await failureOf(() => strict.log0([[0.1, 0.2], [3, 4]])), // prettier-ignore
    shapes: await failureOf(() => ball.apply("log", [[[0.1, 0.2]], [[0.1, 0.2, 0.3]]])),
    leading: await failureOf(() => ball.apply("log", [[[0.1, 0.2], [0, 0]], [[0.1, 0], [0, 0], [0, 0]]])), // prettier-ignore
    clippedCount: ball.clippedCount,
    length: Math.hypot(far[0] as number, far[1] as number),
    none: await failureOf(() => Gpu.open({ gpu: undefined })),
    noAdapter: await failureOf(() => Gpu.open({ gpu: { requestAdapter: () => Promise.resolve(null) } as unknown as GPU })),
  };
}

/** A lost device ends calls with an error, and the core goes on. */
async function checkLoss(): Promise<Record<string, string>> {
  const other = await Gpu.open();
  const ball = new GpuPoincareBall(other, -1);
  const kept = GpuTensor.from(other, [[0.1, 0.2]]);
  other.device.destroy(); // What a driver's crash looks like from here.
  await other.device.lost;
  const lost = await failureOf(() => ball.project(kept));
  const read = await failureOf(() => kept.toTypedArray());
  using closed = await Gpu.open();
  closed.close();
  return { lost, read, closed: await failureOf(() => closed.finish()) };
}

/** Where training is asked for, and where it happens. */
async function checkFallback(): Promise<Record<string, string>> {
  using hierarchy = tree(13);
  const found: Record<string, string> = {};
  const none = { requestAdapter: () => Promise.resolve(null) } as unknown as GPU;
  for (const [name, where] of Object.entries({
    webgpu: { device: "webgpu" },
    auto: { device: "auto" },
    none: { device: "webgpu", gpu: none },
  } as const)) {
    using run = await openTrainer(hierarchy, { dim: 2, epochs: 2 }, where);
    await run.runAsync();
    using model = await run.model();
    found[name] = `${run.device}: ${run.reason}; ${run.epoch} epochs, ${model.size} points`;
  }
  found["strict"] = await failureOf(() => openTrainer(hierarchy, {}, { device: "webgpu", gpu: none, strict: true }));
  return found;
}

async function open(): Promise<unknown> {
  const description = await describeDevice("webgpu");
  if (description.available) gpu = await Gpu.open();
  return description;
}

Object.assign(globalThis, { webgpu: { open, checkOp, checkSteps, checkTraining, checkFaults, checkLoss, checkFallback } });
