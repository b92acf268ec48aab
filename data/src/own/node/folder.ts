import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isSojournError, type PlaceRegister, SojournError } from '@sojourn/engine/core';
import type { OwnSource } from '../load.ts';
import { seriesId } from '../map-schema.ts';
import { type Checked, refused } from '../problems.ts';
import { checkSize, readOwnSeries } from '../read.ts';
import type { OwnSeries } from '../types.ts';
import { mapBytesLimit } from '../yaml.ts';

/** SHA-256 of bytes in hexadecimal. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const kinds: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'it, or part of its path, is a file and not a folder',
  EACCES: 'there is no permission to read it',
};

function failure(error: unknown, file: string): SojournError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    const remedy = 'Check the path.';
    return new SojournError({ code: 'file.missing', where: { file }, remedy });
  }
  const got = kinds[code ?? ''] ?? message;
  return new SojournError({
    code: 'file.corrupt',
    where: { file },
    got,
    remedy: 'Check the path.',
  });
}

function reading<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isSojournError(error) ? error : failure(error, file);
  }
}

/** Stored series in a folder. @example ownFolder('sojourn-own') */
export function ownFolder(folder: string): OwnSource {
  const isStored = (name: string) => name.endsWith('.json') && seriesId.test(name.slice(0, -5));
  return {
    label: folder,
    sha256: sha256Hex,
    list: async () => reading(folder, () => readdirSync(folder).filter(isStored)),
    read: async (name) => {
      const file = join(folder, name);
      return reading(file, () => readFileSync(file));
    },
  };
}

function wholeFile(path: string, check: (bytes: number, file: string) => void): Uint8Array {
  return reading(path, () => {
    check(statSync(path).size, basename(path));
    return readFileSync(path);
  });
}

function checkMapSize(bytes: number, file: string): void {
  if (bytes <= mapBytesLimit) return;
  throw new SojournError({
    code: 'file.large',
    where: { file },
    got: `${Math.ceil(bytes / 1e6)} MB`,
    expected: 'at most 1 MB',
    remedy: 'A map describes one file in a page or two: keep data out of it.',
  });
}

/**
 * A user's own series from its file and map on disk, or everything that is wrong with them.
 * Sizes are looked at before anything is read.
 */
export function readOwnFiles(
  csv: string,
  map: string,
  register: PlaceRegister,
): Checked<OwnSeries> {
  try {
    return readOwnSeries({
      csv: wholeFile(csv, checkSize),
      csvName: basename(csv),
      map: wholeFile(map, checkMapSize),
      mapName: basename(map),
      register,
      sha256: sha256Hex,
    });
  } catch (error) {
    if (isSojournError(error)) return refused(error.facts);
    throw error;
  }
}
