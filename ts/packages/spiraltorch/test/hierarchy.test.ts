import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import * as st from "spiraltorch";
import { mammals } from "./places.js";

const folder = mkdtempSync(join(tmpdir(), "spiraltorch-"));
after(() => rmSync(folder, { recursive: true }));

const hierarchy = new st.Hierarchy(mammals());
const recipe = { dim: 5, epochs: 30, negatives: 50, seed: 1, deterministic: true } as const;

test("mammals: trained, scored, saved, opened and asked", () => {
  assert.deepEqual([hierarchy.nodeCount, hierarchy.pairCount], [1180, 6540]);
  const seen: number[] = [];
  const trainer = new st.Trainer(hierarchy, recipe).run(0, { progress: ({ done, total }) => void seen.push(done, total) });
  assert.deepEqual([seen.length, seen.at(-1), trainer.epoch], [60, 30, 30]);
  const model = trainer.model();
  const scores = hierarchy.evaluate(model);
  assert.ok(scores.map > 0.85 && scores.meanRank < 3, JSON.stringify(scores));

  const path = join(folder, "mammals.safetensors");
  model.setMetadata("licence", "WordNet 3.0");
  model.save(path);
  const opened = st.Model.open(path);
  assert.deepEqual(opened.points.toTypedArray(), model.points.toTypedArray());
  assert.deepEqual(opened.labels, hierarchy.labels);
  assert.equal(opened.metadata["licence"], "WordNet 3.0");
  assert.equal((JSON.parse(opened.metadata["recipe"] as string) as { dim: number }).dim, 5);
  const near = opened.nearest("dog.n.01", 4);
  assert.equal(near.length, 4);
  assert.ok(!near.some(({ label }) => label === "dog.n.01"));
  assert.ok(Math.abs((near[0]?.distance ?? 0) - opened.distance("dog.n.01", near[0]?.label ?? "")) < 1e-5);
  assert.throws(() => opened.nearest("dog.n.02"), /did you mean dog\.n\.01/);
});

test("deterministic runs give the same bits, and resume bit for bit", () => {
  const whole = new st.Trainer(hierarchy, { ...recipe, epochs: 6 }).run();
  const first = new st.Trainer(hierarchy, { ...recipe, epochs: 6, threads: 1 }).run(3);
  const path = join(folder, "checkpoint");
  first.save(path);
  const second = st.Trainer.resume(hierarchy, path).run();
  assert.deepEqual(second.points.toTypedArray(), whole.points.toTypedArray());
  assert.equal(second.options.seed, 1);
});

test("labels in another order score the same", () => {
  const trainer = new st.Trainer(hierarchy, { ...recipe, epochs: 3 }).run();
  const model = trainer.model();
  const order = hierarchy.labels.map((_, index) => index).reverse();
  const shuffled = new st.Model(
    model.manifold,
    st.ops.take(model.points, order),
    order.map((index) => hierarchy.labels[index] as string),
  );
  assert.deepEqual(hierarchy.evaluate(shuffled), hierarchy.evaluate(model));
});

test("a callback that returns true stops the run; one that throws is heard", () => {
  const trainer = new st.Trainer(hierarchy, { ...recipe, epochs: 10 });
  assert.throws(() => trainer.run(0, { progress: ({ done }) => done === 2 }), st.errors.CancelledError);
  assert.equal(trainer.epoch, 2);
  const thrown = new RangeError("mine");
  assert.throws(
    () =>
      trainer.run(0, {
        progress: () => {
          throw thrown;
        },
      }),
    (error) => error === thrown,
  );
  trainer.run(1);
  assert.equal(trainer.epoch, 4);
});

test("what cannot be a hierarchy, an option or a file is refused by name", () => {
  assert.throws(
    () =>
      new st.Hierarchy([
        ["a", "b"],
        ["b", "a"],
      ]),
    { name: "GraphError", message: /node '[ab]' lies on a cycle/ },
  );
  assert.throws(() => new st.Hierarchy([["a", "a"]]), /self-loop of 'a'/);
  assert.throws(() => new st.Hierarchy([]), st.errors.GraphError);
  assert.throws(() => new st.Trainer(hierarchy, { dims: 3 } as never), /no option 'dims'; there are model, dim/);
  assert.throws(() => new st.Trainer(hierarchy, { model: "sphere" as never }), /'sphere' given/);
  assert.throws(() => new st.Trainer(hierarchy, { dim: 0 }), st.errors.InvalidValueError);
  assert.throws(() => st.Model.open(join(folder, "none")), { name: "FileError", message: /no such file or folder/ });
  const broken = join(folder, "broken");
  writeFileSync(broken, "not a model");
  assert.throws(() => st.Model.open(broken), st.errors.CorruptFileError);
  assert.throws(() => st.parsePairs("a\tb\nc"), /line 2 has 1 columns/);
});
