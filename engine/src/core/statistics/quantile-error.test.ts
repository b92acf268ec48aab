import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import facts from './fixtures/statistics.json';
import { quantile } from './quantile.ts';
import { orderStatisticRanks, quantileInterval } from './quantile-error.ts';

const probability = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const level = fc.double({ min: 0.3, max: 0.99, noNaN: true });

describe('interval of a quantile from order statistics', () => {
  test('ranks and level equal those of R’s binomial', () => {
    for (const [n, p, l, lower, upper, reached] of facts.errors.orderIntervals) {
      const mine = orderStatisticRanks(n!, p!, l!);
      expect([mine.lower, mine.upper]).toEqual([lower! + 0, upper]);
      expect(mine.level).toBeCloseTo(reached!, 12);
    }
  });

  test('reaches at least the level asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), probability, level, (n, p, l) => {
        const { lower, upper, level: reached } = orderStatisticRanks(n, p, l);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(n + 1);
        expect(reached).toBeGreaterThanOrEqual(l - 1e-12);
        expect(reached).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('mirrors when the probability does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), probability, (n, p) => {
        const [low, high] = [orderStatisticRanks(n, p, 0.9), orderStatisticRanks(n, 1 - p, 0.9)];
        expect(low.lower + high.upper).toBe(n + 1);
        expect(low.upper + high.lower).toBe(n + 1);
      }),
    );
  });

  test('holds the sample’s own quantile', () => {
    const draws = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
      minLength: 20,
      maxLength: 90,
    });
    fc.assert(
      fc.property(draws, fc.double({ min: 0.2, max: 0.8, noNaN: true }), (values, p) => {
        const { low, high } = quantileInterval(values, p, 0.95);
        const own = quantile(values, p);
        expect(low).toBeLessThanOrEqual(own);
        expect(high).toBeGreaterThanOrEqual(own);
      }),
    );
  });

  test('narrows with more draws', () => {
    const width = (n: number) => {
      const { low, high } = quantileInterval(
        Float64Array.from({ length: n }, (_, i) => (i + 0.5) / n),
        0.5,
      );
      return high - low;
    };
    // For uniforms the width goes as 2 · 1.96 · √(1/4n).
    expect(width(400) * Math.sqrt(400)).toBeCloseTo(1.96, 0);
    expect(width(10000) * Math.sqrt(10000)).toBeCloseTo(1.96, 1);
  });

  test('says when too few draws bound nothing', () => {
    const { low, high, level } = quantileInterval([1, 2, 3], 0.5, 0.95);
    expect([low, high, level]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1]);
  });

  test('refuses the ends of the unit interval', () => {
    expect(() => orderStatisticRanks(10, 0, 0.9)).toThrow(/probability is out of range/);
    expect(() => orderStatisticRanks(10, 1, 0.9)).toThrow(/probability is out of range/);
    expect(() => orderStatisticRanks(10, 0.5, 1)).toThrow(/level is out of range/);
  });
});
