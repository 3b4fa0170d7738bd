// What one small call costs through the package, beside the same calls of the generated layer under it:
// `node bench/calls.mjs`, after `make ts`. Both sides release what they make, as the documentation asks.
const packages = new URL("../ts/packages/", import.meta.url);
const st = await import(new URL("spiraltorch/dist/index.js", packages));
const { low } = await import(new URL("spiraltorch/dist/core.js", packages));
const { Device, Dtype } = await import(new URL("native/dist/lowlevel.js", packages));
const CALLS = 20_000;
const ROUNDS = 25;

const x = st.ones([1, 4]);
const handle = low.tensor_full([1, 4], 1, Dtype.f32, Device.cpu);
const into = st.zeros([1, 4]);
const intoHandle = low.tensor_zeros([1, 4], Dtype.f32, Device.cpu);
const rows = {
  "no-op": [() => st.threadCount(), () => low.thread_count()],
  "create and close 1 x 4": [() => st.zeros([1, 4]).close(), () => low.release(low.tensor_zeros([1, 4], Dtype.f32, Device.cpu))],
  "add of 1 x 4, closed": [() => x.add(x).close(), () => low.release(low.op_add(handle, handle, null))],
  "add of 1 x 4 into another": [
    () => st.ops.add(x, x, { out: into }),
    () => low.release(low.op_add(handle, handle, intoHandle)),
  ],
};

function time(call) {
  const started = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i++) call();
  return Number(process.hrtime.bigint() - started) / CALLS;
}

console.log(`node ${process.versions.node}, ${st.backend}`);
for (const [name, calls] of Object.entries(rows)) {
  const best = calls.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [side, call] of calls.entries()) best[side] = Math.min(best[side], time(call));
    await new Promise((resolve) => setImmediate(resolve)); // Finalizers get their turn.
  }
  const [ours, floor] = best.map((time) => time.toFixed(0).padStart(10));
  console.log(`${`node: ${name}, ns`.padEnd(34)} ${ours}   ${"generated call".padEnd(18)} ${floor}   times ${(best[0] / best[1]).toFixed(2).padStart(6)}`);
}
