import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import * as st from "spiraltorch";
import { mammals } from "./places.js";

const hierarchy = new st.Hierarchy(mammals());

/** How often the event loop turns while a promise is pending. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await work.finally(() => clearInterval(timer));
  return turns;
}

test("training leaves the event loop free and gives what run gives", async () => {
  const recipe = { dim: 5, epochs: 12, negatives: 50, seed: 3, deterministic: true } as const;
  const trainer = new st.Trainer(hierarchy, recipe);
  const seen: number[] = [];
  const turns = await turnsDuring(trainer.runAsync(0, { progress: ({ done }) => void seen.push(done) }));
  assert.ok(turns >= 5, `${turns} turns`);
  assert.deepEqual(
    seen,
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
  assert.deepEqual(trainer.points.toTypedArray(), new st.Trainer(hierarchy, recipe).run().points.toTypedArray());
});

test("a signal stops training; the trainer stays valid", async () => {
  const trainer = new st.Trainer(hierarchy, { dim: 5, epochs: 100_000 });
  const controller = new AbortController();
  const started = performance.now();
  setTimeout(() => controller.abort(), 150);
  await assert.rejects(trainer.runAsync(0, { signal: controller.signal }), { name: "AbortError" });
  assert.ok(performance.now() - started < 20_000);
  const done = trainer.epoch;
  trainer.run(1);
  assert.equal(trainer.epoch, done + 1);
});

test("a reason of one's own is what the promise rejects with; raised before, nothing starts", async () => {
  const trainer = new st.Trainer(hierarchy, { dim: 2, epochs: 5 });
  const reason = new Error("enough");
  await assert.rejects(trainer.runAsync(0, { signal: AbortSignal.abort(reason) }), (error) => error === reason);
  await assert.rejects(st.ops.addAsync(1, 2, { signal: AbortSignal.abort(reason) }), (error) => error === reason);
  assert.equal(trainer.epoch, 0);
});

test("a callback stops an asynchronous run by returning true, and its exception rejects", async () => {
  const trainer = new st.Trainer(hierarchy, { dim: 2, epochs: 100_000 });
  await assert.rejects(trainer.runAsync(0, { progress: () => true }), st.errors.CancelledError);
  const mine = new RangeError("mine");
  const throwing = (): never => {
    throw mine;
  };
  await assert.rejects(trainer.runAsync(0, { progress: throwing }), (error) => error === mine);
});

test("evaluation, nearest, files and ops have their twins", async () => {
  const model = new st.Trainer(hierarchy, { dim: 2, epochs: 2, deterministic: true }).run().model();
  assert.deepEqual(await hierarchy.evaluateAsync(model), hierarchy.evaluate(model));
  assert.deepEqual(await model.nearestAsync("dog.n.01", 3), model.nearest("dog.n.01", 3));
  const x = st.randomUniform([64, 64], { seed: 5 });
  const products = await Promise.all(Array.from({ length: 8 }, () => st.ops.matmulAsync(x, x)));
  for (const product of products) assert.deepEqual(product.toTypedArray(), x.matmul(x).toTypedArray());
  await assert.rejects(st.ops.matmulAsync(x, st.zeros([3, 3])), { name: "ShapeError", message: /matmul: inner sizes differ/ });
  await assert.rejects(st.Model.openAsync("/nowhere/at/all"), { name: "FileError" });
  const closed = st.zeros([1]);
  closed.close();
  await assert.rejects(st.ops.negAsync(closed), { name: "ClosedError" });
  const built = await st.Hierarchy.fromPairs([
    ["a", "b"],
    ["b", "c"],
  ]);
  assert.equal(built.closure().pairCount, 3);
  await assert.rejects(
    st.Hierarchy.fromPairs([
      ["a", "b"],
      ["b", "a"],
    ]),
    /node '[ab]' lies on a cycle/,
  );
});

const folder = mkdtempSync(join(tmpdir(), "spiraltorch-"));
after(() => rmSync(folder, { recursive: true }));

interface Cancellable {
  name: string;
  start: (options: st.AsyncOptions) => Promise<unknown>;
}

/** Every kind of call that takes a signal. */
function cancellables(): Cancellable[] {
  const trained = (): st.Trainer => new st.Trainer(hierarchy, { dim: 3, epochs: 1 }).run();
  const model = trained().model();
  const [path, checkpoint] = [join(folder, "there.safetensors"), join(folder, "there.checkpoint")];
  model.save(path);
  trained().save(checkpoint);
  const ball = new st.PoincareBall();
  const points = model.points;
  const tape = new st.Tape();
  const watched = tape.watch(points);
  const total = watched.sum();
  const x = st.zeros([4]);
  return [
    { name: "training", start: (options) => new st.Trainer(hierarchy, { dim: 2, epochs: 5 }).runAsync(0, options) },
    { name: "evaluation", start: (options) => hierarchy.evaluateAsync(model, options) },
    { name: "hierarchy", start: (options) => st.Hierarchy.fromPairs(mammals(), options) },
    { name: "closure", start: (options) => hierarchy.closureAsync(options) },
    { name: "nearest", start: (options) => model.nearestAsync("dog.n.01", 3, options) },
    { name: "nearestRows", start: (options) => model.nearestRowsAsync(points, 3, options) },
    { name: "open", start: (options) => st.Model.openAsync(path, options) },
    { name: "save", start: (options) => model.saveAsync(join(folder, "made.safetensors"), options) },
    { name: "resume", start: (options) => st.Trainer.resumeAsync(hierarchy, checkpoint, options) },
    { name: "checkpoint", start: (options) => trained().saveAsync(join(folder, "made.checkpoint"), options) },
    { name: "op", start: (options) => st.ops.expAsync(points, options) },
    { name: "mean", start: (options) => ball.frechetMeanAsync(points, options) },
    { name: "gradient", start: (options) => tape.gradientAsync(total, [watched], options) },
    { name: "step", start: (options) => new st.SGD([x], { learningRate: 1 }).stepAsync(x, options) },
  ];
}

