/**
 * One record of an Enhanced Metafile as 32-bit words: its type, its size in bytes, what it says.
 * Everything here is made of such words, so that each record ends where the format wants it to.
 */
export type EmfRecord = readonly number[];

/** Types of records, by their names in [MS-EMF] 2.1.1. */
export const recordType = {
  header: 1,
  polyBezierTo: 5,
  polyLineTo: 6,
  setWindowExtent: 9,
  setWindowOrigin: 10,
  setViewportExtent: 11,
  setViewportOrigin: 12,
  endOfFile: 14,
  setMapMode: 17,
  setBackgroundMode: 18,
  setPolygonFillMode: 19,
  setTextAlign: 22,
  setTextColour: 24,
  moveTo: 27,
  selectObject: 37,
  createBrush: 39,
  deleteObject: 40,
  beginPath: 59,
  endPath: 60,
  closeFigure: 61,
  fillPath: 62,
  strokeAndFillPath: 63,
  strokePath: 64,
  createFont: 82,
  textOut: 84,
  createPen: 95,
} as const;

/** Units of the drawing in one pixel: a twentieth of a pixel is finer than print shows. */
export const unitsPerPixel = 20;

const farthest = 2 ** 26;

/** A length in pixels as units, within what programs can add up; what is no number is 0. */
export function units(pixels: number): number {
  if (Number.isNaN(pixels)) return 0;
  return Math.round(Math.min(farthest, Math.max(-farthest, pixels * unitsPerPixel)));
}

/** A record of a type with its words. */
export function record(type: number, ...words: readonly number[]): EmfRecord {
  return [type, 8 + 4 * words.length, ...words];
}

/** Text as UTF-16, two code units in a word, filled up with zeros to `length` words. */
export function textWords(text: string, length = Math.ceil(text.length / 2)): number[] {
  const unit = (index: number) => (index < text.length ? text.charCodeAt(index) : 0);
  return Array.from({ length }, (_, index) => unit(2 * index) + unit(2 * index + 1) * 0x1_00_00);
}

/** Colour as the format has it, blue first, from red, green and blue of 0 to 255. */
export function colourWord([red, green, blue]: readonly [number, number, number]): number {
  return red + green * 0x1_00 + blue * 0x1_00_00;
}
