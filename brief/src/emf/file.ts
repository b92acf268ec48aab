import { type EmfRecord, record, recordType, unitsPerPixel } from './records.ts';

/** A screen of 96 pixels to the inch, on which the drawing is thought to have been made. */
const device = { pixels: [1920, 1440], millimetres: [508, 381] } as const;
const hundredthsPerPixel = 2540 / 96;
const signature = 0x464d_4520;
const version = 0x1_00_00;
const headerSize = 108;

/** Size of a drawing in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

function header({ width, height }: Size, bytes: number, count: number, objects: number): EmfRecord {
  const frame = [width, height].map((pixels) => Math.round(pixels * hundredthsPerPixel));
  return record(
    recordType.header,
    ...[0, 0, width - 1, height - 1],
    ...[0, 0, ...frame],
    ...[signature, version, bytes, count, objects + 1],
    ...[0, 0, 0],
    ...device.pixels,
    ...device.millimetres,
    ...[0, 0, 0],
    ...device.millimetres.map((millimetres) => millimetres * 1000),
  );
}

/** Coordinates, see-through text, and paths filled where they wind around (SVG's `nonzero`). */
function settings({ width, height }: Size): EmfRecord[] {
  return [
    record(recordType.setMapMode, 8),
    record(recordType.setWindowOrigin, 0, 0),
    record(recordType.setWindowExtent, width * unitsPerPixel, height * unitsPerPixel),
    record(recordType.setViewportOrigin, 0, 0),
    record(recordType.setViewportExtent, width, height),
    record(recordType.setBackgroundMode, 1),
    record(recordType.setPolygonFillMode, 2),
  ];
}

/**
 * The bytes of an Enhanced Metafile ([MS-EMF] 2.3) of some size in whole pixels.
 *
 * @param marks records of what is drawn
 * @param objects how many brushes, pens and fonts they make
 */
export function emfFile(size: Size, marks: readonly EmfRecord[], objects: number): Uint8Array {
  const end = record(recordType.endOfFile, 0, 16, 20);
  const body = [...settings(size), ...marks, end];
  const bytes = body.reduce((sum, words) => sum + 4 * words.length, headerSize);
  const view = new DataView(new ArrayBuffer(bytes));
  let at = 0;
  for (const words of [header(size, bytes, body.length + 1, objects), ...body]) {
    for (const word of words) {
      view.setInt32(at, word, true);
      at += 4;
    }
  }
  return new Uint8Array(view.buffer);
}
