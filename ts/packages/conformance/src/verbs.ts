/** Each verb of abi/conformance/verbs.json through the package's public interface. */
import * as st from "spiraltorch";

import { call, camel, create } from "./members.js";
import type { Step, Surroundings } from "./player.js";
import { agrees, expectData, identityOf, number, pack, recordOf, splitMix64, Unmet, type Given } from "./values.js";

/** What a verb sees of the case it plays in. */
export interface Scene {
  readonly device: st.DeviceName;
  readonly around: Surroundings;
  readonly names: Map<string, unknown>;
  readonly records: Record<string, string>;
  /** What a name holds; lists of names and null too. */
  at(name: unknown): never;
  playNow(steps: readonly Step[]): void;
}

type Verb = (scene: Scene, step: Step, concurrent: boolean) => unknown;

/** The fields that the step has; what it leaves out is left to the core's defaults. */
function given(step: Step, ...fields: string[]): Record<string, unknown> {
  const named = new Set(["dtype", "device", "kind"]);
  return Object.fromEntries(
    fields.filter((field) => field in step).map((field) => [camel(field), named.has(field) ? step[field] : number(step[field])]),
  );
}

const created = (scene: Scene, step: Step): st.TensorOptions => ({ device: scene.device, ...given(step, "dtype", "device") });
const path = (scene: Scene, step: Step): string => scene.around.folder + (step["path"] as string);

function createTensor(scene: Scene, step: Step): st.Tensor {
  const shape = step["shape"] as number[];
  const dtype = step["dtype"] as st.DType;
  const count = shape.reduce((product, extent) => product * extent, 1);
  const data = (step["data"] ?? splitMix64(count, step["splitmix64"] as { seed: number })) as Given[];
  return st.fromBytes(pack(data, dtype), shape, { ...created(scene, step), dtype });
}

function op(scene: Scene, step: Step, concurrent: boolean): unknown {
  const owner = (step["manifold"] === undefined ? st.ops : scene.at(step["manifold"])) as unknown as Record<
    string,
    (...values: unknown[]) => unknown
  >;
  const shape = scene.around.ops.get(`${step["manifold"] === undefined ? "op" : "manifold"}.${step["name"] as string}`);
  if (shape === undefined) throw new Error(`no op ${step["name"] as string}`);
  const attributes = (step["attributes"] ?? {}) as Record<string, unknown>;
  const inputs = scene.at(step["inputs"]) as (st.Tensor | st.Tensor[] | null)[];
  const places: unknown[] = [];
  const options: Record<string, unknown> = step["out"] === undefined ? {} : { out: scene.at(step["out"]) };
  shape.inputs.forEach((input, index) => {
    if (!input.optional) places.push(inputs[index]);
    else if (inputs[index]) options[camel(input.name)] = inputs[index];
  });
  const value = (name: string): unknown => (name === "dtype" || name === "expression" ? attributes[name] : number(attributes[name]));
  for (const name of shape.positional) places.push(value(name));
  for (const name of Object.keys(attributes)) if (!shape.positional.includes(name)) options[camel(name)] = value(name);
  const name = camel(step["name"] as string) + (concurrent ? "Async" : "");
  const call = owner[name];
  if (call === undefined) throw new Error(`${name} is missing`);
  return call.call(owner, ...places, options);
}

function createManifold(step: Step): st.Manifold {
  const { curvature, strict } = given(step, "curvature", "strict") as { curvature?: number; strict?: boolean };
  const options = strict === undefined ? {} : { strict };
  if (step["kind"] === "euclidean") return new st.Euclidean();
  return step["kind"] === "poincare" ? new st.PoincareBall(curvature, options) : new st.Lorentz(curvature, options);
}

function createOptimizer(step: Step): st.Optimizer {
  const options = given(step, "learning_rate", "momentum", "nesterov", "weight_decay", "epsilon");
  if ("beta_1" in step || "beta_2" in step) options["betas"] = [step["beta_1"] ?? 0.9, step["beta_2"] ?? 0.999];
  const kinds = { sgd: st.SGD, adam: st.Adam, adamw: st.AdamW } as unknown as Record<
    string,
    new (parameters: [], options: object) => st.Optimizer
  >;
  return new (kinds[step["kind"] as string] as (typeof kinds)[string])([], options);
}

function runTrainer(scene: Scene, step: Step): void {
  let reports = 0;
  const progress = (): boolean => {
    reports++;
    if (reports === 1 && "during" in step) scene.playNow(step["during"] as Step[]);
    return reports === step["stop_after"];
  };
  const trainer: st.Trainer = scene.at(step["trainer"]);
  trainer.run(step["epochs"] as number | undefined, "during" in step || "stop_after" in step ? { progress } : {});
}

