/** (child, ancestor) pairs from text. */
import { GraphError, InvalidValueError } from "./errors.js";
import type { Pair } from "./hierarchy.js";

/** Pairs of a TSV text without a header; blank lines and lines that begin with # are skipped. */
export function parsePairs(text: string, name = "pairs"): Pair[] {
  const pairs: Pair[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const columns = line.split("\t").map((column) => column.trim());
    const [child, ancestor] = columns;
    if (columns.length !== 2) throw new InvalidValueError(`${name}: line ${index + 1} has ${columns.length} columns, expected 2`);
    if (!child || !ancestor) throw new InvalidValueError(`${name}: line ${index + 1} has an empty label`);
    if (child === ancestor) throw new GraphError(`${name}: line ${index + 1} is a self-loop of '${child}'`);
    pairs.push([child, ancestor]);
  });
  if (pairs.length === 0) throw new GraphError(`${name}: no pairs: the file is empty`);
  return pairs;
}
