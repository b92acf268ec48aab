import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logGamma, normalCdf, normalDensity, normalQuantile } from './index.ts';

// R 4.2: qnorm, pnorm, lgamma with 17 significant digits.
const quantiles: readonly [number, number][] = [
  [0.975, 1.95996398454005361],
  [0.5, 0],
  [1e-10, -6.3613409024040557],
  [1e-300, -37.04709629936120052],
  [0.3, -0.5244005127080407],
  [0.925, 1.4395314709384559],
  [0.0749, -1.44023826752796325],
];
const probabilities: readonly [number, number][] = [
  [-37, 5.7255712225245771e-300],
  [-20, 2.7536241186062337e-89],
  [-8, 6.2209605742717849e-16],
  [-3, 0.0013498980316300946],
  [-1.6, 0.054799291699557974],
  [-1.5, 0.066807201268858071],
  [-1.4, 0.080756659233771053],
  [-1, 0.15865525393145705],
  [-0.1, 0.46017216272297101],
  [0, 0.5],
  [1.4, 0.91924334076622893],
  [1.6, 0.94520070830044201],
  [3, 0.9986501019683699],
];
const logGammas: readonly [number, number][] = [
  [0.1, 2.252712651734206],
  [0.5, 0.57236494292470082],
  [1.5, -0.12078223763524518],
  [3, 0.69314718055994529],
  [10, 12.801827480081469],
  [11.99, 17.477885575426178],
  [100, 359.1342053695754],
  [1e10, 220258509288.81058],
];

const relative = (got: number, wanted: number) => Math.abs(got - wanted) / (Math.abs(wanted) || 1);

describe('against R', () => {
  test.each(quantiles)('normal quantile of %d', (p, z) => {
    expect(relative(normalQuantile(p), z)).toBeLessThan(1e-15);
  });
  test.each(probabilities)('normal probability below %d', (z, p) => {
    expect(relative(normalCdf(z), p)).toBeLessThan(1e-14);
  });
  test.each(logGammas)('logarithm of the gamma function at %d', (x, value) => {
    expect(Math.abs(logGamma(x) - value)).toBeLessThan(1e-14 * Math.max(1, Math.abs(value)));
  });
});

describe('laws', () => {
  test('the quantile undoes the probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        expect(relative(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
      }),
    );
  });
  test('the two tails add up to one and the density is even', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
        expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThan(1e-15);
        expect(normalDensity(z)).toBe(normalDensity(-z));
      }),
    );
  });
  test('Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (x) => {
        const gap = logGamma(x + 1) - logGamma(x) - Math.log(x);
        expect(Math.abs(gap)).toBeLessThan(1e-13 * Math.max(1, logGamma(x + 1)));
      }),
    );
  });
  test('factorials', () => {
    for (let n = 1, factorial = 1; n <= 20; factorial *= n, n++) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(2e-14);
    }
  });
});

test('outside the ranges', () => {
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(-0.1)).toBeNaN();
  expect(normalQuantile(Number.NaN)).toBeNaN();
  expect(normalCdf(Infinity)).toBe(1);
  expect(normalCdf(-Infinity)).toBe(0);
  expect(normalCdf(Number.NaN)).toBeNaN();
  expect(logGamma(0)).toBe(Infinity);
  expect(logGamma(-1)).toBeNaN();
});
