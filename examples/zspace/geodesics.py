"""Geodesics of the Poincaré disk: straight through the centre, else circles that meet the rim at right angles."""

import matplotlib.pyplot as plt
import numpy as np

import spiraltorch as st

ball = st.PoincareBall(curvature=-1)
times = np.linspace(0, 1, 100)
angles = np.linspace(0, 2 * np.pi, 12, endpoint=False)
ends = ball.exp0(2.2 * np.stack([np.cos(angles), np.sin(angles)], -1))

figure, axes = plt.subplots(figsize=(5, 5))
for start in (st.Tensor([0.0, 0.0]), st.Tensor([0.55, 0.25])):
    for end in ends:
        line = np.array([ball.geodesic(start, end, float(time)).numpy() for time in times])
        axes.plot(*line.T, color="tab:blue" if start[0] == 0 else "tab:orange", linewidth=1)
    axes.plot(*start.numpy(), "ko", markersize=4)
axes.add_patch(plt.Circle((0, 0), 1, fill=False))
axes.set(aspect="equal", title="Geodesics from the centre and from (0.55, 0.25)")
axes.axis("off")
figure.savefig("geodesics.png", dpi=120, bbox_inches="tight")
