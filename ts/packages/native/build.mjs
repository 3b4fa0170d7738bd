// Builds the addon and its package: `node build.mjs [platform...|all]`, this machine's platform by default.
// Zig compiles the core and the generated glue for any of them from any machine.
// SPIRALTORCH_ARCHIVE=libspiraltorch.a links a core that is built already instead, and
// SPIRALTORCH_ARCHIVES=build/native those that `ci/core-library <target>` has put there.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

function linkArchive(archive, target, addon, libraries) {
  const sources = ["runtime.c", "convert.c", "memory.c", "async.c", "glue.c"].map((name) => join(here, "src", name));
  const flags = ["-shared", "-O2", "-fPIC", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror", "-s", "-target", target];
  // Node-API's symbols are found in the process that loads the file.
  if (target.includes("macos")) flags.push("-Wl,-undefined,dynamic_lookup");
  const includes = ["-I", join(root, "abi/include"), "-I", join(headers, "include")];
  run(zig, ["cc", ...flags, ...includes, ...sources, resolve(archive), ...libraries, "-o", addon]);
}

/** A core that is built already, if the caller names one. */
function builtArchive(target) {
  const { SPIRALTORCH_ARCHIVE: one, SPIRALTORCH_ARCHIVES: folder } = process.env;
  if (one || !folder) return one;
  return ["libspiraltorch.a", "spiraltorch_static.lib"].map((file) => resolve(folder, target, "lib", file)).find(existsSync);
}

function buildAddon(name) {
  const { target, os, cpu, libc } = platforms[name];
  const folder = join(here, "npm", name);
  const addon = join(folder, "spiraltorch.node");
  mkdirSync(folder, { recursive: true });
  const library = os === "win32" ? [importLibrary(folder)] : [];
  const archive = builtArchive(target);
  if (archive) linkArchive(archive, target, addon, library);
  else {
    const options = [`-Dtarget=${target}`, "-Doptimize=ReleaseFast", `-Dnode-headers=${join(headers, "include")}`];
    options.push(...library.map((path) => `-Dnode-library=${path}`));
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

const asked = process.argv.length > 2 ? process.argv.slice(2) : [platform()];
for (const name of asked.includes("all") ? Object.keys(platforms) : asked) {
  if (!(name in platforms)) throw new Error(`no platform ${name}; there are ${Object.keys(platforms).join(", ")}`);
  buildAddon(name);
}
