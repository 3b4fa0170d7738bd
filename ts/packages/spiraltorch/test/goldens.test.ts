/** The golden numbers that concern tensors: `match` within 2e-6, `target` within its own tolerance in f64. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as st from "spiraltorch";
import { inRepository } from "./places.js";

type Nested = number | Nested[];
type Data = Nested | { shape: number[]; data: number[] };
/** Each call has some of these. */
interface Inputs {
  a: Data;
  b: Data;
  bias: Data;
  x: Data;
  y: Data;
  tensor: Data;
  parts: Data[];
  value: number;
  rows: number;
  cols: number;
  curvature: number;
}
interface Golden {
  id: string;
  use: string;
  concept: string;
  call: string;
  inputs: Inputs;
  outputs: Nested | Record<string, Data>;
  tolerance_rel?: number;
}

const goldens = JSON.parse(readFileSync(inRepository("python/tests/golden_tensors.json"), "utf8")) as Golden[];

function tensor(value: Data): st.Tensor {
  if (typeof value === "object" && "data" in value) return new st.Tensor(value.data, { dtype: "f64", shape: value.shape });
  return new st.Tensor(value as never, { dtype: "f64" });
}

const calls: Record<string, (given: Inputs) => st.Tensor> = {
  squared_l2_norm: ({ a }) => st.ops.square(tensor(a)).sum(),
  transpose: ({ a }) => tensor(a).T,
  matmul: ({ a, b }) => tensor(a).matmul(tensor(b)),
  add: ({ a, b }) => tensor(a).add(tensor(b)),
  hadamard: ({ a, b }) => tensor(a).mul(tensor(b)),
  scale: ({ a, value }) => tensor(a).mul(value),
  reshape: ({ a, rows, cols }) => tensor(a).reshape([rows, cols]),
  sum_axis0: ({ a }) => tensor(a).sum({ axes: 0 }),
  sum_axis1: ({ a }) => tensor(a).sum({ axes: 1 }),
  cat_rows: ({ parts }) => st.ops.concat(parts.map(tensor)),
  row_softmax: ({ a }) => st.ops.softmax(tensor(a)),
  add_row_inplace: ({ a, bias }) => tensor(a).add(tensor(bias)),
  mobius_add: ({ curvature, x, y }) => new st.PoincareBall(curvature).mobiusAdd(tensor(x), tensor(y)),
  hyperbolic_distance: ({ curvature, a, b }) => new st.PoincareBall(curvature).distance(tensor(a), tensor(b)).norm(),
  project_to_poincare: ({ curvature, tensor: given }) => new st.PoincareBall(curvature).exp0(tensor(given)),
};

let played = 0;
for (const golden of goldens) {
  const call = calls[golden.call.split(" ")[0] as string];
  // Errors are the conformance suite's. Clipping with a margin, and complex tensors, are Python's own glue: its tests play them.
  if (!["match", "target"].includes(golden.use) || golden.concept === "ComplexTensor" || call === undefined || "margin" in golden.inputs)
    continue;
  played++;
  test(`${golden.id} ${golden.call}`, () => {
    const { outputs } = golden;
    const named = typeof outputs === "object" && !Array.isArray(outputs) && !("data" in outputs);
    const wanted = named ? (Object.values(outputs)[0] as Data) : (outputs as Data);
    const expected = (typeof wanted === "object" && "data" in wanted ? wanted.data : [wanted]).flat(Infinity as 1) as number[];
    const found = Array.from(call(golden.inputs).toTypedArray(), Number);
    assert.equal(found.length, expected.length);
    found.forEach((value, index) => {
      const want = expected[index] as number;
      const slack =
        golden.tolerance_rel === undefined ? 2e-6 + 1e-12 * Math.abs(want) : Math.max(golden.tolerance_rel, 1e-12) * Math.abs(want);
      assert.ok(Math.abs(value - want) <= slack, `${value}, expected ${want}`);
    });
  });
}

test("most goldens are played", () => assert.ok(played >= 20, `${played} of ${goldens.length}`));
