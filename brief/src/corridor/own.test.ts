import { describe, expect, test } from 'vitest';
import type { BriefDocument, TableBlock } from '../document.ts';
import { sampleFacts } from '../sample/facts.ts';
import { columnsOf, ownSeries, withOwn } from '../sample/own.ts';
import { buildCorridorBrief } from './build.ts';

/** Departures from Aland, by the register of Aland: to Bland, and to another place. */
const register = ownSeries(
  {},
  {
    id: 'register',
    length: 3,
    columns: columnsOf([2023, 2024, 2024], [900, 1_100, 7_000], {
      destination: { dictionary: ['BBB', 'CCC'], codes: [0, 0, 1] },
    }),
  },
);

const aland = withOwn(sampleFacts(), register);
const bland = sampleFacts({}, 'BBB');
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

  test.each([
    ['stock-abroad', 'destination', ['2020', 900, 1_000, '−10.0\u00a0%', null]],
    ['refugees', 'origin', ['2020', 900, 450, '+100.0\u00a0%', null]],
    ['asylum-seekers', 'origin', ['2020', 900, null]],
    ['complaints', 'destination', ['2020', 900, null]],
  ] as const)('%s has the official figure of the corridor beside it', (concept, key, row) => {
    const own = ownSeries(
      {},
      {
        id: 'register',
        concept,
        length: 1,
        columns: columnsOf([2020], [900], { [key]: { dictionary: ['BBB'], codes: [0] } }),
      },
    );
    const stock = { origin: 'AAA', destination: 'BBB', year: 2020, people: 1_000 };
    const stocksAbroad = [{ ...stock, female: 500, male: 500 }];
    const hosted = { origin: 'BBB', asylum: 'AAA', year: 2020, kind: 'refugees', people: 450 };
    const document = buildCorridorBrief({
      origin: withOwn(sampleFacts({ stocksAbroad }), own),
      destination: sampleFacts({ displacedFrom: [hosted] }, 'BBB'),
    });
    expect(tablesOf(document, 'own-register')[0]?.table.rows).toEqual([row]);
  });
});
