import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import facts from './fixtures/statistics.json';
import { quantile } from './quantile.ts';
import { weightedQuantile } from './weighted-quantile.ts';

const pairs = fc.array(
  fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 6 })),
  { minLength: 1, maxLength: 30 },
);
const weighted = pairs.filter((rows) => rows.some(([, weight]) => weight > 0));
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const rule = fc.constantFrom('step', 'midpoint');
const split = (rows: readonly (readonly [number, number])[]) =>
  [rows.map(([value]) => value), rows.map(([, weight]) => weight)] as const;

describe('weighted quantiles', () => {
  test('by step equal R’s type 1 on the repeated values', () => {
    const { values, weights, probabilities, step } = facts.weighted;
    probabilities.forEach((p, i) => {
      expect(weightedQuantile(values, weights, p, 'step')).toBe(step[i]);
    });
  });

  test('by step treat whole weights as repetition', () => {
    fc.assert(
      fc.property(weighted, probability, (rows, p) => {
        const [values, weights] = split(rows);
        const repeated = rows.flatMap(([value, weight]) => Array(weight).fill(value));
        expect(weightedQuantile(values, weights, p, 'step') === quantile(repeated, p, 1)).toBe(
          true,
        );
      }),
    );
  });

  test('by midpoint are Hazen’s (type 5) where weights are equal', () => {
    const values = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 30 });
    const weight = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(values, weight, probability, (xs, w, p) => {
        const mine = weightedQuantile(xs, Array(xs.length).fill(w), p, 'midpoint');
        expect(mine).toBeCloseTo(quantile(xs, p, 5), 9);
      }),
    );
  });

  test('do not change when all weights are multiplied by four', () => {
    fc.assert(
      fc.property(weighted, probability, rule, (rows, p, by) => {
        const [values, weights] = split(rows);
        const scaled = weights.map((w) => 4 * w);
        expect(weightedQuantile(values, scaled, p, by)).toBe(
          weightedQuantile(values, weights, p, by),
        );
      }),
    );
  });

  test('ignore values of weight zero', () => {
    fc.assert(
      fc.property(weighted, probability, rule, (rows, p, by) => {
        const [values, weights] = split(rows);
        const [kept, keptWeights] = split(rows.filter(([, weight]) => weight > 0));
        expect(weightedQuantile(values, weights, p, by)).toBe(
          weightedQuantile(kept, keptWeights, p, by),
        );
      }),
    );
  });

  test('do not fall as the probability rises', () => {
    fc.assert(
      fc.property(weighted, probability, probability, rule, (rows, p, q, by) => {
        const [values, weights] = split(rows);
        const low = weightedQuantile(values, weights, Math.min(p, q), by);
        const high = weightedQuantile(values, weights, Math.max(p, q), by);
        expect(low).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  test('a heavy value draws the median to itself', () => {
    expect(weightedQuantile([1, 2, 3], [1, 1, 100], 0.5)).toBeGreaterThan(2.9);
    expect(weightedQuantile([10, 20, 30], [1, 1, 2], 0.5, 'step')).toBe(20);
  });

  test('refuse negative weights, no weight at all and lengths that differ', () => {
    expect(() => weightedQuantile([1, 2], [1, -1], 0.5)).toThrow(/weight is out of range/);
    expect(() => weightedQuantile([1, 2], [0, 0], 0.5)).toThrow(/positive finite sum/);
    expect(() => weightedQuantile([1, 2], [1], 0.5)).toThrow(/wrong shape/);
    expect(() => weightedQuantile([], [], 0.5)).toThrow(/wrong shape/);
  });
});
