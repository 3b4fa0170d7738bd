/** The runner in Chromium, on WebAssembly: the same arguments and output as dist/run.js. Bundled as dist/chromium.js. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { Browser, findChromium } from "../../canvas/test/browser.mjs";
import { serve } from "../../canvas/test/server.mjs";

const { values: given } = parseArgs({
  options: {
    probe: { type: "boolean", default: false },
    cases: { type: "string" },
    files: { type: "string" },
    phase: { type: "string", default: "main" },
    devices: { type: "string", default: "cpu,reference" },
    only: { type: "string", default: "" },
  },
});
const chromium = findChromium();
if (chromium === undefined) {
  console.error("no Chromium on this machine");
  process.exit(1);
}
if (given.probe) process.exit(0);

const here = dirname(fileURLToPath(import.meta.url));
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const conformance = resolve(given.cases, "..");
const areas = readdirSync(given.cases)
  .filter((name) => name.endsWith(".json"))
  .sort();
const present = readdirSync(given.files, { recursive: true }).filter((name) => statSync(join(given.files, name)).isFile());
const message = {
  abi: read(join(conformance, "../include/abi.json")),
  tolerance: read(join(conformance, "tolerance.json")).classes,
  files: Object.fromEntries(present.map((name) => [name, readFileSync(join(given.files, name)).toString("base64")])),
  devices: given.devices.split(","),
  phase: given.phase,
  only: given.only,
};

const server = await serve([join(here, "../page"), given.cases]);
const browser = new Browser(chromium);
try {
  await browser.open(`${server.url}/`);
  await browser.evaluate(
    `new Promise((resolve) => { const wait = () => (globalThis.runConformance ? resolve() : setTimeout(wait, 10)); wait(); })`,
  );
  await browser.evaluate(`void (globalThis.given = ${JSON.stringify(message)})`);
  // A few at a time, so that a crash loses a few lines only.
  for (const area of areas)
    for (let at = 0, more = true; more; at += 50) {
      const found = await browser.evaluate(`runConformance({ ...given, area: ${JSON.stringify(area)}, at: ${at}, count: 50 })`);
      more = found.more;
      for (const line of found.lines) console.log(line);
      for (const [name, content] of Object.entries(found.files)) {
        mkdirSync(dirname(join(given.files, name)), { recursive: true });
        writeFileSync(join(given.files, name), Buffer.from(content, "base64"));
      }
    }
} finally {
  await browser.close();
  server.close();
}
