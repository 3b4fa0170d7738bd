/** Structs of 4-byte numbers, as kernels take them. */

/** In the order of the struct; numbers that are floats there are marked. */
export type Word = number | { readonly float: number };

export const float = (value: number): Word => ({ float: value });

/** A number of 64 bits as the nearest f32 and what it leaves. */
export function split(value: number): Word[] {
  const high = Math.fround(value);
  return [float(high), float(value - high)];
}

export function pack(words: readonly Word[]): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(4 * words.length));
  words.forEach((word, index) => {
    if (typeof word === "object") view.setFloat32(4 * index, word.float, true);
    else view.setUint32(4 * index, word, true);
  });
  return view.buffer as ArrayBuffer;
}
