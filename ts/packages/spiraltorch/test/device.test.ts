/** Which devices there are, and ops and training on those that are here. */
import assert from "node:assert/strict";
import { test } from "node:test";

import * as st from "spiraltorch";

const vulkan = st.describeDevice("vulkan");
const onVulkan = { skip: vulkan.available ? false : `vulkan is not available: ${vulkan.reason}` };

/** An error of a class that says something. */
const saying =
  (type: abstract new (...args: never[]) => Error, message: string) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof type, String(error));
    assert.ok(error.message.includes(message), error.message);
    return true;
  };

test("the processor is described", () => {
  const found = st.describeDevice();
  assert.deepEqual([found.available, found.reason, found.interface, found.kind, found.number, found.count], [true, "", "cpu", "cpu", 0, 1]);
  assert.equal(found.driver, st.cpuLevel());
  assert.equal(found.workgroupMax, st.threadCount());
  assert.ok(found.memoryBytes > 0 && found.subgroupSize >= 4, JSON.stringify(found));
  assert.throws(
    () => st.describeDevice("abacus"),
    saying(st.errors.InvalidValueError, "'abacus' given, expected cpu, vulkan, cuda, metal, webgpu or hip"),
  );
  assert.throws(() => st.describeDevice("cpu", -1), saying(st.errors.InvalidValueError, "device -1 given, expected 0 or more"));
  assert.throws(() => st.describeDevice("cpu", 1), saying(st.errors.IndexRangeError, "cpu device 1 asked for, there are 1"));
});

test("a GPU is there and described, or there is a reason", () => {
  for (const name of ["vulkan", "cuda", "metal", "webgpu", "hip"]) {
    const found = st.describeDevice(name);
    assert.equal(found.interface, name);
    assert.equal(found.available, found.reason === "");
    assert.equal(found.available, found.count > 0);
    if (found.available) assert.ok(found.name !== "" && found.memoryBytes > 0, JSON.stringify(found));
    if (st.backend === "wasm") assert.equal(found.reason === "", false);
  }
});

test("HIP is not made up", () => {
  const before = st.hipProbe();
  process.env["SPIRALTORCH_FORCE_HIP"] = "1";
  process.env["HIP_VISIBLE_DEVICES"] = "0";
  try {
    assert.deepEqual(st.hipProbe(), before);
  } finally {
    delete process.env["SPIRALTORCH_FORCE_HIP"];
    delete process.env["HIP_VISIBLE_DEVICES"];
  }
  assert.equal(before.available, before.reason === "");
  assert.equal(before.available, before.devices.length > 0);
});

test("a device that is not there is refused with its reason", () => {
  using tree = new st.Hierarchy([["a", "b"]]);
  const gpus = ["vulkan", "cuda", "metal", "webgpu"] as const;
  const missing = gpus.filter((name) => !st.describeDevice(name).available);
  assert.ok(missing.length > 0, "no machine has Metal beside the others");
  for (const device of missing) {
    const refused = saying(st.errors.UnsupportedError, st.describeDevice(device).reason);
    assert.throws(() => st.zeros([2], { device }), refused);
    assert.throws(() => new st.Trainer(tree, { device }), refused);
    assert.throws(() => st.selectDevice(device, 0), refused);
    using x = st.zeros([2]);
    assert.throws(() => x.to(device), refused);
  }
  const unknown = "abacus" as st.DeviceName;
  assert.throws(() => st.zeros([2], { device: unknown }), saying(st.errors.InvalidValueError, "'abacus' given, expected one of cpu"));
  assert.throws(() => st.selectDevice("cpu", 0), saying(st.errors.InvalidValueError, "expected a GPU's interface"));
  assert.throws(() => new st.Trainer(tree, { device: "null" }), saying(st.errors.UnsupportedError, "null trains nothing"));
  using trainer = new st.Trainer(tree);
  assert.equal(trainer.device, "cpu");
});

test("ops on Vulkan are the CPU's", onVulkan, () => {
  const launched = st.launchCount();
  using x = st.randomNormal([33, 65], { seed: 3 });
  using moved = new st.Tensor(x, { device: "vulkan" });
  using ball = new st.PoincareBall();
  for (const op of [(x: st.Tensor) => st.ops.softmax(x), (x: st.Tensor) => ball.exp0(x), (x: st.Tensor) => x.matmul(x.T)]) {
    using expected = op(x);
    using found = op(moved);
    assert.equal(found.device, "vulkan");
    const [wanted, given] = [expected.toTypedArray(), found.toTypedArray()];
    wanted.forEach((value, index) => {
      const [e, a] = [Number(value), Number(given[index])];
      assert.ok(Math.abs(e - a) <= 2e-5 + 1e-5 * Math.abs(e), `${a} at ${index}, the CPU says ${e}`);
    });
  }
  assert.ok(st.launchCount() > launched);
  st.selectDevice("vulkan", 0);
  assert.throws(() => st.selectDevice("vulkan", vulkan.count), saying(st.errors.IndexRangeError, "asked for, there are"));
});

test("what has no kernel on Vulkan is counted, or refused", onVulkan, () => {
  // No GPU computes in f64.
  using x = new st.Tensor([2, 3], { dtype: "f64", device: "vulkan" });
  const before = st.fallbackCount();
  st.ops.exp(x).close();
  assert.ok(st.fallbackCount() > before);
  st.setStrictDevices(true);
  try {
    assert.throws(() => st.ops.exp(x), saying(st.errors.UnsupportedError, "vulkan has no kernel for it"));
  } finally {
    st.setStrictDevices(false);
  }
});

test("a trainer on Vulkan", onVulkan, async () => {
  const launched = st.launchCount();
  const pairs = Array.from({ length: 14 }, (_, index): st.Pair => [`n${index + 2}`, `n${(index + 2) >> 1}`]);
  using plain = new st.Hierarchy(pairs);
  using tree = plain.closure();
  using trainer = new st.Trainer(tree, { dim: 3, epochs: 40, device: "vulkan" });
  assert.equal(trainer.device, "vulkan");
  await trainer.runAsync(30);
  // A run may move: the rest is trained on the CPU.
  trainer.device = "cpu";
  trainer.run();
  assert.ok(st.launchCount() > launched);
  using model = trainer.model();
  assert.ok(tree.evaluate(model).map > 0.6);
});

test("the precision of matrix products", () => {
  assert.equal(st.matmulPrecision(), "f32");
  for (const precision of ["bf16", "f16"] as const) {
    st.setMatmulPrecision(precision);
    assert.equal(st.matmulPrecision(), precision);
  }
  st.setMatmulPrecision("f32");
  const other = "f64" as st.MatmulPrecisionName;
  assert.throws(
    () => st.setMatmulPrecision(other),
    saying(st.errors.InvalidValueError, "'f64' given, expected one of f32, tf32, bf16, f16"),
  );
  assert.equal(st.matmulPrecision(), "f32");
});
