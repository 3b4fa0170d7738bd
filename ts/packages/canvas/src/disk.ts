/** Draws points and edges in the unit disk. */

export interface Drawing {
  readonly points: Float32Array;
  readonly depths: Int32Array;
  readonly parents: Int32Array;
  readonly labels: readonly string[];
}

const RIM = 0.96; // Of half the canvas.
const LABELLED_MAX = 12;

export function drawDisk(canvas: HTMLCanvasElement, drawing: Drawing): void {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no canvas");
  const half = canvas.width / 2;
  const at = (node: number): [x: number, y: number] => [
    half + RIM * half * (drawing.points[2 * node] as number),
    half - RIM * half * (drawing.points[2 * node + 1] as number),
  ];
  context.clearRect(0, 0, canvas.width, canvas.height);
  drawRim(context, half);
  drawEdges(context, drawing, at);
  drawPoints(context, drawing, at);
  drawLabels(context, drawing, at);
}

type Place = (node: number) => [x: number, y: number];

function drawRim(context: CanvasRenderingContext2D, half: number): void {
  context.beginPath();
  context.arc(half, half, RIM * half, 0, 2 * Math.PI);
  context.fillStyle = "#fff";
  context.fill();
  context.strokeStyle = "#99a";
  context.lineWidth = 2;
  context.stroke();
}

function drawEdges(context: CanvasRenderingContext2D, { parents }: Drawing, at: Place): void {
  context.beginPath();
  parents.forEach((parent, node) => {
    if (parent < 0) return;
    context.moveTo(...at(node));
    context.lineTo(...at(parent));
  });
  context.strokeStyle = "rgba(60, 80, 120, 0.18)";
  context.lineWidth = 1;
  context.stroke();
}

function drawPoints(context: CanvasRenderingContext2D, { depths }: Drawing, at: Place): void {
  const deepest = Math.max(1, ...depths);
  depths.forEach((depth, node) => {
    context.beginPath();
    context.arc(...at(node), 4, 0, 2 * Math.PI);
    context.fillStyle = `hsl(${220 - 190 * (depth / deepest)} 75% 45%)`;
    context.fill();
  });
}

/** The nodes nearest to the root. */
function drawLabels(context: CanvasRenderingContext2D, { depths, labels }: Drawing, at: Place): void {
  const order = Array.from(depths, (depth, node) => ({ depth, node })).sort((a, b) => a.depth - b.depth);
  context.font = "22px system-ui, sans-serif";
  context.fillStyle = "#112";
  for (const { node } of order.slice(0, LABELLED_MAX)) {
    const [x, y] = at(node);
    const right = x > context.canvas.width / 2; // Towards the middle, where there is room.
    context.textAlign = right ? "right" : "left";
    context.fillText((labels[node] as string).replace(/\.[a-z]\.\d+$/, ""), x + (right ? -8 : 8), y - 8);
  }
}
