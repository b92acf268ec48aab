import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import facts from './fixtures/statistics.json';
import { quantile } from './quantile.ts';
import { crps, intervalCoverage, intervalScore, pinballLoss, placeInEnsemble } from './scores.ts';

const value = fc.double({ min: -50, max: 50, noNaN: true });
const members = fc.array(value, { minLength: 2, maxLength: 30 });
const { single, ...several } = facts.samples;

/** ∫ (F(z) − 1{y ≤ z})² dz: the score by its definition, exact for step functions. */
function crpsByIntegral(members: readonly number[], y: number): number {
  const points = [...members, y].sort((a, b) => a - b);
  let integral = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const z = points[i]!;
    const share = members.filter((m) => m <= z).length / members.length;
    integral += (share - (y <= z ? 1 : 0)) ** 2 * (points[i + 1]! - z);
  }
  return integral;
}

describe('continuous ranked probability score', () => {
  test.each(Object.entries(several))('of the %s sample equals the double sum in R', (_, of) => {
    const tolerance = 1e-13 * Math.max(...of.values.map(Math.abs), 40);
    facts.points.forEach((y, i) => {
      expect(Math.abs(crps(of.values, y) - of.crps[i]!)).toBeLessThan(tolerance);
      expect(Math.abs(crps(of.values, y, 'fair') - of.crpsFair[i]!)).toBeLessThan(tolerance);
    });
  });

  test('equals the integral of the squared distance of distribution functions', () => {
    fc.assert(
      fc.property(members, value, (xs, y) => {
        expect(crps(xs, y)).toBeCloseTo(crpsByIntegral(xs, y), 10);
      }),
    );
  });

  test('is the absolute error of a single member', () => {
    expect(crps(single.values, 40)).toBe(2);
    expect(() => crps([1], 0, 'fair')).toThrow(/length 2 or more/);
  });

  test('shifts with the forecast and scales with the unit', () => {
    fc.assert(
      fc.property(
        members,
        value,
        value,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (xs, y, a, b) => {
          const moved = crps(
            xs.map((x) => a + b * x),
            a + b * y,
          );
          expect(moved).toBeCloseTo(b * crps(xs, y), 8);
        },
      ),
    );
  });

  test('is no larger than the mean absolute error and not negative', () => {
    fc.assert(
      fc.property(members, value, (xs, y) => {
        const error = xs.reduce((total, x) => total + Math.abs(x - y), 0) / xs.length;
        expect(crps(xs, y)).toBeGreaterThan(-1e-12);
        expect(crps(xs, y)).toBeLessThan(error + 1e-12);
      }),
    );
  });
});

describe('pinball loss', () => {
  test('weighs misses by the probability', () => {
    expect(pinballLoss(10, 12, 0.9)).toBeCloseTo(1.8, 14);
    expect(pinballLoss(12, 10, 0.9)).toBeCloseTo(0.2, 14);
    expect(pinballLoss(3, 3, 0.2)).toBe(0);
  });

  test('at one half is half the absolute error', () => {
    fc.assert(
      fc.property(value, value, (q, y) => {
        expect(pinballLoss(q, y, 0.5)).toBeCloseTo(Math.abs(q - y) / 2, 12);
      }),
    );
  });

  test('is least, on average over the sample, at the sample’s quantile', () => {
    const average = (xs: readonly number[], q: number, p: number) =>
      xs.reduce((total, x) => total + pinballLoss(q, x, p), 0) / xs.length;
    fc.assert(
      fc.property(
        members,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        value,
        (xs, p, other) => {
          expect(average(xs, quantile(xs, p, 1), p)).toBeLessThan(average(xs, other, p) + 1e-9);
        },
      ),
    );
  });
});

describe('interval score and coverage', () => {
  test('inside, the score is the width; outside, the miss counts 2/(1 − level) times', () => {
    expect(intervalScore(0, 10, 4, 0.8)).toBe(10);
    expect(intervalScore(0, 10, 11, 0.8)).toBeCloseTo(20, 12);
    expect(intervalScore(0, 10, -2, 0.5)).toBeCloseTo(18, 12);
  });

  test('the score is the sum of the ends’ pinball losses over half the tail (Bracher et al. 2021)', () => {
    const level = fc.double({ min: 0.1, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(value, value, value, level, (a, b, y, l) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const tail = (1 - l) / 2;
        const losses = pinballLoss(low, y, tail) + pinballLoss(high, y, 1 - tail);
        expect(intervalScore(low, high, y, l)).toBeCloseTo(losses / tail, 6);
      }),
    );
  });

  test('counts what is inside, below and above; ends are inside', () => {
    const of = intervalCoverage([0, 0, 0, 0], [1, 1, 1, 1], [0, 1, -0.1, 1.1]);
    expect(of).toEqual({ inside: 2, below: 1, above: 1, count: 4, share: 0.5 });
  });

  test('refuse ends in the wrong order and lengths that differ', () => {
    expect(() => intervalScore(1, 0, 0, 0.5)).toThrow(/low no larger than high/);
    expect(() => intervalCoverage([1], [0], [0])).toThrow(/low no larger than high/);
    expect(() => intervalCoverage([1], [2, 3], [0])).toThrow(/wrong shape/);
  });
});

describe('place in the ensemble', () => {
  test('is the mean of the shares below and up to the observation', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 9 }),
        (xs, y) => {
          const below = xs.filter((x) => x < y).length;
          const upTo = xs.filter((x) => x <= y).length;
          expect(placeInEnsemble(xs, y)).toBeCloseTo((below + upTo) / 2 / xs.length, 14);
        },
      ),
    );
  });
});
