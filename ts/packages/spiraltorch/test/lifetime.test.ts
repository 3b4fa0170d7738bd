/** Workers, the end of a process in the middle of things, and memory. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

import * as st from "spiraltorch";
import { prelude, run } from "./processes.js";

function worker(code: string): Worker {
  return new Worker(`import("node:worker_threads").then(async ({ parentPort }) => { ${prelude} ${code} });`, { eval: true });
}

function message(from: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => from.once("message", resolve).once("error", reject));
}

test("workers compute side by side", async () => {
  const workers = Array.from({ length: 3 }, () =>
    worker(`const trainer = new st.Trainer(hierarchy(), { dim: 2, epochs: 3, seed: 9, deterministic: true });
      await trainer.runAsync();
      parentPort.postMessage(trainer.points.toTypedArray());`),
  );
  const [first, ...others] = await Promise.all(workers.map(message));
  for (const other of others) assert.deepEqual(other, first);
  await Promise.all(workers.map((each) => each.terminate()));
});

test("a worker terminated while it trains ends soon and gives everything back", { skip: st.backend === "wasm" }, async () => {
  const before = st.liveBytes();
  const training = worker(`const trainer = new st.Trainer(hierarchy(), { dim: 10, epochs: 1_000_000 });
    trainer.runAsync().catch(() => {});
    setTimeout(() => parentPort.postMessage("training"), 100);`);
  await message(training);
  assert.ok(st.liveBytes() > before);
  const started = performance.now();
  await training.terminate();
  assert.ok(performance.now() - started < 20_000);
  assert.equal(st.liveBytes(), before);
});

test("a worker that ends with tensors open gives them back", { skip: st.backend === "wasm" }, async () => {
  const before = st.liveBytes();
  const holding = worker(
    `globalThis.kept = [st.zeros([100000]), st.zeros([100000]).data]; parentPort.postMessage("holding"); setInterval(() => {}, 1000);`,
  );
  await message(holding);
  assert.ok(st.liveBytes() >= before + 800_000);
  await holding.terminate();
  assert.equal(st.liveBytes(), before);
});

test("process.exit in the middle of training ends the process", async () => {
  const { stdout } = await run(`new st.Trainer(hierarchy(), { dim: 10, epochs: 1_000_000 }).runAsync().catch(() => {});
    setTimeout(() => { console.log("bye"); process.exit(0); }, 200);`);
  assert.equal(stdout, "bye");
});

test("a process that forgets its tensors ends well", async () => {
  const { stdout } = await run(`for (let i = 0; i < 1000; i++) st.zeros([10]).add(1); console.log("end");`);
  assert.equal(stdout, "end");
});

test("3,000 tensors of 1 MB made and dropped stay under 200 MB", async () => {
  const { stdout } = await run(`for (let i = 0; i < 3000; i++) { const x = st.full([262144], i); x.close(); }
    console.log(process.resourceUsage().maxRSS >> 10);`);
  assert.ok(Number(stdout) < 200, `${stdout} MB`);
});

test("what is dropped without close is collected", async () => {
  const { stdout } = await run(`const before = st.liveBytes();
    for (let i = 0; i < 200; i++) st.zeros([10000]);
    for (let i = 0; i < 20 && st.liveBytes() > before; i++) { gc(); await new Promise((resolve) => setTimeout(resolve, 5)); }
    console.log(st.liveBytes() - before);`);
  assert.equal(stdout, "0");
});

test("what arrives after its promise was given up is released", { skip: st.backend === "wasm" }, async () => {
  const { stdout } = await run(`const x = st.randomUniform([1000, 1000], { seed: 1 });
    const before = st.liveBytes();
    const controller = new AbortController();
    const pending = Array.from({ length: 8 }, () => st.ops.expAsync(x, { signal: controller.signal }));
    controller.abort();
    const outcomes = await Promise.allSettled(pending);
    for (let i = 0; i < 1000 && st.liveBytes() > before; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    console.log(outcomes.every(({ reason }) => reason?.name === "AbortError"), st.liveBytes() - before);`);
  assert.equal(stdout, "true 0");
});

test("handles that are filled again keep what they hold, whatever is closed, dropped and collected", async () => {
  const { stdout } = await run(`const before = st.liveBytes();
    let state = 7, kept = [];
    const random = (n) => (state = (state * 48271) % 2147483647) % n;
    for (let i = 0; i < 20000; i++) {
      if (kept.length < 40) kept.push([st.full([2], i), i]);
      const [x, value] = kept[random(kept.length)];
      if (x.sum().item() !== 2 * value) throw new Error("holds something else");
      if (random(3) === 0) kept.splice(random(kept.length), 1)[0][0].close();
      if (random(7) === 0) kept.splice(random(kept.length), 1);
      if (i % 4000 === 0) { gc(); await new Promise((resolve) => setTimeout(resolve, 1)); }
    }
    for (const [x] of kept) x.close();
    kept = [];
    for (let i = 0; i < 20 && st.liveBytes() > before; i++) { gc(); await new Promise((resolve) => setTimeout(resolve, 5)); }
    console.log(st.liveBytes() - before);`);
  assert.equal(stdout, "0");
});

test(
  "the collector hears of tensors' memory: dropped ones do not pile up while the loop turns",
  { skip: st.backend === "wasm" },
  async () => {
    const { stdout } = await run(`let most = 0;
    for (let i = 0; i < 3000; i++) {
      st.zeros([262144]);
      most = Math.max(most, st.liveBytes());
      if (i % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    console.log(most >> 20);`);
    assert.ok(Number(stdout) < 1000, `${stdout} MB`);
  },
);
