/** The trainer's random numbers: pure functions of a key and a position, as in `embed_random.zig`. */

const WORD = (1n << 64n) - 1n;

/** A bijection of 64-bit words whose output looks random (splitmix64's finaliser). */
export function mix(word: bigint): bigint {
  let x = (word + 0x9e3779b97f4a7c15n) & WORD;
  x = ((x ^ (x >> 30n)) * 0xbf58476d1ce4e5b9n) & WORD;
  x = ((x ^ (x >> 27n)) * 0x94d049bb133111ebn) & WORD;
  return x ^ (x >> 31n);
}

/** Low and high half. */
export function halves(word: bigint): [number, number] {
  return [Number(word & 0xffffffffn), Number(word >> 32n)];
}

/** Of the order of an epoch's `count` pairs: a Feistel network on the next even number of bits. */
export function halfBits(count: number): number {
  const bits = 32 - Math.clz32(Math.max(count, 2) - 1);
  return Math.floor((bits + 1) / 2);
}
