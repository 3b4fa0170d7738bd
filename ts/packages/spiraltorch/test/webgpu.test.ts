import assert from "node:assert/strict";
import { test } from "node:test";

import { backend, errors, Hierarchy } from "spiraltorch";
import { describeDevice, Gpu, openTrainer } from "spiraltorch/webgpu";

test("webgpu: where there is none, a description, an error and a run say why", async () => {
  const described = await describeDevice("webgpu", { gpu: undefined });
  assert.equal(described.available, false);
  assert.equal(described.count, 0);
  assert.match(described.reason, /no navigator\.gpu/);
  const cpu = await describeDevice("cpu");
  assert.equal(cpu.available, true);

  await assert.rejects(Gpu.open({ gpu: undefined }), (error: Error) => {
    assert.ok(error instanceof errors.UnsupportedError);
    return /^webgpu: not available: .*no navigator\.gpu/.test(error.message);
  });

  using hierarchy = new Hierarchy([
    ["leaf", "branch"],
    ["leaf", "root"],
    ["branch", "root"],
  ]);
  using run = await openTrainer(hierarchy, { dim: 2, epochs: 3 }, { device: "webgpu", gpu: undefined });
  assert.equal(run.device, backend);
  assert.match(run.reason, /no navigator\.gpu/);
  await run.runAsync();
  using points = await run.points();
  assert.deepEqual([run.epoch, points.shape], [3, [3, 2]]);
  await assert.rejects(openTrainer(hierarchy, {}, { device: "webgpu", gpu: undefined, strict: true }), errors.UnsupportedError);
  await assert.rejects(openTrainer(hierarchy, {}, { device: "gpu" as never }), errors.InvalidValueError);
});

test("webgpu: adapters are described by what the browser tells, and known to be software", async () => {
  const limits = { maxComputeInvocationsPerWorkgroup: 256, maxComputeWorkgroupStorageSize: 16384, maxStorageBufferBindingSize: 2 ** 27 };
  const adapter = (info: object): GPU =>
    ({ requestAdapter: () => Promise.resolve({ info, limits, features: new Set(["subgroups"]) }) }) as unknown as GPU;
  const real = await describeDevice("webgpu", { gpu: adapter({ vendor: "nvidia", architecture: "ampere", device: "", description: "" }) });
  assert.deepEqual([real.available, real.name, real.software, real.kind], [true, "nvidia ampere", false, "other"]);
  assert.deepEqual([real.workgroupMax, real.bufferBytesMax, real.features], [256, 2 ** 27, "subgroups"]);
  const played = await describeDevice("webgpu", {
    gpu: adapter({ vendor: "mesa", architecture: "", device: "", description: "llvmpipe (LLVM 15)" }),
  });
  assert.deepEqual([played.software, played.kind], [true, "cpu"]);
});
