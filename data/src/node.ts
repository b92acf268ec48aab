import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SojournError } from '@sojourn/engine/core';
import type { SliceSource } from './read/source.ts';

export {
  type Checked,
  type OwnProblem,
  type OwnProblems,
  ownFolder,
  ownMapSchema,
  readOwnFiles,
  sha256Hex,
} from './own/node/index.ts';
export { plainYaml, type YamlWithLines, yamlWithLines } from './own/yaml.ts';
export { fileSource } from './sheets/file.ts';

/** The snapshot that comes with the sources. */
export function defaultSnapshotFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', 'snapshot');
}

/** The whole file in memory of its own; waiting for threads costs more than these small reads. */
function readWhole(file: string): ArrayBuffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(fstatSync(handle).size);
    let at = 0;
    while (at < bytes.length) {
      const count = readSync(handle, bytes, at, bytes.length - at, at);
      if (count === 0) break;
      at += count;
    }
    return bytes.buffer;
  } finally {
    closeSync(handle);
  }
}

/** Files of a folder. @example nodeSource(defaultSnapshotFolder()) */
export function nodeSource(folder: string): SliceSource {
  return {
    label: folder,
    sha256: (bytes) => createHash('sha256').update(new Uint8Array(bytes)).digest('hex'),
    async read(path) {
      const file = join(folder, path);
      try {
        return readWhole(file);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT') throw new SojournError({ code: 'file.missing', where: { file } });
        throw new SojournError({ code: 'file.corrupt', where: { file }, got: message });
      }
    },
  };
}
