import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import facts from './fixtures/statistics.json';
import {
  emptyMoments,
  type Moments,
  mean,
  mergeMoments,
  momentsOf,
  standardDeviation,
  variance,
} from './moments.ts';
import { kurtosis, skewness } from './shape.ts';

const { normal, skewed, tied, far, pair, single } = facts.samples;
const varying = { normal, skewed, tied, far };
const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const sample = fc.array(value, { minLength: 5, maxLength: 40 });

function expectClose(actual: number, expected: number, relative: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(
    relative * Math.max(1e-3, Math.abs(expected)),
  );
}

function expectSameMoments(a: Moments, b: Moments, scale: number): void {
  expect(a.count).toBe(b.count);
  expectClose(a.mean, b.mean, 1e-9 * scale);
  expect(Math.abs(a.m2 - b.m2)).toBeLessThan(1e-11 * scale ** 2 * (1 + a.count));
  expect(Math.abs(a.m3 - b.m3)).toBeLessThan(1e-11 * scale ** 3 * (1 + a.count));
  expect(Math.abs(a.m4 - b.m4)).toBeLessThan(1e-11 * scale ** 4 * (1 + a.count));
}

describe('mean and variance', () => {
  test.each(Object.entries(varying))(
    'of the %s sample equal R’s',
    (_, { values, mean: m, variance: v }) => {
      expectClose(mean(values), m[0]!, 1e-15);
      expectClose(variance(values), v[0]!, 1e-13);
      expectClose(standardDeviation(values) ** 2, v[0]!, 1e-13);
    },
  );

  test('of two values and one value', () => {
    expect(variance(pair.values)).toBeCloseTo(pair.variance[0]!, 12);
    expect(mean(single.values)).toBe(42);
    expect(() => variance(single.values)).toThrow(/length 2 or more/);
  });

  test('the variance survives a large common offset', () => {
    // Deviations -1, 0, 1 are exact at this offset.
    expect(variance([1e15 - 1, 1e15, 1e15 + 1])).toBe(1);
    expect(momentsOf([1e15 - 1, 1e15, 1e15 + 1]).m2).toBe(2);
  });

  test('shift leaves the variance, scale squares into it', () => {
    fc.assert(
      fc.property(
        sample,
        value,
        fc.double({ min: -8, max: 8, noNaN: true }),
        (xs, shift, scale) => {
          const v = variance(xs);
          const moved = variance(xs.map((x) => x * scale + shift));
          expect(Math.abs(moved - scale * scale * v)).toBeLessThan(1e-8);
          expect(
            Math.abs(mean(xs.map((x) => x * scale + shift)) - (mean(xs) * scale + shift)),
          ).toBeLessThan(1e-9);
        },
      ),
    );
  });

  test('refuse nothing and gaps', () => {
    expect(() => mean([])).toThrow(/wrong shape/);
    expect(() => mean([1, Number.NaN])).toThrow(/NaN at position 1/);
  });
});

describe('running moments', () => {
  test.each(Object.entries(varying))(
    'one pass over the %s sample gives R’s variance',
    (_, { values, variance: v }) => {
      const moments = momentsOf(values);
      // The error of one pass grows with mean / standard deviation (Chan, Golub & LeVeque 1983).
      const condition = 1 + Math.abs(moments.mean) / Math.sqrt(v[0]!);
      expectClose(moments.m2 / (moments.count - 1), v[0]!, 10 * Number.EPSILON * condition);
    },
  );

  test('equal the sums of powers of deviations', () => {
    fc.assert(
      fc.property(sample, (xs) => {
        const centre = mean(xs);
        const power = (p: number) => xs.reduce((total, x) => total + (x - centre) ** p, 0);
        const direct = { count: xs.length, mean: centre, m2: power(2), m3: power(3), m4: power(4) };
        expectSameMoments(momentsOf(xs), direct, 2e3);
      }),
    );
  });

  test('merging is the same as having seen everything, whatever the split', () => {
    fc.assert(
      fc.property(sample, sample, sample, (a, b, c) => {
        const [ma, mb, mc] = [momentsOf(a), momentsOf(b), momentsOf(c)];
        const all = momentsOf([...a, ...b, ...c]);
        expectSameMoments(mergeMoments(mergeMoments(ma, mb), mc), all, 2e3);
        expectSameMoments(mergeMoments(ma, mergeMoments(mb, mc)), all, 2e3);
        expectSameMoments(mergeMoments(mb, ma), mergeMoments(ma, mb), 2e3);
      }),
    );
  });

  test('merging with nothing changes nothing', () => {
    const some = momentsOf([1, 5, 9]);
    expect(mergeMoments(some, emptyMoments())).toEqual(some);
    expect(mergeMoments(emptyMoments(), some)).toEqual(some);
  });
});

describe('skewness and kurtosis', () => {
  test.each(Object.entries(varying))('of the %s sample by all three definitions', (_, facts) => {
    for (const type of [1, 2, 3] as const) {
      expectClose(skewness(facts.values, type), facts.skewness[type - 1]!, 1e-11);
      expectClose(kurtosis(facts.values, type), facts.kurtosis[type - 1]!, 1e-11);
    }
  });

  test('mirror image turns the sign of skewness and leaves kurtosis', () => {
    const mirrored = skewed.values.map((x) => -x);
    expect(skewness(mirrored)).toBeCloseTo(-skewness(skewed.values), 12);
    expect(kurtosis(mirrored)).toBeCloseTo(kurtosis(skewed.values), 12);
  });

  test('kurtosis of type 1 is never below skewness squared minus 2 (Pearson’s inequality)', () => {
    const spread = fc.uniqueArray(fc.integer({ min: -500, max: 500 }), {
      minLength: 4,
      maxLength: 30,
    });
    fc.assert(
      fc.property(spread, (xs) => {
        expect(kurtosis(xs, 1)).toBeGreaterThan(skewness(xs, 1) ** 2 - 2 - 1e-9);
      }),
    );
  });

  test('are NaN where nothing varies and refuse too few values', () => {
    expect(skewness([3, 3, 3])).toBeNaN();
    expect(kurtosis([3, 3, 3, 3])).toBeNaN();
    expect(() => skewness([1, 2])).toThrow(/length 3 or more/);
    expect(() => kurtosis([1, 2, 3])).toThrow(/length 4 or more/);
  });
});
