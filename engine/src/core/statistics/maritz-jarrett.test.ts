import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillNormals, purposes } from '../streams/index.ts';
import facts from './fixtures/statistics.json';
import {
  errorFromWeights,
  maritzJarrettWeights,
  medianError,
  quantileError,
} from './maritz-jarrett.ts';
import { standardDeviation } from './moments.ts';
import { median } from './quantile.ts';

const sizes = fc.integer({ min: 2, max: 300 });
const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const sample = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
  minLength: 2,
  maxLength: 60,
});

/** P(Bin(n, p) ≥ k), which is I(p; k, n − k + 1): an answer without any beta function. */
function binomialTail(n: number, p: number, k: number): number {
  let [total, choose] = [0, 1];
  for (let j = 0; j <= n; j++) {
    if (j >= k) total += choose * p ** j * (1 - p) ** (n - j);
    choose = (choose * (n - j)) / (j + 1);
  }
  return total;
}

describe('weights of order statistics', () => {
  test('equal binomial tails where the parameters are whole numbers', () => {
    // n = 9, p = 0.3: a = 3, b = 7, I(x; 3, 7) = P(Bin(9, x) ≥ 3).
    const weights = maritzJarrettWeights(9, 0.3);
    weights.forEach((weight, i) => {
      const expected = binomialTail(9, (i + 1) / 9, 3) - binomialTail(9, i / 9, 3);
      expect(weight).toBeCloseTo(expected, 13);
    });
  });

  test('sum to 1, are not negative, and mirror when the probability does', () => {
    fc.assert(
      fc.property(sizes, probability, (n, p) => {
        const [weights, mirrored] = [maritzJarrettWeights(n, p), maritzJarrettWeights(n, 1 - p)];
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 11);
        weights.forEach((weight, i) => {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeCloseTo(mirrored[n - 1 - i]!, 10);
        });
      }),
    );
  });

  test('lie around the rank np, as widely as a binomial', () => {
    const [n, p] = [5000, 0.2];
    const weights = maritzJarrettWeights(n, p);
    const mean = weights.reduce((total, weight, i) => total + weight * (i + 0.5), 0);
    const spread = weights.reduce((total, weight, i) => total + weight * (i + 0.5 - mean) ** 2, 0);
    expect(mean / n).toBeCloseTo(p, 4);
    expect(Math.sqrt(spread) / Math.sqrt(n * p * (1 - p))).toBeCloseTo(1, 2);
  });
});

describe('error of a quantile', () => {
  test('equals Maritz and Jarrett’s by R’s pbeta', () => {
    for (const [p, normal, skewed] of facts.errors.maritzJarrett) {
      expect(quantileError(facts.samples.normal.values, p!) / normal!).toBeCloseTo(1, 10);
      expect(quantileError(facts.samples.skewed.values, p!) / skewed!).toBeCloseTo(1, 10);
    }
  });

  test('scales with the unit, not with shift, sign or order', () => {
    fc.assert(
      fc.property(
        sample,
        probability,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (xs, p, by) => {
          const error = quantileError(xs, p);
          expect(
            quantileError(
              xs.map((x) => by * x + 100),
              p,
            ),
          ).toBeCloseTo(by * error, 7);
          expect(
            quantileError(
              xs.map((x) => -x),
              1 - p,
            ),
          ).toBeCloseTo(error, 6);
          expect(quantileError([...xs].reverse(), p)).toBe(error);
        },
      ),
    );
  });

  test('of a median is how much medians of fresh samples scatter', () => {
    const [trials, n] = [400, 61];
    const medians: number[] = [];
    let total = 0;
    for (let draw = 0; draw < trials; draw++) {
      const values = new Float64Array(n);
      fillNormals(values, 5, purposes.test, 0, draw, 0);
      medians.push(median(values));
      total += medianError(values);
    }
    // Standard error of a standard deviation over 400 trials is 3.5 %.
    expect(Math.abs(total / trials / standardDeviation(medians) - 1)).toBeLessThan(0.15);
  });

  test('is 0 where nothing varies', () => {
    expect(medianError([4, 4, 4])).toBe(0);
  });

  test('refuses one draw, gaps, the ends of the unit interval and weights of another size', () => {
    expect(() => medianError([1])).toThrow(/wrong shape/);
    expect(() => medianError([1, Number.NaN])).toThrow(/NaN/);
    expect(() => quantileError([1, 2], 0)).toThrow(/probability is out of range/);
    expect(() => errorFromWeights([1, 2], new Float64Array(3))).toThrow(/wrong shape/);
  });
});
