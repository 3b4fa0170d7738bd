/** Tensors over memory that JavaScript owns. */
import assert from "node:assert/strict";
import { test } from "node:test";

import * as st from "spiraltorch";
import { run } from "./processes.js";

const native = { skip: st.backend === "wasm" ? "WebAssembly sees its own memory only" : false };

test("WebAssembly refuses, and says what to do", { skip: st.backend === "native" }, () => {
  assert.throws(() => st.fromBuffer(new Float32Array(3)), { name: "UnsupportedError", message: /new Tensor\(array\) copies/ });
});

for (const array of [new Float32Array([1, 2, 3, 4, 5, 6]), new Float64Array([1, 2, 3, 4, 5, 6]), new Int32Array([1, 2, 3, 4, 5, 6])]) {
  test(`a tensor and a ${array.constructor.name} see what the other writes`, native, () => {
    using x = st.fromBuffer(array, { shape: [2, 3] });
    assert.deepEqual(x.toArray(), [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    array[0] = 10;
    using sum = x.sum();
    assert.deepEqual(Number(sum.toTypedArray()[0]), 30);
    x.assign(7);
    assert.deepEqual(Array.from(array as Float32Array), [7, 7, 7, 7, 7, 7]);
    st.ops.add(x, 1, { out: x });
    assert.equal(array[5], 8);
    x.data[1] = 9;
    assert.equal(array[1], 9);
  });
}

test("part of a buffer, other dtypes of the same size, and no elements", native, () => {
  const whole = new Float32Array([0, 1, 2, 3, 4, 5]);
  using part = st.fromBuffer(whole.subarray(2, 4));
  assert.deepEqual(part.toArray(), [2, 3]);
  part.assign(0);
  assert.deepEqual(Array.from(whole), [0, 1, 0, 0, 4, 5]);
  assert.deepEqual(st.fromBuffer(new Uint8Array([0, 1]), { dtype: "bool" }).toArray(), [false, true]);
  assert.deepEqual(st.fromBuffer(new Float32Array([1, 2, 3, 4]), { dtype: "complex64" }).toArray(), [
    [1, 2],
    [3, 4],
  ]);
  assert.deepEqual(st.fromBuffer(new BigInt64Array([5n])).toArray(), [5]);
  assert.deepEqual(st.fromBuffer(new Float32Array(0)).shape, [0]);
});

test("what does not fit is refused", native, () => {
  const array = new Float32Array(6);
  assert.throws(() => st.fromBuffer(array, { shape: [4, 2] }), {
    name: "ShapeError",
    message: /24 bytes given, the shape needs 8 elements/,
  });
  assert.throws(() => st.fromBuffer(array, { shape: [-6] }), { name: "InvalidValueError" });
  assert.throws(() => st.fromBuffer(array, { shape: [2 ** 40, 2 ** 40] }), { name: "InvalidValueError" });
  assert.throws(() => st.fromBuffer(array, { dtype: "f64" }), { name: "DTypeError" });
  assert.throws(() => st.fromBuffer(new Uint16Array(2) as never), { name: "InvalidValueError" });
  const resizable = Reflect.construct(ArrayBuffer, [8, { maxByteLength: 16 }]) as ArrayBuffer;
  assert.throws(() => st.fromBuffer(new Float32Array(resizable)), { name: "InvalidValueError", message: /resizable/ });
});

test("a read-only tensor is not written", native, () => {
  using x = st.fromBuffer(new Float32Array([1, 2]), { readOnly: true });
  assert.ok(x.readOnly);
  assert.throws(() => x.assign(3), { name: "ReadOnlyError" });
  assert.deepEqual(x.add(1).toArray(), [2, 3]);
});

test("the array lives as long as the core uses it, and no longer", native, async () => {
  const { stdout } = await run(`const turn = async () => { gc(); await new Promise((resolve) => setTimeout(resolve, 5)); };
    let collected = 0;
    const registry = new FinalizationRegistry(() => collected++);
    const views = [];
    const make = (i) => {
      const array = new Float32Array(100000).fill(i);
      registry.register(array);
      const x = st.fromBuffer(array);
      views.push([x.index([1, 3]), i]);
      if (i % 2) x.close();
    };
    for (let i = 0; i < 50; i++) make(i);
    for (let i = 0; i < 5; i++) await turn();
    if (collected !== 0) throw new Error(collected + " arrays are gone under their tensors");
    for (const [view, value] of views) if (view.sum().item() !== 2 * value) throw new Error("other memory");
    const pending = Promise.all(views.map(([view]) => st.ops.expAsync(view)));
    for (const [view] of views) view.close();
    await pending;
    views.length = 0;
    for (let i = 0; i < 200 && collected < 50; i++) await turn();
    console.log(collected);`);
  assert.equal(stdout, "50");
});

test("a process, and a worker, may end with arrays lent", native, async () => {
  const { stdout } = await run(`globalThis.kept = [st.fromBuffer(new Float32Array(10)), st.fromBuffer(new Float64Array(1000))];
    const { Worker } = await import("node:worker_threads");
    const worker = new Worker(\`import(\${JSON.stringify(library)}).then(async (st) => {
      const { parentPort } = await import("node:worker_threads");
      globalThis.kept = Array.from({ length: 20 }, () => st.fromBuffer(new Float32Array(1000)));
      parentPort.postMessage(0);
      setInterval(() => {}, 1000);
    });\`, { eval: true });
    await new Promise((resolve) => worker.once("message", resolve));
    await worker.terminate();
    console.log("end");`);
  assert.equal(stdout, "end");
});
