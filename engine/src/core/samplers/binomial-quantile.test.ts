import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialCdf } from '../special/index.ts';
import { openStream, purposes } from '../streams/index.ts';
import { binomialQuantile } from './binomial-quantile.ts';
import cases from './fixtures/distributions.json' with { type: 'json' };
import { type Cells, chiSquaredOf } from './testing/goodness.ts';

/** P(K ≤ k) by adding up the masses one by one. */
function plainSum(k: number, n: number, p: number): number {
  let mass = (1 - p) ** n;
  let sum = mass;
  for (let i = 1; i <= k; i++) {
    mass *= ((n - i + 1) / i) * (p / (1 - p));
    sum += mass;
  }
  return sum;
}

const notSure = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const inside = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe('quantiles of the binomial distribution', () => {
  test('are those of plain sums', () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: 1, max: 60 }), notSure, (u, n, p) => {
        const k = binomialQuantile(u, n, p);
        expect(plainSum(k, n, p)).toBeGreaterThan(u - 1e-10);
        if (k > 0) expect(plainSum(k - 1, n, p)).toBeLessThan(u + 1e-10);
      }),
      { numRuns: 400 },
    );
  });

  test('are those of the incomplete beta function for many people', () => {
    const people = fc.integer({ min: 0, max: 1000 }).map((x) => Math.round(10 ** (x / 128)));
    fc.assert(
      fc.property(inside, people, inside, (u, n, p) => {
        const k = binomialQuantile(u, n, p);
        if (k < n) expect(binomialCdf(k, n, p)).toBeGreaterThan(u - 1e-9);
        if (k > 0) expect(binomialCdf(k - 1, n, p)).toBeLessThan(u + 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  test('rise with u, people and p', () => {
    const people = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(inside, inside, people, people, inside, inside, (u, v, n, m, p, q) => {
        const [first, second] = [binomialQuantile(u, n, p), binomialQuantile(v, n, p)];
        expect(Math.sign(second - first) * Math.sign(v - u)).toBeGreaterThanOrEqual(0);
        const more = binomialQuantile(u, n + m, p);
        expect(more).toBeGreaterThanOrEqual(first);
        expect(more - first).toBeLessThanOrEqual(m);
        const likelier = binomialQuantile(u, n, Math.max(p, q));
        expect(likelier).toBeGreaterThanOrEqual(binomialQuantile(u, n, Math.min(p, q)));
      }),
      { numRuns: 400 },
    );
  });

  // Beyond 10⁸ people a number is added up from the tail: too slow for 30,000 where the spread is large.
  const binomials = (cases as Cells[]).filter(
    ({ sampler, parameters: [n, p] }) =>
      sampler === 'binomial' && (n! < 1e8 || n! * p! * (1 - p!) < 1e4),
  );
  test.each(binomials)('at uniform numbers follow R, chi-squared: $parameters', (cells) => {
    const stream = openStream(8, { purpose: purposes.test, t: 0, draw: 0, entity: 4 });
    const [n, p] = cells.parameters as readonly [number, number];
    const next = () => binomialQuantile(stream.nextUniform(), n, p);
    expect(chiSquaredOf(next, 30_000, cells)).toBeLessThan(cells.critical);
  });

  test('are certain at the ends, and refuse what is no probability', () => {
    expect(binomialQuantile(0.4, 0, 0.5)).toBe(0);
    expect(binomialQuantile(0.4, 9, 0)).toBe(0);
    expect(binomialQuantile(0.4, 9, 1)).toBe(9);
    expect(binomialQuantile(0.5, 1e12, 0.25)).toBeCloseTo(2.5e11, -1);
    expect(() => binomialQuantile(0, 9, 0.5)).toThrow(/u/);
    expect(() => binomialQuantile(1, 9, 0.5)).toThrow(/u/);
    expect(() => binomialQuantile(0.5, 9, 1.5)).toThrow(/p/);
  });
});
