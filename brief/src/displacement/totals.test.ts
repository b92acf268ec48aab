import type { CasePair, Comparison, Forecast, RulePaths } from '@sojourn/engine/displacement';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCsv, compareSeries } from './compare/result.ts';
import {
  type CaseResult,
  type ForecastResult,
  forecastCsv,
  forecastSeries,
  forecastTotal,
  scoresOf,
  seriesOf,
} from './index.ts';

const model = { title: 'made', start: '2020-01-01', days: 2 };
const few = fc.double({ min: 1e-3, max: 9.9, noNaN: true });
const many = fc.oneof(fc.constant(0), fc.integer({ min: 11, max: 9000 }));

/** A count, and another that is told in the same way. */
const cell = fc.oneof(
  fc.tuple(few, few),
  many.map((count) => [count, count] as const),
);
const camps = ['A', 'B', 'C'];
const cells = fc.array(cell, { minLength: 6, maxLength: 6 });
type Cells = readonly (readonly [number, number])[];

const at = (all: Cells, twin: 0 | 1) => Float64Array.from(all, (pair) => pair[twin]);

/** Camps by day, and their sum as a last row. */
function withSum(values: Float64Array): Float64Array {
  const sums = [0, 1].map((day) => camps.reduce((sum, _, c) => sum + values[c * 2 + day]!, 0));
  return Float64Array.from([...values, ...sums]);
}

function comparison(before: Cells, after: Cells, twin: 0 | 1): Comparison {
  const [base, variant] = [withSum(at(before, twin)), withSum(at(after, twin))];
  const mean = variant.map((persons, i) => persons - base[i]!);
  const sd = mean.map((persons) => Math.abs(persons) / 10);
  const low = mean.map((persons) => persons - 1);
  const high = mean.map((persons) => persons + 1);
  return {
    draws: 5,
    days: 2,
    rows: [
      ...camps.map((name, c) => ({ name, camps: [c] })),
      { name: 'all camps', camps: camps.map((_, c) => c) },
    ],
    base: { mean: base, sd },
    variant: { mean: variant, sd },
    difference: { mean, sd, bands: [0.5, 0.8, 0.95].map((level) => ({ level, low, high })) },
    gain: 2,
  };
}

function compared(before: Cells, after: Cells, twin: 0 | 1) {
  const areas = camps.map((name, c) => ({ name, camps: [c] }));
  return {
    pair: { base: { model } } as unknown as CasePair,
    comparison: comparison(before, after, twin),
    release: { days: [0, 1], areas, stamp: null },
    seed: 1,
  };
}

function forecast(counts: Cells, twin: 0 | 1): ForecastResult {
  const values = at(counts, twin);
  const paths = camps.map((_, c) => {
    const days = values.slice(c * 2, c * 2 + 2);
    return Float64Array.from({ length: 6 }, (_, i) => days[i % 2]!);
  });
  const rule = camps.map((_, c) => values.slice(c * 2, c * 2 + 2));
  return {
    model: model as unknown as ForecastResult['model'],
    forecast: {
      day: 1,
      ahead: 2,
      members: 3,
      camps,
      last: camps.map(() => ({ day: 0, persons: 50 })),
      paths,
      weights: [1],
    } satisfies Forecast,
    cells: [],
    rules: { persistence: rule, shares: rule } satisfies RulePaths,
    release: { areas: camps.map((name, c) => ({ name, camps: [c] })), stamp: null },
    leads: [1, 2],
    warnings: [],
    seed: 1,
    level: 'published',
  };
}

