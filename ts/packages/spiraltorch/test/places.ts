import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { parsePairs, type Pair } from "spiraltorch";

/** A path of the repository. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
}

export function mammals(): Pair[] {
  return parsePairs(readFileSync(inRepository("examples/mammals/wordnet_mammals_closure.tsv"), "utf8"));
}
