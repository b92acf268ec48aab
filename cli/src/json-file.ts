import { readFileSync } from 'node:fs';
import { SojournError } from '@sojourn/engine/core';

/**
 * The parsed content of a JSON file.
 *
 * @throws SojournError `file.missing`, `file.encoding` (not UTF-8) or `file.corrupt` (not JSON)
 */
export function readJsonFile(path: string): unknown {
  const bytes = readBytes(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const got = 'some bytes are of another encoding';
    throw new SojournError({ code: 'file.encoding', where: { file: path }, got });
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

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw new SojournError({
        code: 'file.missing',
        where: { file: path },
        remedy: 'Check the path.',
      });
    }
    throw new SojournError({ code: 'file.corrupt', where: { file: path }, got: message });
  }
}
