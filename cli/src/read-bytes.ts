import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SojournError } from '@sojourn/engine/core';

const causes: Readonly<Record<string, readonly [got: string, remedy: string]>> = {
  EISDIR: ['it is a folder', 'Give the name of a file in it.'],
  EACCES: ['there is no permission to read it', 'Ask its owner for permission to read it.'],
  ENOTDIR: ['part of the path is a file, not a folder', 'Check the path.'],
};

/**
 * The bytes of a file.
 *
 * @param remedy what to do where the path is wrong
 * @throws SojournError `file.missing`, or `file.corrupt` if it is no file that can be read
 */
export function readBytes(path: string, remedy = 'Check the path.'): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw new SojournError({ code: 'file.missing', where: { file: path }, remedy });
    }
    const [got, cure] = causes[code] ?? [message, remedy];
    throw new SojournError({ code: 'file.corrupt', where: { file: path }, got, remedy: cure });
  }
}

/**
 * Bytes as they are, or what is packed in them by gzip.
 *
 * @throws SojournError `file.corrupt` for a packed file that is cut or damaged
 */
export function unpacked(path: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new SojournError({
      code: 'file.corrupt',
      where: { file: path },
      got: `the packed file cannot be opened (${(error as Error).message})`,
      remedy: 'Fetch or pack the file again.',
    });
  }
}
