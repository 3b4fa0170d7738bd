/** Plays the steps of a case: abi/conformance/README.md. Runs in Node and in a page. */
import * as st from "spiraltorch";

import { verbs, type Scene } from "./verbs.js";
import { Unmet, type Tolerance } from "./values.js";

export type Step = Readonly<Record<string, unknown>> & { readonly do: string };

export interface Case {
  readonly id: string;
  readonly devices?: readonly string[];
  readonly phase?: string;
  readonly needs?: readonly string[];
  readonly steps: readonly Step[];
}

/** What a runner knows besides the cases. */
export interface Surroundings {
  readonly tolerance: Tolerance;
  /** Prefix of every path, such as "/tmp/files/". */
  readonly folder: string;
  /** How each op is called: names of its inputs, and of the attributes without a default. */
  readonly ops: ReadonlyMap<string, OpShape>;
  /** The functions of the generated classes: parameters by "Class.name". */
  readonly members: ReadonlyMap<string, readonly Parameter[]>;
  /** What a function is called in a language with overloads, by "Class.name". */
  readonly overloads: ReadonlyMap<string, string>;
  writeFile(path: string, content: Uint8Array): void;
}

export interface OpShape {
  readonly inputs: readonly { name: string; optional?: boolean; list?: boolean }[];
  readonly positional: readonly string[];
}

export interface Outcome {
  readonly id: string;
  readonly device: string;
  readonly status: "pass" | "fail" | "error" | "skip";
  readonly detail: string;
  readonly records: Readonly<Record<string, string>>;
  /** Ops of GPU tensors that ran on the CPU. */
  readonly fallbacks: number;
}

/** The ops by name, from abi.json. */
export function opShapes(abi: AbiFiles): Map<string, OpShape> {
  const shapes = new Map<string, OpShape>();
  for (const file of abi.files)
    for (const { op, parameters } of file.functions) {
      if (op === undefined) continue;
      const attributes = parameters.filter(({ name, of }) => op.attributes.includes(name) && of !== "manifold");
      shapes.set(`${file.noun}.${op.name}`, {
        inputs: op.inputs,
        positional: attributes.filter((attribute) => attribute.default === undefined).map(({ name }) => name),
      });
    }
  return shapes;
}

/** What the caller gives to each function of a generated class, from abi.json. */
export function memberParameters(abi: AbiFiles): Map<string, readonly Parameter[]> {
  const members = new Map<string, readonly Parameter[]>();
  for (const file of abi.files)
    for (const { member, parameters } of file.functions) {
      if (member === undefined) continue;
      const inputs = parameters.filter(({ kind }) => !kind.endsWith("_out"));
      const onObject = member.role === "method" || member.role === "property";
      members.set(`${member.class}.${member.name}`, onObject ? inputs.slice(1) : inputs);
    }
  return members;
}

export function overloads(abi: AbiFiles): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of abi.files)
    for (const { member } of file.functions)
      if (member?.overload !== undefined) found.set(`${member.class}.${member.name}`, member.overload);
  return found;
}

export interface Parameter {
  name: string;
  kind: string;
  of?: string;
  default?: string;
}

export interface AbiFiles {
  readonly files: readonly {
    noun: string;
    functions: readonly {
      parameters: readonly Parameter[];
      member?: { class: string; name: string; role: string; overload?: string };
      op?: { name: string; inputs: OpShape["inputs"]; attributes: readonly string[] };
    }[];
  }[];
}

class Player implements Scene {
  readonly records: Record<string, string> = {};

  constructor(
    readonly device: st.DeviceName,
    readonly around: Surroundings,
    readonly names: Map<string, unknown> = new Map(),
  ) {}

  async play(steps: readonly Step[], concurrent = false): Promise<void> {
    for (const [index, step] of steps.entries()) {
      try {
        if (step.do === "parallel") await this.#parallel(step);
        else if (step.do === "collect") await collect();
        else await this.#step(step, concurrent);
      } catch (error) {
        (error as Error).message += `; step ${index}: ${JSON.stringify(step).slice(0, 200)}`;
        throw error;
      }
    }
  }

