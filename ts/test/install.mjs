/**
 * The packages of build/npm as a user gets them: installed by npm into empty folders from a registry. npm takes the
 * platform's addon only; where there is none WebAssembly steps in; an addon that cannot be loaded is an error.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { platform } from "../packages/native/platform.mjs";
import { serveRegistry } from "./registry.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const esbuild = join(root, "ts/node_modules/.bin/esbuild");
const execute = promisify(execFile);
const registry = await serveRegistry(join(root, "build/npm"));
const work = mkdtempSync(join(tmpdir(), "spiraltorch-install-"));
const hello = `import { backend, PoincareBall } from "spiraltorch";
const ball = new PoincareBall(-1);
console.log(backend, ball.distance0(ball.exp0([0.3, 0.4])).item().toFixed(6));`;

/** The scoped packages that npm chose. */
async function install(name, ...flags) {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(folder, "hello.js"), hello);
  const common = ["--no-audit", "--no-fund", "--loglevel=error", "--cache", join(work, "cache"), "--registry", registry.url];
  await execute("npm", ["install", "spiraltorch", ...common, ...flags], { cwd: folder });
  return { folder, chosen: readdirSync(join(folder, "node_modules/@spiraltorch")).sort() };
}

async function run(folder, program, environment = {}) {
  const env = { ...process.env, SPIRALTORCH_BACKEND: "", ...environment };
  const { stdout } = await execute(process.execPath, [program], { cwd: folder, env });
  return stdout.trim();
}

try {
  const own = platform();
  const { folder, chosen } = await install("own");
  assert.deepEqual(chosen, [own, "native", "wasm"].sort());
  assert.equal(await run(folder, "hello.js"), "native 1.000000");
  console.log(`npm: ${own}: installed alone of ${registry.names.length} packages, and runs`);

  const code = /```ts\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8"))[1];
  writeFileSync(join(folder, "readme.ts"), code);
  await execute(esbuild, ["readme.ts", "--format=esm", "--target=node20", "--outfile=readme.js", "--log-level=warning"], { cwd: folder });
  for (const backend of ["native", "wasm"]) {
    const printed = await run(folder, "readme.js", { SPIRALTORCH_BACKEND: backend });
    assert.match(printed, /^1\n/);
    console.log(`npm: the README's code on ${backend}`);
  }

  const others = registry.packages.map(({ description }) => description).filter(({ os, name }) => os && !name.endsWith(`/${own}`));
  for (const { name, os, cpu, libc } of others) {
    const short = name.split("/")[1];
    const flags = [`--os=${os[0]}`, `--cpu=${cpu[0]}`, ...(libc ? [`--libc=${libc[0]}`] : [])];
    assert.deepEqual((await install(short, ...flags)).chosen, [short, "native", "wasm"].sort());
    console.log(`npm: ${short}: chosen where it fits; not run here`);
  }

  const none = await install("none", "--os=freebsd", "--cpu=x64");
  assert.deepEqual(none.chosen, ["native", "wasm"]);
  assert.equal(await run(none.folder, "hello.js"), "wasm 1.000000");
  await assert.rejects(run(none.folder, "hello.js", { SPIRALTORCH_BACKEND: "native" }), /no addon for/);
  console.log("npm: no addon for the platform: WebAssembly");

  writeFileSync(join(folder, `node_modules/@spiraltorch/${own}/spiraltorch.node`), "not a library");
  await assert.rejects(run(folder, "hello.js"), /spiraltorch\.node/);
  console.log("npm: an addon that cannot be loaded is an error");
} finally {
  registry.close();
  rmSync(work, { recursive: true, force: true });
}
