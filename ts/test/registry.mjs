/** A registry of the packages in build/npm: what npm asks of one, so that an install is that of a published version. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

function describe(folder, file) {
  const bytes = readFileSync(join(folder, file));
  const description = JSON.parse(execFileSync("tar", ["-xzOf", join(folder, file), "package/package.json"]));
  return { file, bytes, description, integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}` };
}

/** Serves the tarballs of a folder; `url`, `names` and `close()`. */
export async function serveRegistry(folder) {
  const packages = readdirSync(folder)
    .filter((file) => file.endsWith(".tgz"))
    .map((file) => describe(folder, file));
  const server = createServer(({ url, headers }, response) => {
    const path = decodeURIComponent(url.slice(1));
    const tarball = packages.find(({ file }) => path === `tarballs/${file}`);
    if (tarball) return response.end(tarball.bytes);
    const found = packages.find(({ description }) => description.name === path);
    if (!found) return response.writeHead(404).end("{}");
    const { description, file, integrity } = found;
    const dist = { tarball: `http://${headers.host}/tarballs/${file}`, integrity };
    const versions = { [description.version]: { ...description, dist } };
    response.setHeader("content-type", "application/json");
    return response.end(JSON.stringify({ name: path, "dist-tags": { latest: description.version }, versions }));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const names = packages.map(({ description }) => description.name);
  return { url: `http://127.0.0.1:${server.address().port}`, names, packages, close: () => server.close() };
}
