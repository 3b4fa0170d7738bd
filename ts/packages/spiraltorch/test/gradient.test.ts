import assert from "node:assert/strict";
import { test } from "node:test";

import * as st from "spiraltorch";

/** The gradient by central differences, in f64. */
function differences(call: (x: st.Tensor) => st.Tensor, at: readonly number[]): number[] {
  const step = 1e-5;
  return at.map((_, index) => {
    const moved = (by: number): number =>
      call(
        new st.Tensor(
          at.map((value, other) => value + (other === index ? by : 0)),
          { dtype: "f64" },
        ),
      ).item();
    return (moved(step) - moved(-step)) / (2 * step);
  });
}

const ball = new st.PoincareBall(-0.7);
const functions: Record<string, (x: st.Tensor) => st.Tensor> = {
  "sum of squares": (x) => x.mul(x).sum(),
  softmax: (x) => st.ops.softmax(x).mul([1, 2, 3]).sum(),
  "matrix product": (x) =>
    x
      .reshape([1, 3])
      .matmul([
        [1, 2],
        [3, 4],
        [5, 6],
      ])
      .sum(),
  "distance in the ball": (x) => ball.distance(x, [0.1, -0.2, 0.3]),
  "layer norm": (x) => st.ops.layerNorm(x).mul([1, -1, 2]).sum(),
};

for (const [name, call] of Object.entries(functions))
  test(`gradient of ${name} agrees with differences`, () => {
    const at = [0.2, -0.1, 0.4];
    const { gradients } = st.valueAndGradient(call, new st.Tensor(at, { dtype: "f64" }));
    const found = (gradients[0] as st.Tensor).toArray() as number[];
    differences(call, at).forEach((want, index) => assert.ok(Math.abs((found[index] as number) - want) < 1e-6 * (1 + Math.abs(want))));
  });

test("a tape: holds, counts, resets, takes a seed, and tells what it cannot", () => {
  using tape = new st.Tape();
  using x = tape.watch([1, 2]);
  using y = x.mul(3);
  assert.deepEqual([tape.holds(y), tape.holds(st.zeros([1])), tape.nodeCount > 0], [true, false, true]);
  assert.deepEqual(tape.gradient(y, x, { seed: [1, 10] }).toArray(), [3, 30]);
  assert.throws(() => tape.gradient(y, x), st.errors.TapeError);
  tape.reset();
  assert.equal(tape.nodeCount, 0);
});

test("gradientAsync gives the same", async () => {
  using tape = new st.Tape();
  using x = tape.watch([1, 2]);
  const [gradient] = await tape.gradientAsync(x.mul(x).sum(), [x]);
  assert.deepEqual(gradient?.toArray(), [2, 4]);
});

test("Riemannian descent finds the midpoint, and its state can be carried over", () => {
  const target = new st.Tensor([0.5, -0.3], { dtype: "f64" });
  const make = (): [st.Tensor, st.RiemannianAdam] => {
    const x = new st.Tensor([0.1, 0.1], { dtype: "f64" });
    return [x, new st.RiemannianAdam([x], { learningRate: 0.05, manifold: ball })];
  };
  const descend = (x: st.Tensor, optimizer: st.Optimizer, steps: number): void => {
    for (let i = 0; i < steps; i++) optimizer.step(st.valueAndGradient((leaf) => ball.squaredDistance(leaf, target), x).gradients);
  };
  const [x, optimizer] = make();
  descend(x, optimizer, 50);
  const [y, second] = make();
  y.assign(x);
  second.loadState(optimizer.state());
  descend(x, optimizer, 50);
  descend(y, second, 50);
  assert.deepEqual(x.toArray(), y.toArray());
  assert.ok(ball.distance(x, target).item() < 0.05);
  optimizer.learningRate = 0.5;
  assert.equal(optimizer.learningRate, 0.5);
});
