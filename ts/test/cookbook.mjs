/** The programs of examples/typescript, typed, and run in order on one backend: the fourth opens what the third has saved. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const programs = join(root, "examples/typescript");
const tools = join(root, "ts/node_modules");
const built = join(root, "build/cookbook/typescript");
const backend = process.env["SPIRALTORCH_BACKEND"] ?? "native";

/** What a program must say, besides ending well. */
const said = {
  "1_tensors": [/^\[ \[ 14, 32 \], \[ 32, 77 \] \]$/m, /^\[ 6, 15 \]$/m, /^10$/m, ...(backend === "native" ? [/\[ 6, 2, 4 \]/] : [])],
  "2_autograd": [/^10 \[ 7 \]$/m, /^\[ 2, 4, 6 \]$/m, /\] (0|[\d.]+e-\d+|0\.000\d*) from the Fréchet mean/],
  "3_train": [/^epoch 120 of 120/m, /1180 nodes, mean rank 1\.\d+, MAP 0\.9\d+/, /^saved /m],
  "4_query": [/^1180 points, poincare of dimension 5, licence: WordNet/m, /most general: .*mammal\.n\.01/, /shape \(1180, 2\), f32/],
  "5_service": [/^59 answers at a time/m, /^400 [^]*did you mean wolf\.n\.01/m],
  "6_zspace": [
    /^\[\s+\[\s+0\.0969\d+,\s+0\.1957\d+/m, // A step from (0.1, 0.2, ...) towards the text.
    /^0\.22376\d+ \[ 0\.013816\d+, -0\.013816\d+ \]$/m,
    /^\[ \[ 0\.40532\d+, 0\.58591\d+ \] \]$/m,
    /^\[ 64, 3 \] \[ 64, 3 \]\nreimported \[ 64, 3 \]$/m,
  ],
};

execFileSync(process.execPath, [join(tools, "typescript/bin/tsc"), "-p", programs], { stdio: "inherit" });
rmSync(built, { recursive: true, force: true });
mkdirSync(built, { recursive: true });
symlinkSync(tools, join(built, "node_modules"));
const names = readdirSync(programs).filter((name) => name.endsWith(".ts"));
assert.deepEqual(
  names.map((name) => name.replace(".ts", "")),
  Object.keys(said),
);
const options = ["--format=esm", "--target=node20", `--outdir=${built}`, "--out-extension:.js=.mjs", "--log-level=warning"];
execFileSync(join(tools, ".bin/esbuild"), [...names.map((name) => join(programs, name)), ...options]);
for (const [name, expected] of Object.entries(said)) {
  const started = performance.now();
  const printed = execFileSync(process.execPath, [join(built, `${name}.mjs`)], { cwd: root, encoding: "utf8", timeout: 120_000 });
  for (const pattern of expected) assert.match(printed, pattern, `${name} printed:\n${printed}`);
  console.log(`examples/typescript/${name}.ts on ${backend}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
assert.ok(existsSync(join(root, "build/cookbook/mammals.safetensors")));

// The guide of devices, as it stands.
const guide = /```ts\n(.*?)```/s.exec(readFileSync(join(root, "docs/devices.md"), "utf8"))[1];
writeFileSync(join(built, "devices.ts"), guide);
execFileSync(join(tools, ".bin/esbuild"), [join(built, "devices.ts"), ...options]);
const lines = execFileSync(process.execPath, [join(built, "devices.mjs")], { cwd: root, encoding: "utf8", timeout: 120_000 }).split("\n");
const onGpu = lines[0].startsWith("vulkan | ");
assert.match(lines[0], /^(vulkan|cpu) \| ./);
assert.equal(lines[1], `${onGpu ? "vulkan" : "cpu"} [ 64, 8 ]`);
assert.ok(Number(lines[2].replace("MAP ", "")) > 0.6, lines[2]);
assert.match(lines[3], onGpu ? /^kernels [1-9]\d* fallbacks 0$/ : /^kernels 0 fallbacks 0$/);
console.log(`docs/devices.md on ${backend}: ${lines[0]}`);
