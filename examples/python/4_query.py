"""Opens a model that any language's 3_train wrote, and asks it: 4_query.py [model.safetensors]"""

import sys

import spiraltorch as st

model = st.Model.open(sys.argv[1] if len(sys.argv) > 1 else "build/cookbook/mammals.safetensors")
manifold, points = model.manifold, model.points
licence = model.metadata.get("licence", "not given")
print(f"{len(model)} points, {manifold.kind} of dimension {points.shape[1]}, licence: {licence}")

for label, distance in model.nearest("dog.n.01", 5):
    print(f"dog.n.01 to {label}: {distance:.3f}")
for other in ("wolf.n.01", "cat.n.01", "whale.n.02"):
    print(f"dog.n.01 to {other}: {model.distance('dog.n.01', other):.3f}")

# General things lie near the origin, special ones far out.
order = st.ops.argsort(manifold.distance0(points)).tolist()
print("most general:", ", ".join(model.labels[index] for index in order[:5]))

# Whatever point there is can be asked about: here the midpoint between a dog and a cat.
middle, _, _ = manifold.frechet_mean(points[[model.find("dog.n.01"), model.find("cat.n.01")]])
print("between dog and cat:", ", ".join(label for label, _ in model.nearest(middle, 3)))
