/**
 * The runner in Node: `node --expose-gc run.js --cases DIR --files DIR [--phase P] [--devices a,b] [--only PREFIX]`.
 * SPIRALTORCH_BACKEND chooses the addon or WebAssembly.
 */
import { readdirSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { memberParameters, opShapes, overloads, play, type AbiFiles, type Case, type Surroundings } from "./player.js";

const { values: given } = parseArgs({
  options: {
    cases: { type: "string" },
    files: { type: "string" },
    phase: { type: "string", default: "main" },
    devices: { type: "string", default: "cpu,reference" },
    only: { type: "string", default: "" },
  },
});
if (given.cases === undefined || given.files === undefined) throw new Error("usage: run.js --cases DIR --files DIR");

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const conformance = dirname(given.cases.replace(/\/$/, ""));
const abi = read(join(conformance, "../include/abi.json")) as AbiFiles;
const around: Surroundings = {
  tolerance: (read(join(conformance, "tolerance.json")) as { classes: Surroundings["tolerance"] }).classes,
  folder: given.files.replace(/\/$/, "") + "/",
  ops: opShapes(abi),
  members: memberParameters(abi),
  overloads: overloads(abi),
  writeFile: (path, content) => writeFileSync(path, content),
};
const devices = given.devices.split(",");
for (const name of readdirSync(given.cases)
  .filter((file) => file.endsWith(".json"))
  .sort())
  for (const one of (read(join(given.cases, name)) as { cases: Case[] }).cases) {
    if ((one.phase ?? "main") !== given.phase || !one.id.startsWith(given.only)) continue;
    for (const device of one.devices ?? ["cpu"])
      if (devices.includes(device)) writeSync(1, JSON.stringify(await play(one, device, around)) + "\n");
  }