describe('what is written does not hang on hidden counts', () => {
  test('comparisons: two that differ in hidden counts alone are the same in every form', () => {
    fc.assert(
      fc.property(cells, cells, (before, after) => {
        const [one, other] = [compared(before, after, 0), compared(before, after, 1)];
        expect(compareSeries(other)).toEqual(compareSeries(one));
        expect(compareCsv(other)).toBe(compareCsv(one));
      }),
    );
  });

  test('comparisons: the sum of all camps is exact where nothing is hidden', () => {
    const told = [10, 20, 30, 40, 50, 60].map((count) => [count, count] as const);
    const more = told.map(([count]) => [2 * count, 2 * count] as const);
    const [first, , , all] = compareSeries(compared(told, more, 0));
    expect(all!.days[0]).toMatchObject({ without: 90, with: 180, difference: 90, sd: 9 });
    expect(first!.days[0]).toMatchObject({ difference: 10, bands: { 80: ['+ < 10', 11] } });
  });

  test('forecasts: the same', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        const [one, other] = [forecast(counts, 0), forecast(counts, 1)];
        expect(forecastTotal(other)).toEqual(forecastTotal(one));
        expect(forecastSeries(other)).toEqual(forecastSeries(one));
        expect(forecastCsv(other)).toBe(forecastCsv(one));
      }),
    );
  });

  test('forecasts: the total is exact where nothing is hidden, else a range', () => {
    const counts = [10, 20, 30, 40, 50, 3].map((count) => [count, count] as const);
    const [first, second] = forecastTotal(forecast(counts, 0));
    expect(first).toMatchObject({ mean: 90, median: 90, bands: { 80: [90, 90] } });
    expect(second).toMatchObject({
      mean: '60 to 70',
      median: 'not told',
      bands: { 95: ['not told', 'not told'] },
      rules: { persistence: '60 to 70' },
    });
  });

  test('forecasts: median and bands are told where the spread of others covers a hidden one', () => {
    const told = (calm: readonly number[]) => {
      const made = forecast(Array(6).fill([0, 0]), 0);
      const paths = [calm, [3, 3, 60], [0, 0, 0]].map((members) =>
        Float64Array.from(members.flatMap((persons) => [persons, persons])),
      );
      return forecastTotal({ ...made, forecast: { ...made.forecast, paths } })[0]!;
    };
    expect(told([100, 100, 100])).toMatchObject({ mean: 122, median: 'not told' });
    expect(told([90, 100, 110])).toMatchObject({ mean: 122, median: 103 });
  });

  test('errors of camps: the day that is hidden does not follow from the others', () => {
    const days = 100;
    const errorBy = (hidden: number) => {
      const mean = Array.from({ length: days }, (_, day) => (day === 0 ? hidden : 20 + day));
      const squares = mean.reduce((sum, persons, day) => sum + (persons - 60 - day) ** 2, 0);
      const scores = {
        error: [0, 0],
        rescaled: [0, 0],
        coverage: [],
        rmse: [(squares / days) ** 0.5],
      };
      return scoresOf({
        ensemble: { camps: ['A'], scores },
        baselines: [],
        release: { areas: [{ name: 'A', camps: [0] }] },
      } as unknown as CaseResult).rmse_by_camp;
    };
    expect(errorBy(1)).toEqual({ A: 40 });
    expect(errorBy(9)).toEqual(errorBy(1));
  });

  test('areas of camps: their normal bands are not told beside a hidden mean', () => {
    const area = (mean: number, draws: number, camps: readonly number[]) => {
      const each = Float64Array.from(camps, () => mean / camps.length);
      const sd = each.map(() => 3);
      const bands = [0.5, 0.8, 0.95].map((level) => ({ level, low: each, high: each }));
      return seriesOf({
        ready: { model, registered: camps.map(() => [20]) },
        ensemble: { camps: camps.map(String), days: 1, draws, mean: each, sd, bands },
        release: { days: [0], areas: [{ name: 'Borea', camps }], stamp: null },
      } as unknown as CaseResult)[0]!.days[0]!;
    };
    fc.assert(
      fc.property(few, few, (one, other) => {
        expect(area(one, 500, [0, 1])).toEqual(area(other, 500, [0, 1]));
        expect(area(one, 19, [0])).toEqual(area(other, 19, [0]));
      }),
    );
    expect(area(8, 500, [0, 1])).toMatchObject({ mean: '< 10', sd: null });
    expect(area(12, 500, [0, 1]).bands['80']![1]).toBeGreaterThan(12);
  });
});
