import { SojournError } from '@sojourn/engine/core';
import { sha256 } from '../read/fingerprint.ts';
import { utf8Text } from './bytes.ts';
import { parseStored, type Sha256 } from './stored.ts';
import type { OwnSeries } from './types.ts';

/** Where stored series come from: a folder, files that a page was given. */
export interface OwnSource {
  /** For messages: the folder. */
  readonly label: string;
  /** Names of the stored series' files (`<id>.json`), any order. */
  list(): Promise<readonly string[]>;
  /** The bytes of one; rejects with a SojournError. */
  read(name: string): Promise<Uint8Array>;
  /** A quicker SHA-256 than the browser's own. */
  readonly sha256?: Sha256;
}

const browserSha256: Sha256 = (bytes) => sha256(bytes.slice().buffer as ArrayBuffer);

/** Two names of one series would count it twice. */
function renamed(file: string, id: string): SojournError {
  const remedy = `Name the file ${id}.json, or remove it if it is a copy.`;
  return new SojournError({ code: 'own.changed', where: { file }, got: `it holds ${id}`, remedy });
}

/**
 * Every series of a source, in the order of their ids.
 *
 * @throws SojournError `own.changed` where a file is not as it was stored, `file.missing`
 * @example await loadOwnSeries(ownFolder('sojourn-own'))
 */
export async function loadOwnSeries(source: OwnSource): Promise<OwnSeries[]> {
  const names = [...(await source.list())].sort((a, b) => (a < b ? -1 : 1));
  const all: OwnSeries[] = [];
  for (const name of names) {
    const file = `${source.label}/${name}`;
    const text = utf8Text(await source.read(name), file);
    const series = await parseStored(text, file, source.sha256 ?? browserSha256);
    if (name !== `${series.id}.json`) throw renamed(file, series.id);
    all.push(series);
  }
  return all;
}
