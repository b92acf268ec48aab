import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fixtures from './fixtures/special.json' with { type: 'json' };
import * as functions from './index.ts';

const special = { ...functions };

type Cell = number | string;
type Case = readonly Cell[];

const numberOf = (cell: Cell | undefined) => (cell === 'Inf' ? Infinity : Number(cell));
const relative = (got: number, wanted: number) =>
  got === wanted ? 0 : Math.abs(got - wanted) / (Math.abs(wanted) || 1);

/** Stated bounds where they are not 2e-13. */
const bounds: Readonly<Record<string, number>> = { normalCdf: 1e-14, normalQuantile: 1e-15 };

describe('against R', () => {
  test.each(Object.entries(fixtures))('%s', (name, cases) => {
    const f = special[name as 'erf'] as (...args: number[]) => number;
    for (const cells of cases as readonly Case[]) {
      const args = cells.slice(0, -1).map(numberOf);
      const wanted = numberOf(cells.at(-1));
      const error = relative(f(...args), wanted);
      expect(error, `${name}(${args.join(', ')}) is ${wanted}`).toBeLessThan(bounds[name] ?? 2e-13);
    }
  });
});

const inRange = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const probability = inRange(1e-9, 1 - 1e-9);
/** Positive numbers spread over their powers of ten. */
const shape = inRange(-2, 4).map((exponent) => 10 ** exponent);

describe('laws', () => {
  test('normal: the quantile undoes the probability, the tails add up, the density is even', () => {
    fc.assert(
      fc.property(inRange(1e-300, 0.5), (p) => {
        const z = special.normalQuantile(p);
        expect(relative(special.normalCdf(z), p)).toBeLessThan(1e-12);
        expect(Math.abs(special.normalCdf(z) + special.normalCdf(-z) - 1)).toBeLessThan(1e-15);
        expect(special.normalDensity(z)).toBe(special.normalDensity(-z));
      }),
    );
  });
  test('gamma: P + Q is 1 and P rises with x', () => {
    fc.assert(
      fc.property(shape, inRange(0, 3), inRange(0, 3), (a, u, v) => {
        const [low, high] = [Math.min(u, v) * a, Math.max(u, v) * a];
        const p = special.incompleteGammaLower(a, low);
        expect(Math.abs(p + special.incompleteGammaUpper(a, low) - 1)).toBeLessThan(1e-13);
        expect(p).toBeLessThanOrEqual(special.incompleteGammaLower(a, high) + 1e-14);
      }),
    );
  });
  test('gamma and beta: quantiles undo probabilities', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const x = special.gammaQuantile(p, a);
        if (x > 1e-280) {
          expect(Math.abs(special.incompleteGammaLower(a, x) - p)).toBeLessThan(1e-11);
        }
        const y = special.betaQuantile(p, a, b);
        if (y > 1e-280 && y < 1 - 1e-9) {
          expect(Math.abs(special.incompleteBeta(y, a, b) - p)).toBeLessThan(1e-6);
        }
      }),
    );
  });
  test('beta: I(x; a, b) + I(1 − x; b, a) is 1', () => {
    fc.assert(
      fc.property(inRange(0, 1), shape, shape, (x, a, b) => {
        const sum = special.betaShare(x, 1 - x, a, b) + special.betaShare(1 - x, x, b, a);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
      }),
    );
  });
  test('t squared is F with one degree of freedom above; t is odd', () => {
    fc.assert(
      fc.property(inRange(0.5001, 0.9999), inRange(0.5, 500), (p, df) => {
        const t = special.studentTQuantile(p, df);
        expect(relative(special.fQuantile(2 * p - 1, 1, df), t * t)).toBeLessThan(1e-9);
        expect(special.studentTQuantile(1 - p, df)).toBeCloseTo(-t, 6);
      }),
    );
  });
  test('the binomial and Poisson masses add up to their probabilities', () => {
    for (const [n, p] of [
      [7, 0.3],
      [40, 0.85],
    ] as const) {
      let sum = 0;
      for (let k = 0, mass = (1 - p) ** n; k <= n; k++) {
        sum += mass;
        mass *= ((n - k) / (k + 1)) * (p / (1 - p));
        expect(special.binomialCdf(k, n, p)).toBeCloseTo(sum, 12);
      }
    }
    let sum = 0;
    for (let k = 0, mass = Math.exp(-3.5); k < 30; k++, mass *= 3.5 / k) {
      sum += mass;
      expect(special.poissonCdf(k, 3.5)).toBeCloseTo(sum, 12);
    }
  });
  test('Γ(x + 1) = x Γ(x), ψ(x + 1) = ψ(x) + 1/x', () => {
    fc.assert(
      fc.property(inRange(0.01, 1e6), (x) => {
        const gap = special.logGamma(x + 1) - special.logGamma(x) - Math.log(x);
        expect(Math.abs(gap)).toBeLessThan(1e-13 * Math.max(1, special.logGamma(x + 1)));
        const step = special.digamma(x + 1) - special.digamma(x) - 1 / x;
        expect(Math.abs(step)).toBeLessThan(1e-13 * Math.max(1, 1 / x));
      }),
    );
  });
  test('erf near 0 keeps its digits; erf is odd; erf + erfc is 1', () => {
    expect(relative(special.erf(1e-5), 1.1283791670579e-5)).toBeLessThan(1e-13);
    fc.assert(
      fc.property(inRange(-6, 6), (x) => {
        expect(special.erf(-x)).toBe(-special.erf(x));
        expect(Math.abs(special.erf(x) + special.erfc(x) - 1)).toBeLessThan(1e-15);
      }),
    );
  });
});

