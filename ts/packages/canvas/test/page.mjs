/** The page in Chromium: it trains mammals in its worker, stays free meanwhile, and draws the disk; on the GPU too. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { Browser, findChromium, SOFTWARE_GPU } from "./browser.mjs";
import { serve } from "./server.mjs";

const canvas = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const repository = resolve(canvas, "../../..");
const GPU_EPOCHS = 12; // A CPU plays the GPU here.
const EPOCHS = 120; // Burn-in, in which little is learnt, is 50 of them.

const path = findChromium();
if (path === undefined) {
  console.log("page: not run: no Chromium on this machine (SPIRALTORCH_CHROMIUM names one)");
  process.exit(0);
}
const WATCHING = `new Promise((resolve) => {
  let turns = 0;
  const timer = setInterval(() => {
    turns++;
    if (!["done", "failed"].includes(document.body.dataset.state)) return;
    clearInterval(timer);
    requestAnimationFrame(() => {
      const canvas = document.getElementById("disk");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set();
      for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
      const places = Array.from(drawn.places);
      resolve({ ...document.body.dataset, drawn: { ...drawn, places }, turns, colours: colours.size, text: document.getElementById("status").value,
        where: document.getElementById("where").textContent });
    });
  }, 10);
})`;
const server = await serve([canvas, join(repository, "examples/mammals")]);
try {
  await inPage([], `epochs=${EPOCHS}`, learns);
  await inPage(SOFTWARE_GPU, `epochs=${GPU_EPOCHS}&device=webgpu`, learnsOnGpu);
  await inPage([], "epochs=3&device=webgpu", goesOnWithoutGpu);
} finally {
  server.close();
}

async function inPage(flags, query, check) {
  const browser = new Browser(path, flags);
  try {
    await browser.open(`${server.url}/?${query}`);
    const found = await browser.evaluate(WATCHING);
    assert.equal(found.state, "done", found.error);
    await check(found, browser);
  } finally {
    await browser.close();
  }
}

async function learns(found, browser) {
  assert.ok(Number(found.map) > 0.3, `MAP ${found.map}`);
  // Trained on the page's own thread it would have had one or two.
  assert.ok(found.turns >= 10, `the page had ${found.turns} turns only`);
  assert.ok(Number(found.frames) >= 5 && found.colours > 50, `${found.frames} frames, ${found.colours} colours`);
  const { labels, places, factor } = found.drawn;
  const size = 1200;
  assert.ok(labels.length >= 12, `${labels.length} labels`);
  for (const [index, { text, box }] of labels.entries()) {
    assert.ok(box.left >= 0 && box.top >= 0 && box.right <= size && box.bottom <= size, `${text} is outside`);
    const under = labels
      .slice(0, index)
      .find(({ box: other }) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
    assert.equal(under, undefined, `${text} lies on ${under?.text}`);
  }
  const radii = Array.from({ length: places.length / 2 }, (_, node) => Math.hypot(places[2 * node], places[2 * node + 1]));
  const atRim = radii.filter((radius) => radius > 0.94).length / radii.length;
  assert.ok(factor < 1 && radii.every((radius) => radius < 1) && atRim <= 0.11, `${Math.round(100 * atRim)} % of the points at the rim`);
  mkdirSync(join(repository, "build"), { recursive: true });
  writeFileSync(join(repository, "build/mammals-chromium.png"), await browser.screenshot());
  console.log(`page: ${found.text} after ${EPOCHS} epochs; ${found.frames} frames drawn; build/mammals-chromium.png`);
}

function learnsOnGpu(found) {
  if (found.device !== "webgpu") return console.log(`page: on WebGPU: skipped: ${found.reason}`);
  assert.match(found.where, /^WebGPU: ./);
  assert.ok(Number(found.map) > 0.08 && Number(found.frames) >= 3, `MAP ${found.map}, ${found.frames} frames`);
  console.log(`page: ${found.text} after ${GPU_EPOCHS} epochs on ${found.where}`);
}

function goesOnWithoutGpu(found) {
  if (found.device === "webgpu") return console.log("page: without a GPU: skipped: this browser has one");
  assert.match(found.where, /^WebAssembly: webgpu: not available: /);
  console.log(`page: ${found.where}`);
}
