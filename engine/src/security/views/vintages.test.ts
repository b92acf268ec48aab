import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVintages, trendWithin, type Vintage } from './vintages.ts';

const points = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 1990, max: 2024 }),
    value: fc.integer({ min: -999, max: 999 }),
  }),
  { selector: ({ year }) => year, maxLength: 30 },
);
const vintage = (release: string) =>
  points.map((of): Vintage => ({ measure: 'hdi', unit: '0–1', release, points: of }));

describe('two releases side by side', () => {
  test('share the years that both have, and every year is somewhere', () => {
    fc.assert(
      fc.property(vintage('2024'), vintage('2025'), (earlier, later) => {
        const found = compareVintages(earlier, later);
        const of = ({ points: all }: Vintage, year: number) =>
          all.find((point) => point.year === year)?.value;
        for (const one of found.years) {
          expect([one.earlier, one.later]).toEqual([of(earlier, one.year), of(later, one.year)]);
          expect(one.difference).toBe(one.later - one.earlier);
        }
        const years = [...earlier.points, ...later.points].map(({ year }) => year);
        const told = [
          ...found.years.map(({ year }) => year),
          ...found.earlierOnly,
          ...found.laterOnly,
        ];
        expect([...told].sort()).toEqual([...new Set(years)].sort());
        expect(found.differing).toBe(found.years.filter((one) => one.difference !== 0).length);
      }),
    );
  });

  test('turn their sign when exchanged', () => {
    fc.assert(
      fc.property(vintage('2024'), vintage('2025'), (a, b) => {
        const [there, back] = [compareVintages(a, b), compareVintages(b, a)];
        expect(back.years.map(({ difference }) => 0 - difference)).toEqual(
          there.years.map(({ difference }) => difference + 0),
        );
        expect(Math.abs(back.largest?.difference ?? 0)).toBe(
          Math.abs(there.largest?.difference ?? 0),
        );
      }),
    );
  });

  test('give no share of a value of 0', () => {
    const of = (release: string, value: number): Vintage => ({
      ...{ measure: 'net', unit: 'persons', release },
      points: [{ year: 2020, value }],
    });
    expect(compareVintages(of('a', 0), of('b', 4)).largest?.relative).toBeNull();
    expect(compareVintages(of('a', -4), of('b', -6)).largest?.relative).toBe(-0.5);
    expect(compareVintages(of('a', 4), of('b', 4)).largest).toBeNull();
  });

  test('are of one measure and unit', () => {
    const a: Vintage = { measure: 'hdi', unit: '0–1', release: 'a', points: [] };
    expect(() => compareVintages(a, { ...a, unit: '%' })).toThrow(/two releases of one measure/);
  });
});

describe('a trend', () => {
  const of = { measure: 'emigrants', release: '2020 revision' };

  test('is a change inside one release, earlier year first', () => {
    const made = trendWithin({ ...of, year: 2020, value: 7 }, { ...of, year: 1990, value: 5 });
    expect(made).toEqual({
      ...of,
      from: { year: 1990, value: 5 },
      to: { year: 2020, value: 7 },
      change: 2,
    });
  });

  test('is refused across two', () => {
    const other = { ...of, release: '2024 revision', year: 2024, value: 9 };
    expect(() => trendWithin({ ...of, year: 2020, value: 7 }, other)).toThrow(
      /two releases cannot stand in one trend/,
    );
  });
});
