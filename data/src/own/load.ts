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
    all.push(await parseStored(text, file, source.sha256 ?? browserSha256));
  }
  return all;
}
