import { describe, expect, test } from 'vitest';
import { quantile } from '../../core/index.ts';
import type { IndicatorSpec, Normalisation } from '../contract.ts';
import { farthest, numberOf, rowsOf, tableOf, vectors } from '../testing/vectors.ts';
import { boxCox } from './boxcox.ts';
import { logMirrored, logShifted, shapeOf } from './moments.ts';
import { normaliseColumn } from './normalise.ts';
import { treatColumn } from './treat.ts';

type Step = (column: Float64Array, places: readonly string[]) => Float64Array;

/** A step that writes into a column of its own. */
const into =
  (write: (column: Float64Array, out: Float64Array) => void): Step =>
  (column) => {
    const out = new Float64Array(column.length);
    write(column, out);
    return out;
  };

const winsorise = (winmax: number) =>
  into((column, out) => {
    treatColumn(column, { winmax, skew: 2, kurtosis: 3.5, fallback: 'none' }, out);
  });

const normalise =
  (
    method: Normalisation,
    spec: (column: Float64Array) => Partial<IndicatorSpec> = () => ({}),
  ): Step =>
  (column, places) => {
    const out = new Float64Array(column.length);
    normaliseColumn(
      column,
      method,
      {
        spec: { id: 'x', direction: 1, ...spec(column) },
        placeIndex: (place) => places.indexOf(place),
      },
      out,
    );
    return out;
  };

const q10 = (column: Float64Array) => quantile(column, 0.1);
const q90 = (column: Float64Array) => quantile(column, 0.9);
const posts = (column: Float64Array) => ({ low: q10(column), high: q90(column) });
const hundred = { method: 'goalposts', low: 0, high: 100 } as const;

const steps: Record<string, Step> = {
  winsorise5: winsorise(5),
  winsoriseInf: winsorise(Number.POSITIVE_INFINITY),
  log_CT: into(logShifted),
  log_CT_plus: into((column, out) =>
    (shapeOf(column).skew <= 0 ? logMirrored : logShifted)(column, out),
  ),
  'boxcox_0.5': into((column, out) => boxCox(column, 0.5, out)),
  minmax_0_100: normalise({ method: 'minmax', low: 0, high: 100 }),
  minmax_1_100: normalise({ method: 'minmax', low: 1, high: 100 }),
  zscore_0_1: normalise({ method: 'zscore', mean: 0, sd: 1 }),
  zscore_10_2: normalise({ method: 'zscore', mean: 10, sd: 2 }),
  rank: normalise({ method: 'rank' }),
  borda: normalise({ method: 'borda' }),
  prank: normalise({ method: 'percentile_rank' }),
  fracmax: normalise({ method: 'fraction_of_max' }),
  dist2max: normalise({ method: 'distance_to_max' }),
  dist2ref_unit1: (column, places) =>
    normalise({ method: 'distance_to_reference', place: places[0]! })(column, places),
  dist2targ_q90_cap: normalise({ method: 'distance_to_target', cap: true }, (column) => ({
    target: q90(column),
  })),
  dist2targ_q10_neg_cap: normalise({ method: 'distance_to_target', cap: true }, (column) => ({
    target: q10(column),
    direction: -1,
  })),
  goalposts_q10_q90_100: normalise({ ...hundred, clip: true }, (column) => ({
    goalposts: posts(column),
  })),
  goalposts_q10_q90_100_neg: normalise({ ...hundred, clip: true }, (column) => ({
    goalposts: posts(column),
    direction: -1,
  })),
  scaled_q10_q90_100: normalise({ ...hundred, clip: false }, (column) => ({
    goalposts: posts(column),
  })),
};

describe.skipIf(!vectors.path)(`transforms of single columns ${vectors.reason}`, () => {
  const rows = vectors.path ? rowsOf('coinr-asem/vector_transforms.csv') : [];
  const table = vectors.path
    ? tableOf('coinr-asem/step_imputed.csv', 'uCode')
    : { places: [], columns: new Map<string, Float64Array>() };
  const indicators = [...new Set(rows.map((row) => row.indicator!))];

  test('the reference has twenty transforms of six columns', () => {
    expect(new Set(rows.map((row) => row.method))).toEqual(new Set(Object.keys(steps)));
    expect(indicators).toHaveLength(6);
  });

  test.each(Object.keys(steps))('%s', (method) => {
    for (const indicator of indicators.filter(
      (id) => method !== 'dist2ref_unit1' || id !== 'Bord',
    )) {
      const expected = new Map(
        rows
          .filter((row) => row.method === method && row.indicator === indicator)
          .map((row) => [row.uCode!, numberOf(row.value)]),
      );
      expect([...expected.keys()]).toEqual(table.places);
      const got = steps[method]!(table.columns.get(indicator)!, table.places);
      expect(farthest(got, [...expected.values()]), indicator).toBeLessThan(1e-9);
    }
  });

  test('a reference with the lowest value is refused, where COINr divides by zero', () => {
    const infinite = rows.filter((row) => row.value === 'Inf');
    expect(new Set(infinite.map((row) => `${row.indicator} ${row.method}`))).toEqual(
      new Set(['Bord dist2ref_unit1']),
    );
    const bord = table.columns.get('Bord')!;
    expect(() => steps.dist2ref_unit1!(bord, table.places)).toThrow(/above the lowest/);
  });

  test('goalposts are in raw units whatever the direction; with flipped values they would say 0', () => {
    const raw = table.columns.get('CO2')!;
    const flipped = raw.map((value) => -value);
    const goalposts = posts(raw);
    const ours = normalise({ ...hundred, clip: true }, () => ({ goalposts, direction: -1 }))(
      raw,
      [],
    );
    const coinr = normalise({ ...hundred, clip: true }, () => ({
      goalposts: { low: -goalposts.high, high: -goalposts.low },
    }))(flipped, []);
    expect(farthest(ours, coinr)).toBeLessThan(1e-9);
    const trap = normalise({ ...hundred, clip: true }, () => ({ goalposts }))(flipped, []);
    expect(new Set(trap)).toEqual(new Set([0]));
  });
});
