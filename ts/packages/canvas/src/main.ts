/** The page: starts the worker, shows its progress, draws what it sends. `?epochs=`, `?pairs=` and `?device=` choose the run. */
import { drawDisk } from "./disk.js";
import type { Epoch, FromWorker, Ready, Start } from "./messages.js";

const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const canvas = element<HTMLCanvasElement>("disk");
const bar = element<HTMLProgressElement>("progress");
const status = element<HTMLOutputElement>("status");
const scale = element<HTMLElement>("scale");
const choice = element<HTMLSelectElement>("device");
const where = element<HTMLElement>("where");

let ready: Ready | undefined;
let latest: Epoch | undefined;

function show(message: FromWorker): void {
  switch (message.kind) {
    case "loaded":
      worker.postMessage(start);
      break;
    case "ready":
      ready = message;
      where.textContent = message.device === "webgpu" ? `WebGPU: ${message.reason}` : `WebAssembly: ${message.reason}`;
      Object.assign(document.body.dataset, { device: message.device, reason: message.reason });
      break;
    case "epoch":
      // Epochs may come faster than frames: only the latest is drawn.
      if (latest === undefined) requestAnimationFrame(draw);
      latest = message;
      break;
    case "done":
      status.value = `MAP ${message.map.toFixed(3)}, mean rank ${message.meanRank.toFixed(2)}`;
      Object.assign(document.body.dataset, { state: "done", map: String(message.map), meanRank: String(message.meanRank) });
      break;
    case "failed":
      status.value = message.message;
      Object.assign(document.body.dataset, { state: "failed", error: message.message });
  }
}

function draw(): void {
  if (latest === undefined || ready === undefined) return;
  const { done, total, loss, points } = latest;
  latest = undefined;
  bar.value = done / total;
  if (document.body.dataset["state"] !== "done") status.value = `epoch ${done} of ${total}, loss ${loss.toFixed(3)}`;
  const drawn = drawDisk(canvas, { ...ready, points });
  scale.textContent = drawn.factor < 0.99 ? `distances from the centre shrunk to ${Math.round(100 * drawn.factor)}%` : "";
  Object.assign(window, { drawn }); // For those who look at the page from outside.
  document.body.dataset["frames"] = String(Number(document.body.dataset["frames"] ?? 0) + 1);
}

function deviceNamed(name: string | null): Start["device"] {
  return name === "cpu" || name === "webgpu" ? name : "auto";
}

const query = new URLSearchParams(location.search);
const start: Start = {
  pairs: new URL(query.get("pairs") ?? "wordnet_mammals_closure.tsv", location.href).href,
  epochs: Number(query.get("epochs") ?? 150),
  device: deviceNamed(query.get("device")),
};
choice.value = start.device;
choice.addEventListener("change", () => {
  query.set("device", choice.value);
  location.search = query.toString();
});
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => show(data));
worker.addEventListener("error", ({ message }) => show({ kind: "failed", message }));
