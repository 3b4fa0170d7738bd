/** The player as a page's module: `run_chromium.mjs` hands it the cases and collects the outcomes. */
import { files } from "spiraltorch";

import { memberParameters, opShapes, overloads, play, type AbiFiles, type Case, type Surroundings } from "./player.js";

interface Given {
  /** The file of cases, fetched as it is: a number rewritten on the way could lose its sign or bits. */
  readonly area: string;
  /** Which of its cases. */
  readonly at: number;
  readonly count: number;
  readonly phase: string;
  readonly only: string;
  readonly abi: AbiFiles;
  readonly tolerance: Surroundings["tolerance"];
  /** Base64 of the files there are, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly devices: readonly string[];
}

const FOLDER = "files/";
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (value) => String.fromCharCode(value)).join(""));

async function run(given: Given): Promise<{ lines: string[]; files: Record<string, string>; more: boolean }> {
  if (files === undefined) throw new Error("this page has no files in memory");
  for (const [name, content] of Object.entries(given.files)) files.replace(FOLDER + name, fromBase64(content));
  const around: Surroundings = {
    tolerance: given.tolerance,
    folder: FOLDER,
    ops: opShapes(given.abi),
    members: memberParameters(given.abi),
    overloads: overloads(given.abi),
    writeFile: (path, content) => files?.replace(path, content),
  };
  const all = ((await (await fetch(given.area)).json()) as { cases: Case[] }).cases.filter(
    ({ id, phase }) => (phase ?? "main") === given.phase && id.startsWith(given.only),
  );
  const lines: string[] = [];
  for (const one of all.slice(given.at, given.at + given.count))
    for (const device of one.devices ?? ["cpu"])
      if (given.devices.includes(device)) lines.push(JSON.stringify(await play(one, device, around)));
  const written = files.names().filter((name) => name.startsWith(FOLDER));
  return {
    lines,
    more: given.at + given.count < all.length,
    files: Object.fromEntries(written.map((name) => [name.slice(FOLDER.length), toBase64(files?.read(name) ?? new Uint8Array())])),
  };
}

Object.assign(globalThis, { runConformance: run });
