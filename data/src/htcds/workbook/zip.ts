import { SojournError } from '@sojourn/engine/core';
import { strToU8, unzipSync, zipSync } from 'fflate';

/** Paths inside an archive and their bytes. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Unpacked, an archive may be this large: 200 MB. */
const largest = 200_000_000;

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The parts of a zip archive that are wanted.
 *
 * @throws SojournError `file.corrupt`; `file.large` above 200 MB unpacked
 */
export function unpack(bytes: Uint8Array, file: string, wanted: (path: string) => boolean): Parts {
  let size = 0;
  let parts: Parts = {};
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        size += originalSize;
        return size <= largest;
      },
    });
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw new SojournError({
      code: 'file.corrupt',
      where: { file },
      got,
      remedy: 'Open the file in the program that made it, save it again, and try that copy.',
    });
  }
  if (size <= largest) return parts;
  throw new SojournError({
    code: 'file.large',
    where: { file },
    got: `${Math.round(size / 1e6)} MB unpacked`,
    expected: `at most ${largest / 1e6} MB`,
    remedy: 'Split the file into parts of fewer cases.',
  });
}

/** Files as a zip archive; the same files always give the same bytes. */
export function pack(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, strToU8(text)]),
  );
  return zipSync(bytes, { level: 6, mtime: new Date(1980, 0, 1) });
}
