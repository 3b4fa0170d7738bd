/** Labels that lie neither on each other nor outside of the picture. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label {
  readonly text: string;
  readonly box: Box;
}

export interface Candidate {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const GAP = 8;
const BETWEEN = 6;

/** The first candidates that find a free place beside their points: right of it, left, above, below. */
export function placeLabels(
  candidates: Iterable<Candidate>,
  count: number,
  size: number,
  lineHeight: number,
  widthOf: (text: string) => number,
): Label[] {
  const placed: Label[] = [];
  for (const { text, x, y } of candidates) {
    if (placed.length === count) break;
    const width = widthOf(text);
    const middle = y - lineHeight / 2;
    const corners: [left: number, top: number][] = [
      [x + GAP, middle],
      [x - GAP - width, middle],
      [x - width / 2, y - GAP - lineHeight],
      [x - width / 2, y + GAP],
    ];
    const box = corners
      .map(([left, top]) => ({ left, top, right: left + width, bottom: top + lineHeight }))
      .find((box) => inside(box, size) && placed.every((other) => !overlap(box, other.box)));
    if (box !== undefined) placed.push({ text, box });
  }
  return placed;
}

function inside(box: Box, size: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= size && box.bottom <= size;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + BETWEEN && b.left < a.right + BETWEEN && a.top < b.bottom && b.top < a.bottom;
}
