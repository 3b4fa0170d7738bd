"""Equal-area spirals at three curvatures: the more curved the plane, the more of its area lies near the rim."""

import matplotlib.pyplot as plt

from spiraltorch import sot

figure, panels = plt.subplots(1, 3, figsize=(12, 4.3))
for axes, curvature in zip(panels, (-0.25, -1, -4), strict=True):
    plan = sot.generate_plan(400, kind="hyperbolic", curvature=curvature)
    points = plan.as_tensor().numpy()
    radius = (-curvature) ** -0.5
    axes.add_patch(plt.Circle((0, 0), radius, fill=False))
    axes.scatter(points[:, 0], points[:, 1], s=6, c=range(len(points)), cmap="viridis")
    axes.set(aspect="equal", title=f"curvature {curvature:g}, radius {radius:g}")
    axes.axis("off")
figure.savefig("spirals.png", dpi=120, bbox_inches="tight")
