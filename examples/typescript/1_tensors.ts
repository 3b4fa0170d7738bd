// Tensors: made, computed with, seen as typed arrays, and given back.
import { backend, fromBuffer, ops, PoincareBall, Tensor, version } from "spiraltorch";

console.log(`spiraltorch ${version}, ${backend}`);

using table = new Tensor([
  [1, 2, 3],
  [4, 5, 6],
]);
using transposed = table.T; // A view: the same memory in another order.
using product = table.matmul(transposed);
console.log(product.toArray()); // [ [ 14, 32 ], [ 32, 77 ] ]

using rows = table.sum({ axes: 1 });
console.log(rows.toArray()); // [ 6, 15 ]
using shares = ops.softmax(table); // Over the last axis.
console.log(shares.toArray());

table.data[0] = 10; // A typed array over the tensor's own memory; transposed sees it too.
using corner = transposed.index(0, 0);
console.log(corner.item()); // 10

if (backend === "native") {
  const measured = new Float32Array([3, 1, 2]); // And a tensor over an array's memory: no copy either way.
  using shared = fromBuffer(measured);
  ops.mul(shared, 2, { out: shared });
  console.log(measured); // Float32Array(3) [ 6, 2, 4 ]
}

// Points of the Poincaré ball: equal steps towards the rim are ever longer ways.
using ball = new PoincareBall(-1);
using distances = ball.distance(
  [
    [0, 0],
    [0.9, 0],
    [0.99, 0],
  ],
  [
    [0.9, 0],
    [0.99, 0],
    [0.999, 0],
  ],
);
console.log(distances.toArray());
