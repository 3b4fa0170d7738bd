// Builds the addon: `node build.mjs [platform...]`, this machine's platform by default. Zig compiles
// the core and the generated glue for any of them from any machine.
// SPIRALTORCH_ARCHIVE=libspiraltorch.a links a core that is built already instead.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { platform } from "./platform.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../../..");
const zig = process.env.ZIG ?? join(root, ".venv/bin/zig");
const headers = resolve(here, "../../node_modules/node-api-headers");
const version = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).version;

/** What Zig calls each platform, and what its package's package.json asks of a machine. */
const platforms = {
  "linux-x64-gnu": { target: "x86_64-linux-gnu.2.17", os: "linux", cpu: "x64", libc: "glibc" },
  "linux-x64-musl": { target: "x86_64-linux-musl", os: "linux", cpu: "x64", libc: "musl" },
  "linux-arm64-gnu": { target: "aarch64-linux-gnu.2.17", os: "linux", cpu: "arm64", libc: "glibc" },
  "linux-arm64-musl": { target: "aarch64-linux-musl", os: "linux", cpu: "arm64", libc: "musl" },
  "darwin-arm64": { target: "aarch64-macos.11.0", os: "darwin", cpu: "arm64" },
  "darwin-x64": { target: "x86_64-macos.11.0", os: "darwin", cpu: "x64" },
  "win32-x64": { target: "x86_64-windows-gnu", os: "win32", cpu: "x64" },
};

function run(command, args, cwd) {
  execFileSync(command, args, { cwd, stdio: "inherit" });
}

/** Windows wants to know at link time where Node-API comes from: an import library of node.exe. */
function importLibrary(folder) {
  const names = readdirSync(join(headers, "def"))
    .flatMap((name) => readFileSync(join(headers, "def", name), "utf8").split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => /^(napi|node_api)_/.test(line));
  const definitions = join(folder, "node.def");
  const library = join(folder, "node.lib");
  writeFileSync(definitions, ["NAME NODE.EXE", "EXPORTS", ...new Set(names)].join("\n") + "\n");
  run(zig, ["dlltool", "-d", definitions, "-l", library, "-m", "i386:x86-64"]);
  return library;
}

function linkArchive(archive, target, addon) {
  const sources = ["runtime.c", "convert.c", "memory.c", "async.c", "glue.c"].map((name) => join(here, "src", name));
  const flags = ["-shared", "-O2", "-fPIC", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror", "-s", "-target", target];
  const includes = ["-I", join(root, "abi/include"), "-I", join(headers, "include")];
  run(zig, ["cc", ...flags, ...includes, ...sources, resolve(archive), "-o", addon]);
}

function buildAddon(name) {
  const { target, os, cpu, libc } = platforms[name];
  const folder = join(here, "npm", name);
  const addon = join(folder, "spiraltorch.node");
  mkdirSync(folder, { recursive: true });
  if (process.env.SPIRALTORCH_ARCHIVE) linkArchive(process.env.SPIRALTORCH_ARCHIVE, target, addon);
  else {
    const options = [`-Dtarget=${target}`, "-Doptimize=ReleaseFast", `-Dnode-headers=${join(headers, "include")}`];
    if (os === "win32") options.push(`-Dnode-library=${importLibrary(folder)}`);
    const prefix = join(root, "core-zig/zig-out", name);
    run(zig, ["build", "node", ...options, "--prefix", prefix], join(root, "core-zig"));
    copyFileSync(join(prefix, "spiraltorch.node"), addon);
  }
  const description = { name: `@spiraltorch/${name}`, version, license: "AGPL-3.0-or-later", main: "spiraltorch.node" };
  description.description = `SpiralTorch's native core for ${name}; install "spiraltorch" instead.`;
  Object.assign(description, { files: ["spiraltorch.node"], os: [os], cpu: [cpu] }, libc ? { libc: [libc] } : {});
  writeFileSync(join(folder, "package.json"), JSON.stringify(description, null, 2) + "\n");
  console.log(`built ${addon}`);
}

for (const name of process.argv.length > 2 ? process.argv.slice(2) : [platform()]) {
  if (!(name in platforms)) throw new Error(`no platform ${name}; there are ${Object.keys(platforms).join(", ")}`);
  buildAddon(name);
}
