/** Trains the hierarchy, so that the page stays free, and sends the points after each epoch. */
import { Hierarchy, parsePairs } from "spiraltorch";
import { openTrainer } from "spiraltorch/webgpu";

import type { FromWorker, Start } from "./messages.js";

const send = (message: FromWorker, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

/** Depth is how many ancestors a closed hierarchy gives; the nearest of them has the most itself. */
function tree(hierarchy: Hierarchy): { depths: Int32Array; parents: Int32Array } {
  const numbers = new Map(hierarchy.labels.map((label, index) => [label, index]));
  const above = hierarchy.labels.map((label) => hierarchy.ancestors(label).map((ancestor) => numbers.get(ancestor) as number));
  const depths = Int32Array.from(above, (ancestors) => ancestors.length);
  const parents = Int32Array.from(above, (ancestors) =>
    ancestors.reduce((best, node) => (best < 0 || (depths[node] ?? 0) > (depths[best] ?? 0) ? node : best), -1),
  );
  return { depths, parents };
}

async function train({ pairs, epochs, device }: Start): Promise<void> {
  const response = await fetch(pairs);
  if (!response.ok) throw new Error(`cannot load ${pairs}: ${response.status}`);
  using hierarchy = new Hierarchy(parsePairs(await response.text(), pairs));
  const recipe = { dim: 2, epochs, negatives: 50, seed: 1 };
  using trainer = await openTrainer(hierarchy, recipe, { device });
  send({ kind: "ready", labels: hierarchy.labels, ...tree(hierarchy), device: trainer.device, reason: trainer.reason });
  for (let done = 1; done <= epochs; done++) {
    let loss = 0;
    await trainer.runAsync(1, { progress: (progress) => void (loss = progress.loss) });
    using points = await trainer.points();
    const copy = points.toTypedArray() as Float32Array;
    send({ kind: "epoch", done, total: epochs, loss, points: copy }, [copy.buffer as ArrayBuffer]);
  }
  using model = await trainer.model();
  const { map, meanRank } = hierarchy.evaluate(model);
  send({ kind: "done", map, meanRank });
}

self.addEventListener("message", ({ data }: MessageEvent<Start>) => {
  train(data).catch((error: unknown) => send({ kind: "failed", message: String(error) }));
});
send({ kind: "loaded" });
