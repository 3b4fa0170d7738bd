"""Gradients: by a tape, through the geometry, and into an optimiser that follows geodesics."""

import spiraltorch as st
from spiraltorch.tape import value_and_gradient

# d(x^2 + 3x)/dx at 2 is 7.
value, gradient = value_and_gradient(lambda x: (x * x + 3 * x).sum(), [2.0])
print(float(value), gradient.tolist())

# The same by hand: what is done to watched tensors is recorded.
with st.Tape() as tape:
    x = tape.watch([1.0, 2.0, 3.0])
    print(tape.gradient((x * x).sum(), x).tolist())

# The mean of three points of the ball, found by descent along geodesics, beside the one the core computes.
ball = st.PoincareBall(curvature=-1)
points = st.Tensor([[0.5, 0.1], [-0.2, 0.6], [0.1, -0.4]])
mean = st.Tensor([[0.01, 0.01]])
optimizer = st.RiemannianSGD([mean], learning_rate=0.2, manifold=ball)
for _ in range(100):
    loss, gradient = value_and_gradient(lambda x: ball.squared_distance(x, points).sum(), mean)
    optimizer.step(gradient)
found, residual, iterations = ball.frechet_mean(points)
print(
    mean.tolist(),
    f"{float(ball.distance(mean, found)):.1e} from the Fréchet mean, which took {int(iterations)} steps",
)
