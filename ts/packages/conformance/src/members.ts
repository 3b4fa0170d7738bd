/** The functions of the generated classes: `new`, and `call` of an object or, where it is static, of a class. */
import * as st from "spiraltorch";

import type { Parameter, Step } from "./player.js";
import { number } from "./values.js";
import type { Scene } from "./verbs.js";

type Call = (...values: unknown[]) => unknown;
const offered = st as unknown as Readonly<Record<string, (new (...values: unknown[]) => object) & Record<string, Call>>>;

export const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** What must be given stands by position, what has a default by name. */
function places(scene: Scene, parameters: readonly Parameter[], step: Step): unknown[] {
  const given = (step["arguments"] ?? {}) as Record<string, unknown>;
  const positional: unknown[] = [];
  const options: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const value = argument(scene, parameter.kind, given[parameter.name]);
    if (parameter.default === undefined && !parameter.kind.endsWith("_or_null")) positional.push(value);
    else if (parameter.name in given) options[camel(parameter.name)] = value;
  }
  return Object.keys(options).length > 0 ? [...positional, options] : positional;
}

function argument(scene: Scene, kind: string, value: unknown): unknown {
  if (kind.startsWith("handle")) return scene.at(value);
  if (kind === "string" || kind === "enumeration") return value;
  return Array.isArray(value) ? value.map(number) : number(value);
}

function classOf(name: string): (typeof offered)[string] {
  const found = offered[name];
  if (found === undefined) throw new Error(`no class ${name}`);
  return found;
}

function parametersOf(scene: Scene, type: string, name: string): readonly Parameter[] {
  const found = scene.around.members.get(`${type}.${name}`);
  if (found === undefined) throw new Error(`no function ${name} of a ${type}`);
  return found;
}

export function create(scene: Scene, step: Step): unknown {
  const type = step["class"] as string;
  return new (classOf(type))(...places(scene, parametersOf(scene, type, "create"), step));
}

export function call(scene: Scene, step: Step): unknown {
  const name = step["name"] as string;
  const isStatic = step["class"] !== undefined;
  const owner: unknown = isStatic ? classOf(step["class"] as string) : scene.at(step["of"]);
  const type = isStatic ? (step["class"] as string) : nameOf(scene, owner);
  const offeredAs = camel(scene.around.overloads.get(`${type}.${name}`) ?? name);
  const member = (owner as Record<string, Call>)[offeredAs];
  if (member === undefined) throw new Error(`${type}.${offeredAs} is missing`);
  // A list is no function of the ABI.
  const parameters = scene.around.members.get(`${type}.${name}`) ?? [];
  return member.apply(owner, places(scene, parameters, step));
}

/** Bundlers give classes other names than they have here. */
function nameOf(scene: Scene, object: unknown): string {
  const names = new Set([...scene.around.members.keys()].map((key) => key.split(".")[0] as string));
  for (const name of names) if (object instanceof classOf(name)) return name;
  throw new Error(`${String(object)} is of no generated class`);
}
