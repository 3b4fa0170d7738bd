/** Every function of the contract is bound in this backend, or listed with a reason. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { load } from "@spiraltorch/native";
import { notExposed, Status } from "@spiraltorch/native/lowlevel";
import { instantiate } from "@spiraltorch/wasm";
import * as st from "spiraltorch";
import { inRepository } from "./places.js";

interface Abi {
  files: { noun: string; functions: { name: string; long: boolean; returns: string; op?: { name: string } }[] }[];
}

const abi = JSON.parse(readFileSync(inRepository("abi/include/abi.json"), "utf8")) as Abi;
const functions = abi.files.flatMap(({ functions }) => functions).filter(({ name }) => !/_(retain|release)$/.test(name));

function lowlevel(): Record<string, unknown> {
  if (st.backend === "native") return load() as unknown as Record<string, unknown>;
  const bytes = readFileSync(new URL("../../wasm/dist/spiraltorch.wasm", import.meta.url));
  return instantiate(new WebAssembly.Module(bytes)) as unknown as Record<string, unknown>;
}

test("every function is bound or not exposed for a reason, and nothing else", () => {
  const low = lowlevel();
  for (const { name } of functions) {
    const bound = typeof low[name.slice(3)] === "function";
    assert.equal(bound, notExposed[name] === undefined, name);
  }
  for (const name of Object.keys(notExposed))
    assert.ok(
      functions.some((each) => each.name === name),
      `${name} is not in the spec`,
    );
});

test("what may be long, and every op, can run beside the event loop", () => {
  const low = lowlevel();
  for (const { name, long, op } of functions)
    if (long || op !== undefined) assert.equal(typeof low[`${name.slice(3)}_async`], "function", name);
});

test("every op has a function or a method, and a twin", () => {
  const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const ball = new st.PoincareBall() as unknown as Record<string, unknown>;
  for (const { noun, functions } of abi.files)
    for (const { op } of functions) {
      if (op === undefined) continue;
      const owner = noun === "manifold" ? ball : (st.ops as unknown as Record<string, unknown>);
      for (const ending of ["", "Async"]) assert.equal(typeof owner[camel(op.name) + ending], "function", op.name);
    }
});

test("every status has its error class", () => {
  const statuses = Object.values(st.errors).filter((each) => typeof each === "function" && each !== st.SpiralTorchError);
  const codes = new Set(statuses.map((each) => new (each as new (message: string) => st.SpiralTorchError)("").code));
  assert.equal(codes.size, Object.keys(Status).filter((name) => name !== "ok").length);
});
