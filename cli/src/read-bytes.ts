import { readFileSync } from 'node:fs';
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
