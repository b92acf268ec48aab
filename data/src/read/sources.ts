import { SojournError } from '@sojourn/engine/core';
import type { SliceSource } from './source.ts';

function missing(label: string, path: string): SojournError {
  return new SojournError({ code: 'file.missing', where: { file: `${label}/${path}` } });
}

/** Files under a web address. @example fetchSource('data') */
export function fetchSource(address: string): SliceSource {
  const base = address.replace(/\/+$/, '');
  return {
    label: base,
    async read(path) {
      const response = await fetch(`${base}/${path}`).catch(() => null);
      if (!response?.ok) throw missing(base, path);
      return response.arrayBuffer();
    },
  };
}

/** Files held in memory, by path. */
export function memorySource(
  files: ReadonlyMap<string, ArrayBuffer>,
  label = 'memory',
): SliceSource {
  return {
    label,
    async read(path) {
      const bytes = files.get(path);
      if (bytes === undefined) throw missing(label, path);
      return bytes;
    },
  };
}