for (const { name, start } of cancellables()) {
  test(`a signal ends ${name}: before, during, or not at all`, async () => {
    const reason = new Error("enough");
    await assert.rejects(start({ signal: AbortSignal.abort(reason) }), (error) => error === reason);
    const controller = new AbortController();
    const pending = start({ signal: controller.signal });
    controller.abort(reason);
    await assert.rejects(pending, (error) => error === reason);
    await start({ signal: new AbortController().signal });
  });
}

test("the nearest of many rows are those of each", async () => {
  using model = new st.Trainer(hierarchy, { dim: 2, epochs: 2, deterministic: true }).run().model();
  using points = model.points;
  const [indices, distances] = await model.nearestRowsAsync(points, 4);
  assert.deepEqual(indices.shape, [model.size, 4]);
  const row = model.find("dog.n.01");
  const own = model.nearest(points.index(row), 4);
  const { labels } = model;
  assert.deepEqual(
    (indices.index(row).toArray() as number[]).map((index) => labels[index]),
    own.map(({ label }) => label),
  );
  assert.deepEqual(
    distances.index(row).toArray(),
    own.map(({ distance }) => distance),
  );
});

test("closing a handle during a call that uses it is fine: the call keeps its own reference", async () => {
  const trainer = new st.Trainer(hierarchy, { dim: 2, epochs: 3 });
  const run = trainer.runAsync();
  if (st.backend === "native") trainer.close();
  await run;
  const x = st.randomUniform([300, 300]);
  const product = st.ops.matmulAsync(x, x);
  x.close();
  assert.deepEqual((await product).shape, [300, 300]);
});

test(
  "a trainer in use by another call says so",
  { skip: st.backend === "wasm" ? "one thread: no two calls at a time" : false },
  async () => {
    const trainer = new st.Trainer(hierarchy, { dim: 5, epochs: 100_000 });
    const controller = new AbortController();
    const run = trainer.runAsync(0, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.throws(() => trainer.run(1), st.errors.BusyError);
    controller.abort();
    await assert.rejects(run, { name: "AbortError" });
  },
);