function createTrainer(scene: Scene, step: Step): st.Trainer {
  const options = Object.entries((step["options"] ?? {}) as Record<string, unknown>).map(([name, value]) => [
    camel(name),
    name === "deterministic" ? Boolean(value) : name === "model" || name === "schedule" ? value : number(value),
  ]);
  return new st.Trainer(scene.at(step["hierarchy"]), { ...(Object.fromEntries(options) as st.TrainerOptions), ...given(step, "device") });
}

function nearest(scene: Scene, step: Step): unknown {
  const model: st.Model = scene.at(step["model"]);
  const query = (step["label"] as string | undefined) ?? (scene.at(step["point"]) as st.Tensor);
  return model.nearest(query, step["k"] as number).map(({ label, distance }) => [label, distance]);
}

function get(scene: Scene, step: Step): unknown {
  const [noun, property] = (step["name"] as string).split(".") as [string, string];
  if (noun === "library") return (st as unknown as Record<string, () => unknown>)[camel(property)]?.();
  const owner = scene.at(step["of"]) as Record<string, unknown>;
  const value = noun === "telemetry" ? owner[property] : owner[camel(property)];
  return typeof value === "function" ? (value as () => unknown).call(owner) : value;
}

function expect(scene: Scene, step: Step): void {
  const found = scene.at(step["of"]) as unknown;
  const within = step["within"] as string | undefined;
  const { tolerance } = scene.around;
  if ("same" in step) {
    const other = scene.at(step["same"]) as unknown;
    if (identityOf(found) !== identityOf(other)) throw new Unmet(`${String(found)}, expected the same as ${String(other)}`);
  } else if ("value" in step) {
    if (!agrees(step["value"], found, within, "f64", tolerance))
      throw new Unmet(`${JSON.stringify(found)}, expected ${JSON.stringify(step["value"])}`);
  } else {
    const tensor = found as st.Tensor;
    if ("dtype" in step && tensor.dtype !== step["dtype"]) throw new Unmet(`dtype ${tensor.dtype}, expected ${String(step["dtype"])}`);
    if ("shape" in step && JSON.stringify(tensor.shape) !== JSON.stringify(step["shape"]))
      throw new Unmet(`shape ${JSON.stringify(tensor.shape)}, expected ${JSON.stringify(step["shape"])}`);
    if ("data" in step) expectData(tensor, step["data"] as Given[], within, tolerance);
  }
}

function writeView(scene: Scene, step: Step): void {
  const tensor: st.Tensor = scene.at(step["tensor"]);
  const { data } = tensor;
  const value = number(step["value"]) as number;
  data[step["offset"] as number] = data instanceof BigInt64Array ? (BigInt(value) as never) : (value as never);
}

function writeFile(scene: Scene, step: Step): void {
  const hex = step["hex"] as string | undefined;
  const bytes =
    hex === undefined
      ? new TextEncoder().encode(step["text"] as string)
      : Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  scene.around.writeFile(path(scene, step), bytes);
}

const tensor = (scene: Scene, step: Step): st.Tensor => scene.at(step["tensor"]);
const tape = (scene: Scene, step: Step): st.Tape => scene.at(step["tape"]);
const optimizer = (scene: Scene, step: Step): st.Optimizer => scene.at(step["optimizer"]);
const hierarchy = (scene: Scene, step: Step): st.Hierarchy => scene.at(step["hierarchy"]);
const trainer = (scene: Scene, step: Step): st.Trainer => scene.at(step["trainer"]);
const model = (scene: Scene, step: Step): st.Model => scene.at(step["model"]);

