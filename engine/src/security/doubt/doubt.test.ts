import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsFromRow } from '../../core/index.ts';
import { smallPanel, smallRecipe } from '../testing/synthetic.ts';
import { buildYear } from '../years/build-year.ts';
import type { ChoiceSpace } from './choices.ts';
import { leastAdvantage, robustnessOf } from './dominance.ts';
import { runDoubt } from './run.ts';
import { splitVariance } from './split.ts';
import { spreadOf } from './spread.ts';
import { bandsOfNode, probabilityAbove, rankAcceptability, rankRanges } from './summary.ts';

const choices: ChoiceSpace = {
  weightNoise: 0.25,
  across: [{ method: 'arithmetic' }, { method: 'geometric' }],
};
const run = (options: Partial<Parameters<typeof runDoubt>[3]> = {}) =>
  runDoubt(smallRecipe, smallPanel, 2022, { seed: 7, draws: 400, choices, ...options });

describe('the doubt of cells', () => {
  const spread = spreadOf(smallPanel, buildYear(smallRecipe, smallPanel, 2022));
  const cell = (indicator: number, place = 0) => indicator * 4 + place;

  test('comes from published bounds: ± 0.05 at 68 % is one deviation of 0.05', () => {
    expect(spread.below[cell(2)]).toBeCloseTo(0.0503, 3);
    expect(spread.above[cell(2)]).toBeCloseTo(0.0503, 3);
  });

  test('grows with the root of the age of a carried value', () => {
    const younger = spreadOf(smallPanel, buildYear(smallRecipe, smallPanel, 2020));
    expect(spread.above[cell(1)]! / younger.above[cell(1)]!).toBeCloseTo(Math.sqrt(3), 12);
    expect(younger.above[cell(1)]).toBeGreaterThan(0);
  });

  test('is none for a fresh value without bounds', () => {
    expect(spread.above[cell(0)]).toBe(0);
  });
});

describe('draws of scores', () => {
  test('do not depend on how they are sharded', () => {
    const whole = run({ draws: 60 }).scores;
    const parts = [run({ draws: 20 }), run({ draws: 40, from: 20 })].flatMap(({ scores }) => [
      ...scores,
    ]);
    expect(parts).toEqual([...whole]);
  });

  test('have intervals that cover the point and lie inside each other', () => {
    const of = run({ choices: { weightNoise: 0.25 } });
    const { rows, places } = bandsOfNode(of, 'all');
    const { built } = of.base;
    places.forEach((place, at) => {
      const { bands } = bandsFromRow(rows, 7 * at);
      const point = built.scores[built.plan.top * 4 + built.places.indexOf(place)]!;
      const [half, most, nearly] = bands;
      expect(nearly.low).toBeLessThanOrEqual(point);
      expect(nearly.high).toBeGreaterThanOrEqual(point);
      expect(nearly.low <= most.low && most.low <= half.low).toBe(true);
    });
  });

  test('cover the point where gaps are filled and the scale hangs on the extremes', () => {
    const places = Array.from({ length: 40 }, (_, at) => `P${at}`);
    const panel = {
      places,
      years: [2022],
      series: new Map(
        smallRecipe.indicators.map(({ id }, row) => [
          id,
          {
            values: Float64Array.from(places, (_, at) =>
              at % 8 === row ? Number.NaN : 1 + ((at * 7 + 3 * row) % 40),
            ),
          },
        ]),
      ),
    };
    const recipe = {
      ...smallRecipe,
      impute: { method: 'median' } as const,
      normalise: { method: 'minmax', low: 1, high: 100 } as const,
    };
    const of = runDoubt(recipe, panel, 2022, { seed: 3, draws: 200, choices: {} });
    const { rows, places: scored } = bandsOfNode(of, 'all');
    expect(scored).toHaveLength(40);
    scored.forEach((place, at) => {
      const { median, bands } = bandsFromRow(rows, 7 * at);
      const { plan, scores } = of.base.built;
      const point = scores[plan.top * 40 + places.indexOf(place)]!;
      expect(bands[2].low).toBeLessThanOrEqual(point + 1e-9);
      expect(bands[2].high).toBeGreaterThanOrEqual(point - 1e-9);
      expect(Math.abs(median - point)).toBeLessThan(4);
    });
  });

  test('without doubt and choices are the point itself', () => {
    const of = run({ draws: 3, choices: {}, measurement: false });
    const size = of.nodes.length * of.places.length;
    const { built } = of.base;
    const nodes = built.scores.subarray(built.plan.indicators * 4);
    for (let draw = 0; draw < 3; draw++) {
      expect([...of.scores.subarray(draw * size, (draw + 1) * size)]).toEqual([...nodes]);
    }
  });

  test('errors of one series are correlated in time, so that trends do not jitter', () => {
    const still = {
      ...smallPanel,
      series: new Map(smallPanel.series).set('freedom', {
        ...smallPanel.series.get('freedom')!,
        values: new Float64Array(20).fill(0.5),
        low: new Float64Array(20).fill(0.4),
        high: new Float64Array(20).fill(0.6),
      }),
    };
    const political = (year: number) => {
      const of = runDoubt(smallRecipe, still, year, { seed: 3, draws: 800 });
      const node = of.nodes.indexOf('political');
      return Array.from(
        { length: 800 },
        (_, d) => of.scores[(d * of.nodes.length + node) * 4 + 2]!,
      );
    };
    const [a, b] = [political(2021), political(2022)];
    const mean = (x: number[]) => x.reduce((s, v) => s + v, 0) / x.length;
    const [ma, mb] = [mean(a), mean(b)];
    const cov = mean(a.map((v, i) => (v - ma) * (b[i]! - mb)));
    const sd = (x: number[], m: number) => Math.sqrt(mean(x.map((v) => (v - m) * (v - m))));
    expect(cov / (sd(a, ma) * sd(b, mb))).toBeGreaterThan(0.85);
  });
});

