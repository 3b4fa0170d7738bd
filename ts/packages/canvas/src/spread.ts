/** Where points of the ball are drawn: nearer to the centre, so that deep trees do not all lie on the rim. */

/** Where the outermost tenth of the points begins in the picture. */
const RIM = 0.93;
const OUTERMOST = 0.9;

export interface Spread {
  /** Two coordinates for each point, in the unit disk. */
  readonly places: Float64Array;
  /** What the distances from the centre were multiplied by. */
  readonly factor: number;
}

/** Every distance from the centre times one factor: directions and the order of distances stay. */
export function spread(points: Float32Array): Spread {
  const count = points.length / 2;
  const depths = Float64Array.from({ length: count }, (_, node) =>
    Math.atanh(Math.min(Math.hypot(points[2 * node] as number, points[2 * node + 1] as number), 1 - 1e-9)),
  );
  const outer = depths.slice().sort()[Math.floor(OUTERMOST * (count - 1))] as number;
  const factor = Math.min(1, Math.atanh(RIM) / Math.max(outer, 1e-9));
  const places = new Float64Array(points.length);
  depths.forEach((depth, node) => {
    const scale = depth === 0 ? 0 : Math.tanh(factor * depth) / Math.tanh(depth);
    places[2 * node] = scale * (points[2 * node] as number);
    places[2 * node + 1] = scale * (points[2 * node + 1] as number);
  });
  return { places, factor };
}
