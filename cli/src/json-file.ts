import { SojournError } from '@sojourn/engine/core';
import { readBytes } from './read-bytes.ts';

/**
 * The parsed content of a JSON file; a byte order mark is passed over.
 *
 * @throws SojournError `file.missing`, `file.empty`, `file.encoding` (not UTF-8) or `file.corrupt`
 * (not JSON, or no file that can be read)
 */
export function readJsonFile(path: string): unknown {
  return parseJsonBytes(path, readBytes(path));
}

/** The same for bytes at hand; `path` names them in messages. */
export function parseJsonBytes(path: string, bytes: Uint8Array): unknown {
  const text = decoded(path, bytes);
  if (text.trim() === '') {
    throw new SojournError({
      code: 'file.empty',
      where: { file: path },
      got: 'it is empty',
      remedy: 'Check the path, or write the file again.',
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SojournError({
      code: 'file.corrupt',
      where: { file: path },
      got: `not JSON: ${(error as Error).message}`,
      remedy: 'Correct the file at that position; examples are in the folder examples.',
    });
  }
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const got = 'some bytes are of another encoding';
    throw new SojournError({ code: 'file.encoding', where: { file: path }, got });
  }
}