describe('borders', () => {
  test('ends of the ranges', () => {
    expect(special.normalQuantile(0)).toBe(-Infinity);
    expect(special.normalQuantile(1)).toBe(Infinity);
    expect(special.normalCdf(Infinity)).toBe(1);
    expect(special.incompleteGammaLower(3, 0)).toBe(0);
    expect(special.incompleteGammaUpper(3, Infinity)).toBe(0);
    expect(special.incompleteBeta(1, 2, 3)).toBe(1);
    expect(special.gammaQuantile(1, 3)).toBe(Infinity);
    expect(special.studentTQuantile(0, 3)).toBe(-Infinity);
    expect(special.studentTCdf(-Infinity, 3)).toBe(0);
    expect(special.fQuantile(1, 3, 4)).toBe(Infinity);
    expect(special.binomialCdf(-1, 5, 0.5)).toBe(0);
    expect(special.binomialCdf(5, 5, 0.5)).toBe(1);
    expect(special.logGamma(0)).toBe(Infinity);
  });
  test('NaN stays NaN where a value is asked for', () => {
    for (const f of [
      special.normalCdf,
      special.normalQuantile,
      special.logGamma,
      special.digamma,
      special.erf,
      special.erfc,
    ]) {
      expect(f(Number.NaN)).toBeNaN();
    }
    expect(special.normalQuantile(-0.1)).toBeNaN();
    expect(special.logGamma(-1)).toBeNaN();
  });
  test('impossible parameters are refused by name', () => {
    expect(() => special.incompleteGammaLower(-1, 1)).toThrow(/shape/);
    expect(() => special.incompleteGammaLower(1, -1)).toThrow(/x/);
    expect(() => special.incompleteBeta(1.2, 1, 1)).toThrow(/x/);
    expect(() => special.studentTCdf(1, 0)).toThrow(/degrees of freedom/);
    expect(() => special.binomialCdf(1, 2.5, 0.5)).toThrow(/trials/);
    expect(() => special.poissonCdf(1, -1)).toThrow(/mean/);
    expect(() => special.gammaQuantile(1.5, 1)).toThrow(/probability/);
  });
});
