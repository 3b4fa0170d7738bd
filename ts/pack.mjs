// Packs what `npm install` takes into build/npm: the package, its two backends, and each platform that
// packages/native/build.mjs has built, which the loader's package then names as optional dependencies.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(here, "../build/npm");
const staging = mkdtempSync(join(tmpdir(), "spiraltorch-pack-"));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

function pack(folder, optional = {}) {
  const copy = join(staging, "package");
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, {
    recursive: true,
    filter: (path) => !/node_modules|\.tsbuildinfo$|[/\\](npm|test|dist-test)$/.test(path.slice(folder.length)),
  });
  const path = join(copy, "package.json");
  const description = JSON.parse(readFileSync(path, "utf8"));
  if (Object.keys(optional).length > 0) description.optionalDependencies = optional;
  writeFileSync(path, JSON.stringify(description, null, 2) + "\n");
  cpSync(join(here, "../LICENSE"), join(copy, "LICENSE"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", out], { cwd: copy, stdio: ["ignore", "ignore", "inherit"] });
}

const built = join(here, "packages/native/npm");
const platforms = existsSync(built) ? readdirSync(built).filter((name) => existsSync(join(built, name, "spiraltorch.node"))) : [];
for (const name of platforms) pack(join(built, name));
const { version } = JSON.parse(readFileSync(join(here, "packages/native/package.json"), "utf8"));
pack(join(here, "packages/native"), Object.fromEntries(platforms.map((name) => [`@spiraltorch/${name}`, version])));
pack(join(here, "packages/wasm"));
pack(join(here, "packages/spiraltorch"));
rmSync(staging, { recursive: true });
console.log(
  readdirSync(out)
    .map((name) => `build/npm/${name}`)
    .join("\n"),
);
