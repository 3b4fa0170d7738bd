// A service that answers many at a time, while the same process trains: 5_service [model.safetensors] [port]
// With a port it serves until Ctrl-C: curl 'localhost:8080/nearest?label=dog.n.01&k=3'. Without one it asks itself.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { errors, Hierarchy, Model, Trainer } from "spiraltorch";

const [path = "build/cookbook/mammals.safetensors", port] = process.argv.slice(2);
using model = await Model.openAsync(path);

async function answer(url: URL, signal: AbortSignal): Promise<unknown> {
  const { searchParams: query } = url;
  if (url.pathname === "/nearest") return await model.nearestAsync(query.get("label") ?? "", Number(query.get("k") ?? 10), { signal });
  if (url.pathname === "/distance") return { distance: model.distance(query.get("a") ?? "", query.get("b") ?? "") };
  return undefined;
}

const server = createServer((request, response) => {
  const gone = new AbortController(); // Who hangs up is not computed for.
  response.on("close", () => gone.abort());
  const reply = (status: number, body: unknown): void =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  answer(new URL(request.url ?? "/", "http://localhost"), gone.signal)
    .then((found) => (found === undefined ? reply(404, { error: "no such question" }) : reply(200, found)))
    .catch((error: unknown) => {
      if (!gone.signal.aborted) reply(error instanceof errors.InvalidValueError ? 400 : 500, { error: String(error) });
    });
});
await new Promise<void>((resolve) => server.listen(Number(port ?? 0), "127.0.0.1", resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
console.log(`serving ${model.size} points at ${address}`);

if (port === undefined) {
  using hierarchy = new Hierarchy(model.labels.slice(1).map((label) => [label, model.labels[0] as string]));
  using trainer = new Trainer(hierarchy, { dim: 5, epochs: 1_000_000, threads: 1 });
  const stop = new AbortController();
  const training = trainer.runAsync(0, { signal: stop.signal }).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });

  const labels = model.labels.filter((_, index) => index % 20 === 0);
  const started = performance.now();
  const replies = await Promise.all(labels.map((label) => fetch(`${address}/nearest?label=${encodeURIComponent(label)}&k=3`)));
  const nearest = (await Promise.all(replies.map((reply) => reply.json()))) as { label: string }[][];
  console.log(`${nearest.length} answers at a time in ${(performance.now() - started).toFixed(0)} ms, beside a training run`);
  console.log(`nearest to ${labels[1]}: ${nearest[1]?.map(({ label }) => label).join(", ")}`);
  const wrong = await fetch(`${address}/nearest?label=wolff.n.01`);
  console.log(wrong.status, await wrong.json());

  stop.abort();
  await training;
  server.close();
} else {
  await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  await new Promise((resolve) => server.close(resolve)); // Open requests are answered first.
}
