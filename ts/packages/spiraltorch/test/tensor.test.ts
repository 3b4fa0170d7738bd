import assert from "node:assert/strict";
import { test } from "node:test";

import * as st from "spiraltorch";

test("numbers become f32, truth values bool, big integers i64, typed arrays what they hold", () => {
  assert.deepEqual([new st.Tensor([[1, 2.5]]).dtype, new st.Tensor([true]).dtype, new st.Tensor([3n]).dtype], ["f32", "bool", "i64"]);
  assert.equal(new st.Tensor(new Float64Array(2)).dtype, "f64");
  assert.equal(new st.Tensor(new Uint8Array(2), { dtype: "i32" }).dtype, "i32");
  assert.deepEqual(
    new st.Tensor([
      [1, 2],
      [3, 4],
    ]).shape,
    [2, 2],
  );
  assert.deepEqual(new st.Tensor([[[1, 2]], [[3, 4]]], { dtype: "complex64" }).shape, [2, 1]);
  assert.deepEqual(new st.Tensor(7).toArray(), 7);
  assert.deepEqual(st.zeros([2, 0]).toArray(), [[], []]);
});

test("what does not fit is refused with what was given", () => {
  assert.throws(() => new st.Tensor([[1, 2], [3]]), st.errors.ShapeError);
  assert.throws(() => new st.Tensor([300], { dtype: "u8" }), /300 does not fit u8/);
  assert.throws(() => new st.Tensor(["1"] as never), st.errors.InvalidValueError);
  assert.throws(() => st.zeros([2], { dtype: "f16" as never }), /'f16' given, expected one of f32, f64/);
  assert.throws(() => st.zeros([1.5]), /1.5 given, expected an integer/);
  assert.throws(() => st.zeros([-1]), { status: 4, code: "invalid_value", name: "InvalidValueError" });
});

test("numbers beside a tensor take its dtype; integers stay integers", () => {
  const doubles = new st.Tensor([1, 2], { dtype: "f64" });
  assert.equal(doubles.add(0.5).dtype, "f64");
  assert.equal(doubles.add([1, 2]).dtype, "f64");
  const integers = new st.Tensor([1n, 2n]);
  assert.deepEqual([integers.add(1).dtype, integers.add(0.5).dtype], ["i64", "f32"]);
  assert.deepEqual(st.ops.take(doubles, [1, 0]).toArray(), [2, 1]);
});

test("data is the tensor's own memory, and outlives its handle", () => {
  const x = st.zeros([2, 3]);
  x.data[4] = 2.5;
  assert.equal(x.index(1, 1).item(), 2.5);
  const y = x.add(1);
  const { data } = y;
  y.close();
  if (st.backend === "native") assert.equal(data[4], 3.5);
  assert.throws(() => st.zeros([1]).broadcastTo([3]).data, st.errors.ReadOnlyError);
  assert.throws(() => x.T.data, st.errors.ShapeError);
  assert.deepEqual([...x.T.clone().data], [0, 0, 0, 2.5, 0, 0]);
});

test("index: integers, slices, new axes, and writing through a view", () => {
  const x = st.arange(24).reshape([2, 3, 4]);
  assert.deepEqual(x.index(1, -1).toArray(), [20, 21, 22, 23]);
  assert.deepEqual(x.index("...", [null, null, -2]).index(0, 0).toArray(), [3, 1]);
  assert.deepEqual(x.index(0, null, [1]).shape, [1, 2, 4]);
  assert.deepEqual(x.index([5, 9]).shape, [0, 3, 4]);
  assert.throws(() => x.index(2), { code: "index_out_of_range", message: "index 2 is out of range for axis 0 with 2 elements" });
  x.index(0, 0).assign(9);
  assert.deepEqual(x.index(0, [0, 2]).toArray(), [
    [9, 9, 9, 9],
    [4, 5, 6, 7],
  ]);
});

test("errors carry the core's number, name and message", () => {
  const x = st.zeros([2, 2]);
  assert.throws(() => x.matmul(st.zeros([3, 3])), { name: "ShapeError", status: 5, message: "matmul: inner sizes differ: 2 x 2 by 3 x 3" });
  assert.throws(() => x.matmul(st.zeros([3, 3])), st.SpiralTorchError);
});

test("use after close, and a handle of another kind, are refused", () => {
  const x = st.zeros([2]);
  const out = st.zeros([2]);
  out.close();
  out.close();
  assert.equal(out.closed, true);
  assert.throws(() => out.add(1), { name: "ClosedError", message: "op_add: x is closed" });
  assert.throws(() => st.ops.add(x, 1, { out }), { name: "ClosedError", message: "op_add: into is closed" });
  assert.throws(() => out.data, { name: "ClosedError" });
  assert.throws(() => st.ops.concat([x, out]), { name: "ClosedError", message: "op_concat: tensors[1] is closed" });
  assert.throws(() => st.ops.neg(new st.PoincareBall() as never), {
    name: "WrongHandleError",
    message: "op_neg: x: expected a tensor, got manifold",
  });
  assert.throws(() => new st.SGD([{} as never], { learningRate: 1 }));
});

test("a closed tensor stays closed, whatever is made after it", () => {
  const closed = Array.from({ length: 100 }, () => st.zeros([1]));
  for (const x of closed) x.close();
  const open = Array.from({ length: 100 }, (_, index) => st.full([1], index));
  for (const x of closed) {
    assert.ok(x.closed);
    assert.throws(() => x.add(1), { name: "ClosedError" });
    x.close();
  }
  assert.deepEqual(
    open.map((x) => x.item()),
    open.map((_, index) => index),
  );
});

test("out is what the call gives back", () => {
  using out = st.zeros([2]);
  const before = st.liveBytes();
  assert.equal(st.ops.add([1, 2], [3, 4], { out }), out);
  assert.deepEqual(out.toArray(), [4, 6]);
  assert.equal(st.liveBytes(), before);
});

test("using releases at the end of the block", () => {
  const before = st.liveBytes();
  {
    using x = st.zeros([1000]);
    using y = x.add(1);
    assert.ok(st.liveBytes() >= before + 8000);
    assert.equal(y.size, 1000);
  }
  assert.equal(st.liveBytes(), before);
});

test("operands made of numbers are released with the call", () => {
  using x = st.zeros([3]);
  const before = st.liveBytes();
  for (let i = 0; i < 10; i++) x.add([1, 2, 3]).close();
  assert.throws(() => x.add([1, 2]));
  assert.equal(st.liveBytes(), before);
});

test("long argument lists and large tensors cross whole", () => {
  const big = Float32Array.from({ length: 300_000 }, (_, index) => index % 1000);
  using x = new st.Tensor(big);
  using sum = x.sum();
  assert.equal(sum.item(), 300 * 499_500);
  assert.deepEqual(x.toTypedArray(), big);
  const parts = Array.from({ length: 20 }, (_, index) => st.full([2], index));
  assert.equal(st.ops.concat(parts).shape[0], 40);
});
