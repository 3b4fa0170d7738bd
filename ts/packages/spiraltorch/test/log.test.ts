/** The core's log, forwarded. */
import assert from "node:assert/strict";
import { test } from "node:test";

import * as st from "spiraltorch";

function listen(level: st.LogLevelName, work: () => void): string[] {
  const said: string[] = [];
  {
    using _forwarder = st.forwardLog(level, (each, message) => said.push(`${each}: ${message}`));
    work();
  }
  return said;
}

test("training tells its story, at the level asked for", () => {
  using hierarchy = new st.Hierarchy([
    ["a", "b"],
    ["b", "c"],
    ["a", "c"],
  ]);
  const train = (): void => {
    using trainer = new st.Trainer(hierarchy, { dim: 2, epochs: 3, deterministic: true });
    trainer.run();
  };
  const debug = listen("debug", train);
  assert.ok(debug.some((line) => line.startsWith("debug: trainer: epoch 2 of 3: loss")));
  assert.ok(debug.some((line) => line.startsWith("info: trainer: 3 epochs in")));
  const info = listen("info", train);
  assert.ok(!info.some((line) => line.startsWith("debug")));
  assert.ok(info.some((line) => line.startsWith("info: trainer: 3 epochs in")));
});

test("points moved into the ball are told once a manifold", () => {
  const said = listen("warning", () => {
    using ball = new st.PoincareBall();
    for (let i = 0; i < 2; i += 1) ball.distance0([[3, 4]]).close();
  });
  assert.deepEqual(said, [
    "warning: manifold: points off the poincare model were moved onto it, 1 in the first call; strict manifolds refuse them",
  ]);
});

test("records that were overwritten are counted", () => {
  using hierarchy = new st.Hierarchy([["a", "b"]]);
  const said = listen("debug", () => {
    using trainer = new st.Trainer(hierarchy, { dim: 1, epochs: 300, deterministic: true });
    trainer.run();
  });
  // The library's line, 300 epochs and the end: 302 records, of which 256 are kept.
  assert.equal(said.length, 257);
  assert.equal(said.at(-1), "warning: log: 46 records were overwritten before they were read");
});

test("a level that is none is refused", () => {
  assert.throws(() => st.forwardLog("loud" as st.LogLevelName), /level 'loud' given, expected one of debug, info, warning, error/);
});
