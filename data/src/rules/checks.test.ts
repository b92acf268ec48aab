import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestOverlap, type Ranged, sharedValues } from '../build/overlap.ts';
import { committedRows } from '../testing/committed.ts';

const around = (key: string, value: number, half = 0.0001): Ranged => ({
  key,
  low: value - half,
  high: value + half,
});

describe('values that agree more often than chance would have it', () => {
  test('are those of the ranges that share a value', () => {
    const items = [around('a', 0.4), around('b', 0.40005), around('c', 0.5), around('d', 0.39995)];
    expect(largestOverlap(items).keys).toEqual(['a', 'b', 'd']);
  });

  test('are at least five', () => {
    const alike = ['a', 'b', 'c', 'd'].map((key) => around(key, 0.4));
    expect(sharedValues(alike, 0.3)).toEqual([]);
    expect(sharedValues([...alike, around('e', 0.4)], 0.3)[0]?.keys).toHaveLength(5);
  });

  test('are more where the ranges are wide', () => {
    const wide = ['a', 'b', 'c', 'd', 'e'].map((key) => around(key, 0.4, 0.05));
    expect(sharedValues(wide, 0.3)).toEqual([]);
  });

  test('come in groups, no item in two', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].flatMap((key) => [
      around(`${key}1`, 0.4),
      around(`${key}2`, 0.6),
    ]);
    const keys = sharedValues(items, 0.3).map((group) => group.keys);
    expect(keys).toEqual([
      ['a1', 'b1', 'c1', 'd1', 'e1'],
      ['a2', 'b2', 'c2', 'd2', 'e2'],
    ]);
  });

  test('do not depend on the order of the items', () => {
    const ranges = fc.uniqueArray(
      fc.record({ key: fc.string({ minLength: 1 }), value: fc.integer({ min: 0, max: 50 }) }),
      { selector: ({ key }) => key, maxLength: 30 },
    );
    fc.assert(
      fc.property(ranges, (all) => {
        const items = all.map(({ key, value }) => around(key, value, 0.4));
        const sizes = (of: readonly Ranged[]) => largestOverlap(of).keys.length;
        expect(sizes([...items].reverse())).toBe(sizes(items));
        expect(largestOverlap([...items].reverse())).toEqual(largestOverlap(items));
      }),
    );
  });
});

describe('cells of the stocks to be read with care', () => {
  test('are the origins of Bangladesh with one share of women, 69.1 %', async () => {
    const rows = (await committedRows('stock_checks')).filter(
      (row) => row.destination === 'BGD' && row.check === 'same-sex-ratio',
    );
    expect(rows.length).toBeGreaterThan(8);
    // Counts that rounding has parted from the shared value by one person.
    const origins = rows.map(({ origin }) => origin);
    expect(origins).toEqual(expect.arrayContaining(['BHR', 'NPL', 'VNM', 'NOR', 'THA']));
    const stocks = await committedRows('stocks_by_destination', 'BGD');
    for (const { origin } of rows) {
      const cell = stocks.find((row) => row.origin === origin && row.year === 2020)!;
      expect((100 * Number(cell.female)) / Number(cell.people)).toBeCloseTo(69.1, 1);
    }
  });

  test('are refugees from Myanmar in Bangladesh: 20 % women against UNHCR’s 52 %', async () => {
    const found = (await committedRows('stock_checks')).filter(
      ({ origin, destination, check }) =>
        check === 'refugee-sex' && origin === 'MMR' && destination === 'BGD',
    );
    expect(found).toHaveLength(1);
    expect(Number(found[0]?.value)).toBeGreaterThan(50);
  });

  test('are of three kinds, each with a corridor of at least 1,000 people in 2020', async () => {
    const stocks = new Map(
      (await committedRows('stocks_by_origin'))
        .filter(({ year }) => year === 2020)
        .map((row) => [`${row.origin} ${row.destination}`, Number(row.people)]),
    );
    const rows = await committedRows('stock_checks');
    expect(new Set(rows.map(({ check }) => check))).toEqual(
      new Set(['same-sex-ratio', 'scaled', 'refugee-sex']),
    );
    const people = rows.map((row) => stocks.get(`${row.origin} ${row.destination}`) ?? 0);
    expect(Math.min(...people)).toBeGreaterThanOrEqual(1_000);
  });
});