export const verbs: Readonly<Record<string, Verb>> = {
  "tensor.create": createTensor,
  "tensor.zeros": (scene, step) => st.zeros(step["shape"] as number[], created(scene, step)),
  "tensor.full": (scene, step) => st.full(step["shape"] as number[], number(step["value"]) as number, created(scene, step)),
  "tensor.arange": (scene, step) =>
    st.arange(number(step["start"]) as number, number(step["stop"]) as number, number(step["step"]) as number, created(scene, step)),
  "tensor.eye": (scene, step) => st.eye(step["size"] as number, created(scene, step)),
  "tensor.random_uniform": (scene, step) =>
    st.randomUniform(step["shape"] as number[], { ...given(step, "low", "high", "seed"), ...created(scene, step) }),
  "tensor.random_normal": (scene, step) =>
    st.randomNormal(step["shape"] as number[], { ...given(step, "mean", "deviation", "seed"), ...created(scene, step) }),
  "tensor.index": (scene, step) => tensor(scene, step).index(...(step["index"] as st.IndexItem[])),
  "tensor.to_device": (scene, step) => tensor(scene, step).to(step["device"] as st.DeviceName),
  "tensor.detach": (scene, step) => tensor(scene, step).detach(),
  "tensor.assign": (scene, step) => tensor(scene, step).assign(scene.at(step["source"])),
  "tensor.write_view": writeView,
  op,
  "manifold.create": (_, step) => createManifold(step),
  "manifold.product": (scene, step) => new st.Product(scene.at(step["factors"]), step["dims"] as number[]),
  "tape.create": () => new st.Tape(),
  "tape.watch": (scene, step) => tape(scene, step).watch(scene.at(step["tensor"])),
  "tape.gradient": (scene, step) => {
    const sources: readonly st.Tensor[] = scene.at(step["sources"]);
    return tape(scene, step).gradient(
      scene.at(step["target"]),
      sources,
      step["seed"] === undefined ? {} : { seed: scene.at(step["seed"]) },
    );
  },
  "tape.reset": (scene, step) => tape(scene, step).reset(),
  "optimizer.create": (_, step) => createOptimizer(step),
  "optimizer.add": (scene, step) => optimizer(scene, step).add(scene.at(step["parameter"]), scene.at(step["manifold"] ?? null)),
  "optimizer.step": (scene, step) => optimizer(scene, step).step(scene.at(step["gradients"]) as readonly st.Tensor[]),
  "optimizer.set_learning_rate": (scene, step) => void (optimizer(scene, step).learningRate = number(step["learning_rate"]) as number),
  "optimizer.load_state": (scene, step) => {
    const state = (scene.at(step["source"]) as st.Optimizer).state();
    try {
      optimizer(scene, step).loadState(state);
    } finally {
      for (const copy of state.values()) copy.close();
    }
  },
  "hierarchy.create": (_, step) => new st.Hierarchy(step["pairs"] as st.Pair[]),
  "hierarchy.closure": (scene, step) => hierarchy(scene, step).closure(),
  "hierarchy.ancestors": (scene, step) => hierarchy(scene, step).ancestors(step["label"] as string),
  "hierarchy.evaluate": (scene, step) => hierarchy(scene, step).evaluate(scene.at(step["model"])),
  "trainer.create": createTrainer,
  "trainer.set_device": (scene, step) => void (trainer(scene, step).device = step["device"] as st.DeviceName),
  "trainer.run": runTrainer,
  "trainer.points": (scene, step) => trainer(scene, step).points,
  "trainer.model": (scene, step) => trainer(scene, step).model(),
  "trainer.save": (scene, step) => trainer(scene, step).save(path(scene, step)),
  "trainer.load": (scene, step) => st.Trainer.resume(hierarchy(scene, step), path(scene, step)),
  "model.create": (scene, step) => new st.Model(scene.at(step["manifold"]), scene.at(step["points"]), step["labels"] as string[]),
  "model.open": (scene, step) => st.Model.open(path(scene, step)),
  "model.save": (scene, step) => model(scene, step).save(path(scene, step)),
  "model.points": (scene, step) => model(scene, step).points,
  "model.manifold": (scene, step) => model(scene, step).manifold,
  "model.point": (scene, step) => model(scene, step).point(step["label"] as string),
  "model.find": (scene, step) => model(scene, step).find(step["label"] as string),
  "model.distance": (scene, step) => model(scene, step).distance(step["a"] as string, step["b"] as string),
  "model.nearest": nearest,
  "model.metadata": (scene, step) => model(scene, step).metadata[step["key"] as string],
  "model.set_metadata": (scene, step) => model(scene, step).setMetadata(step["key"] as string, step["value"] as string),
  "device.select": (_, step) => st.selectDevice(step["device"] as st.DeviceName, step["number"] as number),
  "device.set_strict": (_, step) => st.setStrictDevices(step["strict"] as boolean),
  "library.set_matmul_precision": (_, step) => st.setMatmulPrecision(step["precision"] as st.MatmulPrecisionName),
  "library.set_thread_count": (_, step) => st.setThreadCount(step["count"] as number),
  "file.write": writeFile,
  new: create,
  call,
  get,
  expect,
  record: (scene, step) => void (scene.records[step["name"] as string] = recordOf(scene.at(step["of"]))),
  close: (scene, step) => (scene.at(step["of"]) as { close(): void }).close(),
  drop: (scene, step) => void scene.names.delete(step["of"] as string),
};