  /** Steps within a callback, which cannot wait. */
  playNow(steps: readonly Step[]): void {
    for (const step of steps) this.#settle(step, () => verbs[step.do]?.(this, step, false));
  }

  at(name: unknown): never {
    if (Array.isArray(name)) return name.map((part) => this.at(part)) as never;
    if (name === null || name === undefined) return name as never;
    if (!this.names.has(name as string)) throw new Error(`no value is named ${String(name)}`);
    return this.names.get(name as string) as never;
  }

  close(except: ReadonlyMap<string, unknown> = new Map()): void {
    for (const [name, value] of [...this.names].reverse()) {
      if (except.get(name) !== value && isCloseable(value)) value.close();
    }
    this.names.clear();
  }

  async #step(step: Step, concurrent: boolean): Promise<void> {
    const verb = verbs[step.do];
    if (verb === undefined) throw new Error(`no verb ${step.do}`);
    if (!concurrent) return this.#settle(step, () => verb(this, step, false));
    let result: unknown;
    let failure: { error: unknown } | undefined;
    try {
      result = await verb(this, step, true);
    } catch (error) {
      failure = { error };
    }
    this.#settle(step, () => {
      if (failure !== undefined) throw failure.error;
      return result;
    });
  }

  #settle(step: Step, call: () => unknown): void {
    const fails = step["fails"] as { status: string; message?: string } | undefined;
    if (fails === undefined) return this.#bind(step["as"], call());
    let result: unknown;
    try {
      result = call();
    } catch (error) {
      if (!(error instanceof st.SpiralTorchError)) throw error;
      const message = error.message.replaceAll(this.around.folder, "");
      if (error.code === fails.status && (fails.message === undefined || fails.message === message)) return;
      throw new Unmet(`failed with ${error.code}: ${message}, expected ${JSON.stringify(fails)}`);
    }
    if (isCloseable(result)) result.close();
    throw new Unmet(`gave ${String(result)}, expected failure ${JSON.stringify(fails)}`);
  }

  #bind(name: unknown, result: unknown): void {
    if (name === undefined) return;
    const pairs = Array.isArray(name)
      ? name.map((part, index) => [part, (result as unknown[])[index]] as const)
      : [[name, result] as const];
    for (const [key, value] of pairs as [string, unknown][]) {
      const old = this.names.get(key);
      if (old !== value && isCloseable(old)) old.close();
      this.names.set(key, value);
    }
  }

  async #parallel(step: Step): Promise<void> {
    const players = Array.from({ length: step["count"] as number }, () => new Player(this.device, this.around, new Map(this.names)));
    const results = await Promise.allSettled(players.map((player) => player.play(step["steps"] as Step[], true)));
    for (const player of players) player.close(this.names);
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }
}

function isCloseable(value: unknown): value is { close(): void } {
  return typeof value === "object" && value !== null && "close" in value && typeof value.close === "function";
}

/** Collects what was dropped, and lets finalizers have their turn. */
async function collect(): Promise<void> {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("collect: start with --expose-gc");
  for (let turn = 0; turn < 5; turn++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export async function play(given: Case, device: string, around: Surroundings): Promise<Outcome> {
  const skipped = given.needs?.includes("dlpack") ? "no JavaScript library exchanges DLPack structs" : "";
  if (skipped !== "") return { id: given.id, device, status: "skip", detail: skipped, records: {}, fallbacks: 0 };
  const player = new Player(device as st.DeviceName, around);
  let status: Outcome["status"] = "pass";
  let detail = "";
  const fallbacks = st.fallbackCount();
  try {
    await player.play(given.steps);
  } catch (error) {
    status = error instanceof Unmet ? "fail" : "error";
    detail = error instanceof Unmet ? error.message : String(error);
  }
  player.close();
  return { id: given.id, device, status, detail, records: player.records, fallbacks: st.fallbackCount() - fallbacks };
}
