import { type ErrorFacts, SojournError } from '@sojourn/engine/core';

const saveAs =
  'Save the file as UTF-8: in a spreadsheet, Save as → CSV UTF-8; in an editor, choose the encoding UTF-8.';

const starts = (bytes: Uint8Array, ...head: readonly number[]) =>
  head.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a mark: every second byte of plain text is 0. */
function looksWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1000);
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros += 1;
  return sample.length >= 4 && zeros > sample.length / 4;
}

/** What the bytes are where they are no UTF-8 text at all, or null. */
export function otherKind(bytes: Uint8Array): string | null {
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return 'UTF-16';
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return 'a workbook or archive (xlsx, ods, zip)';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'an old Excel workbook (xls)';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'a PDF';
  return looksWide(bytes) ? 'UTF-16' : null;
}

/** Length of the UTF-8 sequence that begins here, 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i];
    if (next === undefined || (next & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** The line (from 1) and byte at which UTF-8 ends. */
function firstWrong(bytes: Uint8Array): { row: number; byte: number } {
  let row = 1;
  let at = 0;
  for (let length = 1; length > 0 && at < bytes.length; at += length) {
    if (bytes[at] === 0x0a) row += 1;
    length = sequenceAt(bytes, at);
    if (length === 0) break;
  }
  return { row, byte: bytes[at] ?? 0 };
}

function wrongEncoding(bytes: Uint8Array, file: string): ErrorFacts {
  const { row, byte } = firstWrong(bytes);
  const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  const code = byte.toString(16).toUpperCase();
  return {
    code: 'file.encoding',
    where: { file, row },
    got: `line ${row} has the byte ${code}, which is “${letter}” in Windows-1252`,
    remedy: saveAs,
  };
}

/**
 * The text of UTF-8 bytes, without byte-order mark.
 *
 * @throws SojournError `file.encoding` for UTF-16, Windows-1252, workbooks; `file.empty`
 */
export function utf8Text(bytes: Uint8Array, file: string): string {
  const kind = otherKind(bytes);
  if (kind !== null) {
    throw new SojournError({
      code: 'file.encoding',
      where: { file },
      got: `it is ${kind}`,
      remedy: saveAs,
    });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SojournError(wrongEncoding(bytes, file));
  }
  if (text.trim() !== '') return text;
  throw new SojournError({ code: 'file.empty', where: { file }, got: 'it is empty' });
}