describe('comparisons', () => {
  const of = run();

  test('P(A above B) + P(B above A) + ties = 1, and the mirror image agrees', () => {
    for (const a of of.places) {
      for (const b of of.places) {
        const there = probabilityAbove(of, 'all', a, b);
        const back = probabilityAbove(of, 'all', b, a);
        expect(there.above + there.below + there.ties).toBeCloseTo(1, 12);
        expect([there.above, there.ties]).toEqual([back.below, back.ties]);
      }
    }
    expect(probabilityAbove(of, 'all', 'CCC', 'DDD').above).toBe(1);
  });

  test('ranges of ranks leave the same share of runs on either side as the shares say', () => {
    const of = runDoubt(smallRecipe, smallPanel, 2022, {
      seed: 3,
      draws: 200,
      choices: { weightNoise: 0.25, dropOne: true },
    });
    const { places, shares } = rankAcceptability(of, 'all');
    for (const tail of [0, 0.05, 0.25]) {
      const ranges = rankRanges(of, 'all', tail);
      places.forEach((place, at) => {
        const { low, high } = ranges.get(place)!;
        const upTo = (rank: number) =>
          shares
            .subarray(at * places.length, at * places.length + rank)
            .reduce((sum, share) => sum + share, 0);
        expect(upTo(low - 1)).toBeLessThanOrEqual(tail + 1e-9);
        expect(upTo(low)).toBeGreaterThan(tail + 1e-9);
        expect(upTo(high)).toBeGreaterThanOrEqual(1 - tail - 1e-9);
        expect(upTo(high - 1)).toBeLessThan(1 - tail - 1e-9);
      });
    }
  });

  test('rank acceptability: every place has some rank in every run', () => {
    const { places, shares } = rankAcceptability(of, 'all');
    places.forEach((_, at) => {
      const row = shares.subarray(at * places.length, (at + 1) * places.length);
      expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    });
  });
});

