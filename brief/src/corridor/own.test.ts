import { type OwnSeries, ownSourceEntry, type PlaceFacts } from '@sojourn/data';
import { describe, expect, test } from 'vitest';
import type { BriefDocument, TableBlock } from '../document.ts';
import { sampleFacts } from '../sample/facts.ts';
import { buildCorridorBrief } from './build.ts';

const years = [2023, 2024, 2024];
const none = { dictionary: [], codes: years.map(() => -1) };
/** Departures from Aland, by the register of Aland: to Bland, and to another place. */
const register: OwnSeries = {
  schema: 'sojourn.own-series/1',
  id: 'register',
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
  method: 'register',
  absentRows: 'unknown',
  source: {
    file: 'a.csv',
    sha256: '',
    map: 'm.yaml',
    mapSha256: '',
    rows: 3,
    leftOut: 0,
    scale: 1,
  },
  places: [],
  length: years.length,
  columns: {
    start: years.map((year) => year * 12),
    months: years.map(() => 12),
    keys: { destination: { dictionary: ['BBB', 'CCC'], codes: [0, 0, 1] } },
    value: [900, 1_100, 7_000],
    reason: none,
  },
};

function withOwn(facts: PlaceFacts): PlaceFacts {
  const sources = [...facts.manifest.sources, ownSourceEntry(register)];
  return { ...facts, own: [register], manifest: { ...facts.manifest, sources } };
}

const aland = withOwn(sampleFacts());
const bland = withOwn(sampleFacts({}, 'BBB'));
const there = buildCorridorBrief({ origin: aland, destination: bland });
const back = buildCorridorBrief({ origin: bland, destination: aland });

function tablesOf({ sections }: BriefDocument, id: string): readonly TableBlock[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is TableBlock => block.kind === 'table' && block.id === id);
}

describe('the user’s own series in a corridor', () => {
  test.each([
    ['there', there],
    ['back', back],
  ])('stands once, for the other side alone (%s)', (_, document) => {
    const tables = tablesOf(document, 'own-register');
    expect(tables.map(({ title }) => title)).toEqual([
      'Departures: Aland on Bland (Bureau; persons)',
    ]);
    expect(tables[0]?.table.rows).toEqual([
      ['2024', 1_100, null],
      ['2023', 900, null],
    ]);
  });

  test('fills the departures of the side that counts them, marked as its own', () => {
    const row = tablesOf(there, 'annex')[0]?.table.rows.find(([label]) =>
      String(label).endsWith('departures from here to there'),
    );
    expect(row?.[1]).toMatch(/^1,100 in 2024 · Bureau .* · own series$/);
    expect(row?.[2]).toMatch(/^not counted internationally/);
  });
});
