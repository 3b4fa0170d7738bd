// Gradients: by a tape, through the geometry, and into an optimiser that follows geodesics.
import { PoincareBall, RiemannianSGD, Tape, Tensor, valueAndGradient } from "spiraltorch";

// d(x^2 + 3x)/dx at 2 is 7.
const square = valueAndGradient((x) => x.mul(x).add(x.mul(3)).sum(), [2]);
console.log(square.value.item(), square.gradients[0]?.toArray()); // 10 [ 7 ]

// The same by hand: what is done to watched tensors is recorded.
{
  using tape = new Tape();
  using x = tape.watch([1, 2, 3]);
  using loss = x.mul(x).sum();
  using gradient = tape.gradient(loss, x);
  console.log(gradient.toArray()); // [ 2, 4, 6 ]
}

// The mean of three points of the ball, found by descent along geodesics, beside the one the core computes.
using ball = new PoincareBall(-1);
using points = new Tensor([
  [0.5, 0.1],
  [-0.2, 0.6],
  [0.1, -0.4],
]);
using mean = new Tensor([[0.01, 0.01]]);
using optimizer = new RiemannianSGD([mean], { learningRate: 0.2, manifold: ball });
for (let step = 0; step < 100; step++) {
  const { value, gradients } = valueAndGradient((x) => ball.squaredDistance(x, points).sum(), mean);
  optimizer.step(gradients);
  for (const tensor of [value, ...gradients]) tensor.close();
}
const [found] = ball.frechetMean(points);
using left = ball.distance(mean, found);
console.log(mean.toArray(), `${left.toArray()} from the Fréchet mean`);
