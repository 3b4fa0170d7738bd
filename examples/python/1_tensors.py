"""Tensors: made, indexed, computed with, and shared with NumPy without a copy."""

import numpy as np

import spiraltorch as st

x = st.Tensor([[1.0, 2.0], [3.0, 4.0]])
print(x + 10, x @ x, x.sum(axes=0), x[:, 1], sep="\n")

# Both ways without a copy: what one writes, the other sees.
array = np.zeros((2, 3), dtype=np.float32)
shared = st.from_buffer(array)
array[0, 0] = 7
print(shared)
print(np.asarray(shared)[0])

# Points of the Poincaré ball, and the distance of every pair.
ball = st.PoincareBall(curvature=-1)
points = ball.exp0([[0.3, 0.4], [-1.0, 0.0], [0.0, 2.0]])
print(ball.distance0(points))  # twice the vectors' lengths, the metric at the origin being 4|dx|^2
print(ball.distance(points[:, None], points))
