/** Serves folders of this repository to a browser on this machine. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".tsv": "text/tab-separated-values",
};

/** `roots` are looked through in order. */
export async function serve(roots) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://host").pathname));
    for (const root of roots) {
      try {
        const content = await readFile(join(root, path === "/" ? "index.html" : path));
        response.writeHead(200, { "content-type": types[extname(path) || ".html"] ?? "application/octet-stream" }).end(content);
        return;
      } catch (error) {
        if (error.code !== "ENOENT" && error.code !== "EISDIR") throw error;
      }
    }
    response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
