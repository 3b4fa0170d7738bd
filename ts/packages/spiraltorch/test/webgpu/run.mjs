/**
 * The WebGPU part in Chromium, on the GPU that Chromium plays in software. There compiling a kernel takes seconds, so
 * most days a part of the ops is checked; SPIRALTORCH_WEBGPU=all checks every op and pull-back, and nightly does.
 */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { Browser, findChromium, SOFTWARE_GPU } from "../../../canvas/test/browser.mjs";
import { serve } from "../../../canvas/test/server.mjs";
import { kernels } from "../../dist/webgpu/kernels.js";

const here = dirname(fileURLToPath(import.meta.url));
const repository = resolve(here, "../../../../..");
const { manifold: forward, gradient } = JSON.parse(readFileSync(join(repository, "abi/conformance/tolerance.json"), "utf8")).classes;

/** Every op of the kernels' table. */
function all() {
  return Object.keys(kernels).flatMap((name) => {
    const [, model, op] = /^(poincare|lorentz)_(.+?)(_vjp)?$/.exec(name) ?? [];
    return op === undefined || name.endsWith("_vjp") || /matvec_/.test(op) ? [] : [{ model, op, vjp: `${name}_vjp` in kernels }];
  });
}

/** All of them, or some of each kind. */
function chosen() {
  if (process.env.SPIRALTORCH_WEBGPU === "all") return all();
  const forwards = ["poincare_exp", "poincare_log", "poincare_log0", "poincare_transport", "lorentz_exp0", "lorentz_log"];
  const both = ["poincare_exp0", "poincare_distance", "poincare_mobius_add", "poincare_project", "poincare_riemannian_gradient"];
  return all()
    .filter(({ model, op }) => [...forwards, ...both].includes(`${model}_${op}`))
    .map(({ model, op }) => ({ model, op, vjp: both.includes(`${model}_${op}`) }));
}

const path = findChromium();
if (path === undefined) {
  console.log("webgpu: skipped: no Chromium on this machine (SPIRALTORCH_CHROMIUM names one)");
  process.exit(0);
}
const server = await serve([join(here, "../../dist-test/webgpu-page")]);
const browser = new Browser(path, SOFTWARE_GPU);
try {
  await browser.open(`${server.url}/`);
  await browser.evaluate(
    `new Promise((resolve) => { const wait = () => (globalThis.webgpu ? resolve() : setTimeout(wait, 10)); wait(); })`,
  );
  const call = (name, given) => browser.evaluate(`webgpu.${name}(${given === undefined ? "" : JSON.stringify(given)})`);

  const adapter = await call("open");
  if (!adapter.available) {
    console.log(`webgpu: skipped: ${adapter.reason}`);
  } else {
    await check(adapter, call);
  }
} finally {
  await browser.close();
  server.close();
}

/** The WGSL of every kernel, of which the package uses some: the browser's compiler takes it all. */
async function checkSources() {
  const folder = join(repository, "core-zig/src/backend/gpu/generated");
  const files = readdirSync(folder).filter((name) => name.endsWith(".wgsl"));
  assert.ok(files.length > 20);
  await browser.evaluate(
    `navigator.gpu.requestAdapter().then((found) => found.requestDevice()).then((made) => { globalThis.compiling = made; })`,
  );
  for (const file of files) {
    const code = JSON.stringify(readFileSync(join(folder, file), "utf8"));
    const said = await browser.evaluate(`compiling.createShaderModule({ code: ${code} }).getCompilationInfo()
      .then(({ messages }) => messages.filter(({ type }) => type === "error").map(({ lineNum, message }) => lineNum + ": " + message))`);
    assert.deepEqual(said, [], file);
  }
  console.log(`webgpu: the browser's compiler takes all ${files.length} files of kernels`);
  return files.flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/@compute[^]*?fn (\w+)/g)].map(([, name]) => name));
}

