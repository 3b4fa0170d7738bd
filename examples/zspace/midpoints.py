"""Near the rim the mean of coordinates is not the point in the middle; the gyromidpoint is."""

import matplotlib.pyplot as plt
import numpy as np

import spiraltorch as st

ball = st.PoincareBall(curvature=-1)
pair = st.Tensor([[0.95, 0.0], [0.0, 0.95]], "f64")
biome = st.TensorBiome(st.OpenTopos(-1))
for name, point in zip("ab", pair, strict=True):
    biome.absorb(name, point.reshape(1, 2))
means = {mode: biome.canopy(mode)[0] for mode in ("gyromidpoint", "euclidean")}
line = np.array([ball.geodesic(pair[0], pair[1], time).numpy() for time in np.linspace(0, 1, 100)])

figure, axes = plt.subplots(figsize=(5, 5))
axes.add_patch(plt.Circle((0, 0), 1, fill=False))
axes.plot(*line.T, color="gray", linewidth=1, label="geodesic")
axes.plot(*pair.numpy().T, "ko")
for (mode, mean), colour in zip(means.items(), ("tab:blue", "tab:red"), strict=True):
    lengths = [float(ball.distance(mean, point)) for point in pair]
    axes.plot(*mean.numpy(), "o", color=colour, label=f"{mode}: {lengths[0]:.2f} and {lengths[1]:.2f} away")
axes.set(aspect="equal", xlim=(-0.1, 1.05), ylim=(-0.1, 1.05), title="The middle of two points near the rim")
axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.08))
figure.savefig("midpoints.png", dpi=120, bbox_inches="tight")
