// Trains WordNet's mammals beside the event loop, and saves a model that every language opens:
// 3_train [model.safetensors]
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

import { Hierarchy, parsePairs, Trainer } from "spiraltorch";

const path = process.argv[2] ?? "build/cookbook/mammals.safetensors";
const pairs = parsePairs(readFileSync("examples/mammals/wordnet_mammals_closure.tsv", "utf8"));

using hierarchy = await Hierarchy.fromPairs(pairs);
using trainer = new Trainer(hierarchy, { dim: 5, epochs: 120, negatives: 50, seed: 1, deterministic: true });
const stop = new AbortController();
process.once("SIGINT", () => stop.abort()); // Ctrl-C ends the run; what is there by then could still be saved.
const started = performance.now();
await trainer.runAsync(0, {
  signal: stop.signal,
  progress: ({ done, total, loss }) => {
    if (done % 40 === 0) console.log(`epoch ${done} of ${total}, loss ${loss.toFixed(3)}`);
  },
});
console.log(`trained in ${((performance.now() - started) / 1000).toFixed(3)} s`);

using model = trainer.model();
const { meanRank, map } = await hierarchy.evaluateAsync(model);
console.log(`${model.size} nodes, mean rank ${meanRank.toFixed(3)}, MAP ${map.toFixed(3)}`);

mkdirSync(dirname(path), { recursive: true });
model.setMetadata("licence", "WordNet 3.0 (examples/mammals/NOTICE)");
await model.saveAsync(path);
console.log(`saved ${path}`);
