// Opens a model that any language's 3_train wrote, and asks it: 4_query [model.safetensors]
import { Model, ops } from "spiraltorch";

using model = Model.open(process.argv[2] ?? "build/cookbook/mammals.safetensors");
using manifold = model.manifold;
using points = model.points; // Read-only, over the file's memory.
console.log(`${model.size} points, ${manifold.kind} of dimension ${points.shape[1]}, licence: ${model.metadata["licence"] ?? "not given"}`);

for (const { label, distance } of model.nearest("dog.n.01", 5)) console.log(`dog.n.01 to ${label}: ${distance.toFixed(3)}`);
for (const other of ["wolf.n.01", "cat.n.01", "whale.n.02"])
  console.log(`dog.n.01 to ${other}: ${model.distance("dog.n.01", other).toFixed(3)}`);

// General things lie near the origin, special ones far out.
using heights = manifold.distance0(points);
using order = ops.argsort(heights);
const { labels } = model;
const sorted = (order.toArray() as number[]).map((index) => labels[index]);
console.log(`most general: ${sorted.slice(0, 5).join(", ")}`);

// Many at once: the nearest of every point, beside the event loop.
const [indices, distances] = await model.nearestRowsAsync(points, 2);
console.log(`nearest neighbours of all: shape (${indices.shape.join(", ")}), ${distances.dtype}`);
