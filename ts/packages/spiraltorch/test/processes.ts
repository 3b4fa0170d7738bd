/** Programs in processes of their own. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { inRepository } from "./places.js";

const library = new URL("../dist/index.js", import.meta.url).href;
const pairsPath = JSON.stringify(inRepository("examples/mammals/wordnet_mammals_closure.tsv"));
/** What every program begins with. */
export const prelude = `const library = ${JSON.stringify(library)};
const st = await import(library);
const { readFileSync } = await import("node:fs");
const hierarchy = () => new st.Hierarchy(st.parsePairs(readFileSync(${pairsPath}, "utf8")));\n`;

/** Runs a module in a process of its own. */
export async function run(code: string): Promise<{ stdout: string; milliseconds: number }> {
  const started = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", "--input-type=module", "-e", prelude + code], {
    timeout: 120_000,
  });
  return { stdout: stdout.trim(), milliseconds: performance.now() - started };
}
