/** Draws points and edges in the Poincaré disk. */
import { placeLabels, type Candidate, type Label } from "./labels.js";
import { spread } from "./spread.js";

export interface Drawing {
  readonly points: Float32Array;
  readonly depths: Int32Array;
  readonly parents: Int32Array;
  readonly labels: readonly string[];
}

/** What was drawn where. */
export interface Drawn {
  readonly labels: readonly Label[];
  readonly places: Float64Array;
  readonly factor: number;
}

type Point = readonly [x: number, y: number];

const RIM = 0.97; // Of half the canvas.
const LABELS_SHOWN = 24;
const LINE_HEIGHT = 26;

export function drawDisk(canvas: HTMLCanvasElement, drawing: Drawing): Drawn {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no canvas");
  const half = canvas.width / 2;
  const { places, factor } = spread(drawing.points);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  // The unit disk, y upwards.
  context.setTransform(RIM * half, 0, 0, -RIM * half, half, half);
  drawRim(context, 1 / half);
  drawEdges(context, drawing.parents, places, 1 / half);
  drawPoints(context, drawing.depths, places, 5 / half);
  context.setTransform(1, 0, 0, 1, 0, 0);
  return { labels: drawLabels(context, drawing, places), places, factor };
}

function drawRim(context: CanvasRenderingContext2D, pixel: number): void {
  context.beginPath();
  context.arc(0, 0, 1, 0, 2 * Math.PI);
  context.fillStyle = "#fdfdff";
  context.fill();
  context.strokeStyle = "#30343f";
  context.lineWidth = 2 * pixel;
  context.stroke();
}

function drawEdges(context: CanvasRenderingContext2D, parents: Int32Array, places: Float64Array, pixel: number): void {
  context.beginPath();
  parents.forEach((parent, node) => {
    if (parent >= 0) addGeodesic(context, placeOf(places, node), placeOf(places, parent));
  });
  context.strokeStyle = "rgba(90, 115, 165, 0.35)";
  context.lineWidth = pixel;
  context.stroke();
}

/** The geodesic of two points: an arc of the circle through both that meets the rim at right angles. */
function addGeodesic(context: CanvasRenderingContext2D, [ax, ay]: Point, [bx, by]: Point): void {
  const across = ax * by - ay * bx;
  context.moveTo(ax, ay);
  if (Math.abs(across) < 1e-4) {
    context.lineTo(bx, by); // Through the centre, or nearly.
    return;
  }
  const [a, b] = [(1 + ax * ax + ay * ay) / 2, (1 + bx * bx + by * by) / 2];
  const [x, y] = [(a * by - b * ay) / across, (b * ax - a * bx) / across];
  const [from, to] = [Math.atan2(ay - y, ax - x), Math.atan2(by - y, bx - x)];
  const turn = (to - from + 3 * Math.PI) % (2 * Math.PI); // Less than half a circle, so the shorter way.
  context.arc(x, y, Math.hypot(ax - x, ay - y), from, to, turn < Math.PI);
}

function drawPoints(context: CanvasRenderingContext2D, depths: Int32Array, places: Float64Array, radius: number): void {
  const deepest = Math.max(1, ...depths);
  depths.forEach((depth, node) => {
    context.beginPath();
    context.arc(...placeOf(places, node), radius, 0, 2 * Math.PI);
    context.fillStyle = `hsl(${265 - 215 * (depth / deepest)} 70% 45%)`;
    context.fill();
  });
}

function placeOf(places: Float64Array, node: number): Point {
  return [places[2 * node] as number, places[2 * node + 1] as number];
}

/** Names of the points nearest to the centre, which are the most general. */
function drawLabels(context: CanvasRenderingContext2D, { labels }: Drawing, places: Float64Array): Label[] {
  const half = context.canvas.width / 2;
  const named = labels.map((text, node) => ({ text, place: placeOf(places, node) }));
  named.sort((a, b) => Math.hypot(...a.place) - Math.hypot(...b.place));
  const candidates = named.map(({ text, place: [x, y] }): Candidate => ({
    text: text.replace(/\.[a-z]\.\d+$/, "").replaceAll("_", " "),
    x: half + RIM * half * x,
    y: half - RIM * half * y,
  }));
  context.font = "22px system-ui, sans-serif";
  context.textBaseline = "middle";
  const placed = placeLabels(candidates, LABELS_SHOWN, context.canvas.width, LINE_HEIGHT, (text) => context.measureText(text).width);
  for (const { text, box } of placed) {
    context.fillStyle = "rgba(255, 255, 255, 0.78)";
    context.fillRect(box.left - 2, box.top, box.right - box.left + 4, box.bottom - box.top);
    context.fillStyle = "#112";
    context.fillText(text, box.left, (box.top + box.bottom) / 2);
  }
  return placed;
}
