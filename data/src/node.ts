import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SojournError } from '@sojourn/engine/core';
import type { SliceSource } from './read/source.ts';

/** The snapshot that comes with the sources. */
export function defaultSnapshotFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', 'snapshot');
}

/** Files of a folder. @example nodeSource(defaultSnapshotFolder()) */
export function nodeSource(folder: string): SliceSource {
  return {
    label: folder,
    async read(path) {
      const file = join(folder, path);
      try {
        const bytes = await readFile(file);
        return bytes.buffer.slice(
          bytes.byteOffset,
          bytes.byteOffset + bytes.byteLength,
        ) as ArrayBuffer;
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT') throw new SojournError({ code: 'file.missing', where: { file } });
        throw new SojournError({ code: 'file.corrupt', where: { file }, got: message });
      }
    },
  };
}
