import type { Origin } from '@sojourn/engine/core';
import type { Source } from '../schema/manifest.ts';
import { confidentialityInWords } from './audience.ts';
import { type OwnSeries, unitText } from './types.ts';

/** The id of a series among sources; no id of the snapshot has a colon. */
export function ownSourceId({ id }: Pick<OwnSeries, 'id'>): string {
  return `own:${id}`;
}

const released = ({ owner, release: { label, date } }: OwnSeries) => `${owner}, ${label} (${date})`;

/** The origin of a series' values: owner and release, licence, unit, and what was done. */
export function ownOrigin(series: OwnSeries, more: readonly string[] = []): Origin {
  const { file, scale } = series.source;
  const scaled = scale === 1 ? [] : [`numbers of the file multiplied by ${scale}`];
  return {
    sourceIds: [ownSourceId(series)],
    release: released(series),
    licence: series.licence,
    unit: unitText(series.unit),
    steps: [`read from ${file}`, ...scaled, ...more],
  };
}

/** A series as an entry in a list of sources. */
export function ownSourceEntry(series: OwnSeries): Source {
  const { title, owner, licence, release } = series;
  const reach =
    series.confidentiality.level === 'public'
      ? ''
      : ` Confidentiality: ${confidentialityInWords(series)}.`;
  return {
    id: ownSourceId(series),
    title,
    organisation: owner,
    release: `${release.label} (${release.date})`,
    licence,
    licenceConfirmed: true,
    attribution: `${owner}, ${title}, ${release.label} (${release.date}). ${licence}.${reach}`,
    statusDate: null,
  };
}