describe('dominance under all weights in a box', () => {
  const numbers = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
    minLength: 2,
    maxLength: 7,
  });

  test('the least advantage is not above that of any weights inside the box', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (differences, raw) => {
          const k = differences.length;
          const low = differences.map(() => 0.75 / k);
          const high = differences.map(() => 1.25 / k);
          const least = leastAdvantage(differences, low, high);
          // A point of the box: move mass between pairs, within the limits.
          const w = differences.map(() => 1 / k);
          for (let i = 0; i + 1 < k; i += 2) {
            const shift = (raw[i]! - 0.5) * (0.5 / k);
            w[i]! += shift;
            w[i + 1]! -= shift;
          }
          const sum = differences.reduce((total, d, i) => total + w[i]! * d, 0);
          expect(least).toBeLessThanOrEqual(sum + 1e-9);
        },
      ),
    );
  });

  test('robustness is where the advantage ends', () => {
    // 3w − 1(1 − w)·… at ε: 0.5(1−ε)·3 − 0.5(1+ε)·2 = 0 → ε = 0.2
    expect(robustnessOf([3, -2], [0.5, 0.5])).toBeCloseTo(0.2, 9);
    expect(robustnessOf([1, 1], [0.5, 0.5])).toBe(1);
    expect(robustnessOf([-1, 0.5], [0.5, 0.5])).toBe(-1);
  });
});

describe('the split of variance', () => {
  test('is all data without choices, all method without doubt', () => {
    const options = { seed: 5, methods: 24, data: 24 };
    const data = splitVariance(smallRecipe, smallPanel, 2022, { ...options, choices: {} });
    expect(Math.max(...data.method)).toBeLessThan(1e-12);
    expect(data.data[0]).toBeGreaterThan(0);
    const exact = {
      ...smallPanel,
      series: new Map([...smallPanel.series].map(([id, { values }]) => [id, { values }])),
    };
    const fresh = splitVariance(smallRecipe, exact, 2019, { ...options, choices });
    expect(Math.max(...fresh.data)).toBeLessThan(1e-12);
    expect(fresh.method[0]).toBeGreaterThan(0);
  });

  test('tells imputed cells from the values; the parts sum to the total', () => {
    const gapped = {
      ...smallPanel,
      series: new Map(
        [...smallPanel.series].map(([id, series]) => [
          id,
          id === 'income'
            ? { ...series, values: series.values.map((x, at) => (at % 4 === 2 ? Number.NaN : x)) }
            : series,
        ]),
      ),
    };
    const filled = { ...smallRecipe, impute: { method: 'mean' as const } };
    const options = { seed: 5, methods: 24, data: 24, choices };
    const { places, imputation, data, method, interaction, total } = splitVariance(
      filled,
      gapped,
      2022,
      options,
    );
    places.forEach((place, at) => {
      expect(imputation[at]! / total[at]! > 1e-9).toBe(place === 'CCC');
      const sum = method[at]! + data[at]! + imputation[at]! + interaction[at]!;
      expect(sum).toBeCloseTo(total[at]!, 12);
    });
    expect([...splitVariance(smallRecipe, smallPanel, 2022, options).imputation]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('meets the variance of a mean of which the parts are known', () => {
    // Arithmetic throughout, no clipping: the index is linear in its values, so that parts add up.
    const linear = { ...smallRecipe, aggregate: [{ method: 'arithmetic' as const }] };
    const options = { seed: 3, methods: 4, data: 2000, choices: {} };
    const { data, interaction } = splitVariance(linear, smallPanel, 2022, options);
    const of = runDoubt(linear, smallPanel, 2022, { seed: 3, draws: 2000 });
    const top = of.nodes.length - 1;
    of.places.forEach((_, place) => {
      const scores = Array.from(
        { length: 2000 },
        (__, draw) => of.scores[(draw * of.nodes.length + top) * 4 + place]!,
      );
      const mean = scores.reduce((a, b) => a + b, 0) / 2000;
      const variance = scores.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 1999;
      expect(data[place]! / variance).toBeCloseTo(1, 6);
      expect(interaction[place]).toBeLessThan(1e-9);
    });
  });
});
