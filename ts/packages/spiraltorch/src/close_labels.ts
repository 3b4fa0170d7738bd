/** Labels that a mistyped one may have meant. */

const COUNT = 3;

/** Those with the most pairs of neighbouring letters in common. */
export function nearestLabels(wanted: string, labels: readonly string[]): string[] {
  const own = pairsOf(wanted);
  return labels
    .map((label) => ({ label, likeness: likeness(own, pairsOf(label)) }))
    .filter(({ likeness }) => likeness >= 0.6)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, COUNT)
    .map(({ label }) => label);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
