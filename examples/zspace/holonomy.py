"""Two translations that do not commute: bracket, commutator and holonomy vanish as the curvature goes to 0."""

import matplotlib.pyplot as plt
import numpy as np

import spiraltorch as st

curvatures = -np.logspace(-4, 0, 25)
angle, bracket, displacement = [], [], []
for curvature in curvatures:
    trace = st.SpiralDifferentialTrace([[0.4, 0.6]], curvature=curvature)
    trace.deform([[0.4, -0.2]], [[0.1, 0.3]]).via(np.eye(2)).with_barycenter_from([1.0], [[[0.5, 0.5]]])
    resonance = trace.resonate()
    angle.append(resonance.holonomy_angle()[0])
    bracket.append(float(resonance.lie_bracket().norm()))
    displacement.append(float((resonance.commutator() - st.Tensor([[0.4, 0.6]])).norm()))

figure, axes = plt.subplots(figsize=(6, 4.5))
for values, name in ((angle, "holonomy angle (radians)"), (bracket, "|Lie bracket|"), (displacement, "|commutator - seed|")):
    axes.loglog(-curvatures, values, label=name)
axes.set(xlabel="-curvature", title="What curvature does, and flat space does not")
axes.legend()
figure.savefig("holonomy.png", dpi=120, bbox_inches="tight")
