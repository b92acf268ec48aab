import { exportTerms, type SeriesOrigin, type Snapshot } from '@sojourn/data';
import { type CsvCell, csvText, engineVersion } from '@sojourn/engine/core';
import type { IndexOptions } from '../options.ts';

/** A view of one place, or of all, in every form that can be asked for. */
export interface ViewResult {
  readonly view: string;
  /** Null where all places are shown. */
  readonly place: string | null;
  /** Year asked for; null where the view holds several. */
  readonly year: number | null;
  /** One for each source that went in, as its licence asks. */
  readonly attributions: readonly string[];
  readonly shareAlike: string | null;
  readonly text: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
  readonly csv: readonly (readonly CsvCell[])[];
}

/** Attributions of sources of the manifest. */
export function sourceLines({ manifest }: Snapshot, ids: readonly string[]): string[] {
  return manifest.sources.filter(({ id }) => ids.includes(id)).map((one) => one.attribution);
}

/** Terms of panel series and of sources together. @throws SojournError `licence.closed` */
export function termsOf(
  snapshot: Snapshot,
  origins: readonly SeriesOrigin[],
  sources: readonly string[] = [],
): Pick<ViewResult, 'attributions' | 'shareAlike'> {
  const { attributions, shareAlike } = exportTerms(origins);
  return { attributions: [...attributions, ...sourceLines(snapshot, sources)], shareAlike };
}

function jsonText(snapshot: Snapshot, result: ViewResult): string {
  const { view, place, year, attributions, shareAlike, json } = result;
  const meta = {
    schema: 'sojourn.index-view/1',
    engineVersion,
    snapshotHash: snapshot.manifest.hash,
    view,
    place,
    year,
  };
  return `${JSON.stringify({ meta, attributions, shareAlike, ...json }, null, 2)}\n`;
}

/** The result as text, CSV or JSON; beside a CSV, attributions go to standard error. */
export function viewText(snapshot: Snapshot, result: ViewResult, options: IndexOptions): string {
  if (options.json) return jsonText(snapshot, result);
  const { attributions, shareAlike } = result;
  const alike = shareAlike === null ? [] : [`Share alike: ${shareAlike}.`];
  if (!options.csv)
    return `${[...result.text, 'Sources:', ...attributions, ...alike].join('\n')}\n`;
  process.stderr.write(`${[...attributions, ...alike].join('\n')}\n`);
  return csvText(result.csv);
}
