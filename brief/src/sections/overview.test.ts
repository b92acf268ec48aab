import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { sampleFacts } from '../sample/facts.ts';
import { keyLabelsOf } from '../sample/told.ts';

const total = (year: number, people = 5_000) => ({
  place: 'AAA',
  role: 'emigrants',
  release: '2024',
  year,
  people,
});

function briefOf(year: number, asOf: number) {
  return buildCountryBrief(sampleFacts({ stockTotals: [total(year)] }), { asOf });
}

function openingKeys(year: number, asOf: number) {
  const opening = briefOf(year, asOf).sections.find(({ id }) => id === 'overview');
  return (opening?.blocks ?? []).flatMap((b) => (b.kind === 'key-figures' ? b.items : []));
}

describe('key figures of the opening', () => {
  test('speak in the present up to three years, then in the past', () => {
    expect(keyLabelsOf(briefOf(2024, 2027))).toContain('People born in Aland who live abroad');
    expect(keyLabelsOf(briefOf(2024, 2028))).toContain('People born in Aland who lived abroad');
  });

  test('over five years old are left to the data gaps', () => {
    expect(openingKeys(2024, 2029)).toHaveLength(1);
    expect(openingKeys(2024, 2030)).toHaveLength(0);
    expect(briefOf(2024, 2030).gaps.map(({ id }) => id)).toContain('gap.totals-old');
  });
});

describe('a break in the totals', () => {
  test('is told instead of a change', () => {
    const rows = { stockTotals: [total(2005, 100_000), total(2020, 5_000), total(2024, 4_000)] };
    const ids = buildCountryBrief(sampleFacts(rows)).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'sentence' ? [block.id] : [])),
    );
    expect(ids).toContain('moves.abroad.break.past');
    expect(ids).not.toContain('moves.abroad.change.past');
  });
});
