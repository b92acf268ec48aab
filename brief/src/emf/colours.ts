/** Red, green and blue of 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The paper on which drawings stand. */
export const white: Rgb = [255, 255, 255];

/** The colour of `#rrggbb`; null for anything else. */
export function parseColour(text: string): Rgb | null {
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  if (!found) return null;
  const part = (index: number) => Number.parseInt(found[index] ?? '0', 16);
  return [part(1), part(2), part(3)];
}

/**
 * The colour that the eye sees where a translucent one lies upon another: metafiles know no
 * opacity. `opacity` from 0 (nothing of it) to 1.
 */
export function blend(colour: Rgb, opacity: number, below: Rgb): Rgb {
  const part = (over: number, under: number) => Math.round(under + (over - under) * opacity);
  return [part(colour[0], below[0]), part(colour[1], below[1]), part(colour[2], below[2])];
}
