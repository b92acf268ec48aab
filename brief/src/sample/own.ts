import { type OwnSeries, ownSourceEntry, type PlaceFacts } from '@sojourn/data';

/**
 * A series of the user's own, of Aland: whole years, one value each, departures unless told.
 *
 * @param more fields that are other than usual
 * @example ownSeries({ 2024: 1_100 }, { concept: 'remittances' })
 */
export function ownSeries(
  values: Readonly<Record<number, number>>,
  more: Partial<OwnSeries> = {},
): OwnSeries {
  const years = Object.keys(values).map(Number);
  return {
    schema: 'sojourn.own-series/1',
    id: 'registry',
    title: 'Departures',
    concept: 'departures',
    conceptName: null,
    measure: 'flow',
    unit: 'people',
    counts: 'one departure',
    place: 'AAA',
    owner: 'Bureau',
    licence: 'CC BY 4.0',
    confidentiality: { level: 'public' },
    precedence: 'beside',
    release: { label: '2025', date: '2025-12-31' },
    method: 'registry',
    absentRows: 'unknown',
    source: {
      file: 'a.csv',
      sha256: '',
      map: 'map.yaml',
      mapSha256: '',
      rows: years.length,
      leftOut: 0,
      scale: 1,
    },
    places: [],
    length: years.length,
    columns: columnsOf(years, Object.values(values)),
    ...more,
  };
}

/** The columns of a series: a row a year, told apart by keys where there are some. */
export function columnsOf(
  years: readonly number[],
  value: readonly number[],
  keys: OwnSeries['columns']['keys'] = {},
): OwnSeries['columns'] {
  return {
    start: years.map((year) => year * 12),
    months: years.map(() => 12),
    keys,
    value: [...value],
    reason: { dictionary: [], codes: years.map(() => -1) },
  };
}

/** Facts with a series of the user's own beside them. */
export function withOwn(facts: PlaceFacts, own: OwnSeries): PlaceFacts {
  const sources = [...facts.manifest.sources, ownSourceEntry(own)];
  return { ...facts, own: [own], manifest: { ...facts.manifest, sources } };
}