/** For docs/backend_matrix.md: the kernels that compiled, and the ops that ran in every model that has them. */
async function report(adapter, compiled, cases) {
  const left = all().filter((one) => !cases.some(({ model, op, vjp }) => model === one.model && op === one.op && vjp === one.vjp));
  const whole = cases.filter(({ op }) => !left.some((one) => one.op === op));
  const ran = whole.flatMap(({ op, vjp }) => [`${op} forward`, ...(vjp ? [`${op} backward`] : [])]);
  const version = await browser.evaluate(`/Chrom\\w*\\/[\\d.]+/.exec(navigator.userAgent)[0]`);
  const folder = join(repository, "build/conformance");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "webgpu.json"),
    JSON.stringify({ adapter: adapter.name, browser: version, ran: [...new Set(ran)].sort(), compiled }, null, 1),
  );
}

async function check(adapter, call) {
  assert.ok(adapter.name.length > 0 && adapter.bufferBytesMax >= 2 ** 27 && adapter.workgroupMax >= 256, JSON.stringify(adapter));
  const compiled = await checkSources();

  const steps = await call("checkSteps");
  assert.ok(steps.loss < 1e-5 && steps.points <= 1 && steps.cases === 9, JSON.stringify(steps));
  console.log(`webgpu: ${adapter.name}: an epoch is the core's, ${steps.cases} runs`);

  const training = await call("checkTraining");
  // Groups race, so no two runs are alike: twelve gave mean ranks of 1.25 to 1.81, the core's seeds give 1.20 to 1.64.
  assert.ok(training.map > 0.85 && training.meanRank < 2.5, JSON.stringify(training));
  assert.deepEqual(
    training.epochs,
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
  assert.equal(training.stopped, "enough");
  assert.match(training.refused, /InvalidValueError: train: 50 epochs asked for, 37 of 40 are left/);
  assert.equal(JSON.parse(training.recipe).epochs_done, 40);
  console.log(`webgpu: a tree, stopped and gone on: MAP ${training.map.toFixed(3)}, mean rank ${training.meanRank.toFixed(2)}`);

  const fallback = await call("checkFallback");
  assert.match(fallback.webgpu, /^webgpu: .+; 2 epochs, 13 points$/);
  assert.match(fallback.auto, adapter.software ? /^wasm: the browser's GPU .+ is software; / : /^webgpu: /);
  assert.match(fallback.none, /^wasm: webgpu: not available: .*offers no adapter.*; 2 epochs, 13 points$/);
  assert.match(fallback.strict, /^unsupported: webgpu: not available: /);

  const faults = await call("checkFaults");
  assert.match(faults.nan, /^non_finite: manifold_project: row 1 of \w+ holds NaN or infinity/);
  assert.match(faults.outside, /^outside_ball: manifold_log0: row 1 of \w+ is not on the poincare manifold, which is strict/);
  assert.match(faults.shapes, /^shape_mismatch: log: /);
  assert.match(faults.leading, /^shape_mismatch: log: /);
  assert.match(faults.none, /^unsupported: webgpu: not available: .*no navigator.gpu/);
  assert.match(faults.noAdapter, /^unsupported: webgpu: not available: .*offers no adapter/);
  assert.equal(faults.clippedCount, 1);
  assert.ok(faults.length < 1 && faults.length > 0.9999, `${faults.length}`);

  const loss = await call("checkLoss");
  for (const said of [loss.lost, loss.read]) assert.match(said, /^device_lost: webgpu: the device was lost/);
  assert.match(loss.closed, /^null_handle: webgpu: the device is closed/);
  console.log("webgpu: no adapter, faults and a lost device say so; training falls back to wasm");

  const cases = chosen();
  const wrong = [];
  for (const one of cases) {
    const name = `${one.model} ${one.op}`;
    try {
      const worst = await call("checkOp", { ...one, forward: forward.f32, gradient: gradient.f32 });
      if (!(worst.forward <= 1)) wrong.push(`${name}: ${worst.forward} times the tolerance`);
      if (!(worst.gradient <= 1)) wrong.push(`${name}: its pull-back, ${worst.gradient} times the tolerance`);
    } catch (error) {
      wrong.push(`${name}: ${error.message}`);
    }
  }
  assert.deepEqual(wrong, []);
  await report(adapter, compiled, cases);
  const pullBacks = cases.filter(({ vjp }) => vjp).length;
  console.log(`webgpu: ${cases.length} ops and ${pullBacks} pull-backs within the table's tolerance`);
}
