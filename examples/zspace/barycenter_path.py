"""From the arithmetic mean of three densities to their log pool: the objective never rises on the way."""

import matplotlib.pyplot as plt
import numpy as np

import spiraltorch as st

bins = np.linspace(-4, 4, 81)
densities = [np.exp(-((bins - centre) ** 2) / (2 * width**2))[None] for centre, width in ((-1.5, 0.8), (0.5, 1.2), (2, 0.9))]
bary = st.z_space_barycenter(densities, entropy_weight=0.1)
stages = bary.intermediates()

figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4))
for density in densities:
    left.plot(bins, density[0] / density.sum(), color="lightgray")
for stage in stages:
    left.plot(bins, stage.density.numpy()[0], color=plt.cm.viridis(stage.interpolation), label=f"{stage.interpolation:g}")
left.set(title="Densities along the path", xlabel="bin")
left.legend(title="interpolation")
right.plot([stage.interpolation for stage in stages], [stage.objective for stage in stages], "o-")
right.set(title="Objective", xlabel="interpolation", ylabel="nats")
figure.savefig("barycenter_path.png", dpi=120, bbox_inches="tight")
