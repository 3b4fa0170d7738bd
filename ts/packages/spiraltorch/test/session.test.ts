/** What TypeScript adds to the generated classes. */
import assert from "node:assert/strict";
import { test } from "node:test";

import * as st from "spiraltorch";

/** What `run` says through console.warn. */
function warned(run: () => st.SpiralSession): string[] {
  const said: string[] = [];
  const before = console.warn;
  console.warn = (text: string) => said.push(text);
  try {
    run().close();
  } finally {
    console.warn = before;
  }
  return said;
}

test("a session warns once of a device that is not there", () => {
  const hip = ["SpiralSession: device hip is not available; the session runs on cpu"];
  assert.deepEqual(
    warned(() => new st.SpiralSession({ device: "hip" })),
    hip,
  );
  assert.deepEqual(
    warned(() => new st.SpiralSessionBuilder({ device: "hip" }).build()),
    hip,
  );
  assert.deepEqual(
    warned(() => new st.SpiralSession().builder().device("hip").build()),
    hip,
  );
  assert.deepEqual(
    warned(() => new st.SpiralSession()),
    [],
  );
});

test("a trace takes a plan or its settings", () => {
  using session = new st.SpiralSession();
  using seed = st.full([2, 3], 0.1);
  const steps = (sot?: st.SotSettings | st.SoT3DPlan | boolean | null): number | undefined => {
    using trace = session.trace(seed, { sot });
    using plan = trace.sotPlan;
    return plan?.totalSteps;
  };
  assert.equal(steps(), undefined);
  assert.equal(steps(null), undefined);
  assert.equal(steps(false), undefined);
  assert.equal(steps({ steps: 0 }), undefined);
  // As many steps as the seed has numbers, unless told.
  assert.equal(steps(true), 6);
  assert.equal(steps({ radialGrowth: 0.25 }), 6);
  assert.equal(steps({ steps: 9, kind: "vogel" }), 9);
  using plan = st.sot.generatePlan(4);
  assert.equal(steps(plan), 4);
  assert.equal(plan.closed, false);
  assert.throws(() => steps({ baseRadius: -1 }), st.errors.InvalidValueError);
});

test("the names of the guide", () => {
  using first = new st.Tensor([[0.7, 0.3]]);
  using second = new st.Tensor([[0.2, 0.8]]);
  using bary = st.zSpaceBarycenter([first, second], { weights: null, entropyWeight: 0.1 });
  using session = new st.SpiralSession();
  using same = session.barycenter([first, second]);
  assert.equal(bary.objective, same.objective);
  assert.deepEqual(
    bary.intermediates().map((each) => each.interpolation),
    [0, 0.25, 0.5, 0.75, 1],
  );
  assert.ok(Math.abs(st.sot.goldenAngle() - Math.PI * (3 - Math.sqrt(5))) < 1e-15);
  assert.deepEqual(st.sot.fibonacciPacing(10), [1, 1, 2, 3, 3]);
  assert.deepEqual(st.sot.packTribonacciChunks(50), st.sot.packNacciChunks(3, 50));
  assert.equal(st.nn.ZSpaceProjector, st.ZSpaceProjector);
});

test("complex matrices", () => {
  using matrix = new st.ComplexTensor(2, 2, [[1, 2], 3, [0, -4], 0.5]);
  using flat = matrix.toTensor();
  assert.deepEqual(flat.toArray(), [
    [1, 2, 3, 0],
    [0, -4, 0.5, 0],
  ]);
  using back = st.ComplexTensor.fromTensor(flat);
  using again = back.toTensor();
  assert.ok(back instanceof st.ComplexTensor && back.dtype === "complex64");
  assert.deepEqual(again.toArray(), flat.toArray());
  using zeros = new st.ComplexTensor(1, 2);
  using parts = zeros.toTensor();
  assert.deepEqual(parts.toArray(), [[0, 0, 0, 0]]);
  assert.throws(() => new st.ComplexTensor(2, 2, [1]), st.errors.ShapeError);
  assert.throws(() => new st.ComplexTensor(0, 2), st.errors.InvalidValueError);
});
