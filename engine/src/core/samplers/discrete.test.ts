import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { devianceTerm, stirlingError } from '../special/index.ts';
import { openStream, purposes, type Stream } from '../streams/index.ts';
import {
  logBinomialMass,
  logPoissonMass,
  sampleBinomial,
  sampleHypergeometric,
  samplePoisson,
} from './index.ts';

const open = (draw: number) => openStream(9, { purpose: purposes.test, t: 2, draw, entity: 1 });

function moments(next: () => number, size: number): { mean: number; variance: number } {
  let mean = 0;
  let squares = 0;
  for (let count = 1; count <= size; count++) {
    const change = next() - mean;
    mean += change / count;
    squares += change * change * (1 - 1 / count);
  }
  return { mean, variance: squares / (size - 1) };
}

/** Mean within 5 standard errors, variance within 5 of its own (kurtosis of a normal). */
function expectMoments(next: () => number, mean: number, variance: number): void {
  const size = 20_000;
  const found = moments(next, size);
  expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / size));
  expect(Math.abs(found.variance / variance - 1)).toBeLessThan(5 * Math.sqrt(2 / size));
}

describe('binomial', () => {
  test('nobody of none, nobody at p = 0, everybody at p = 1', () => {
    const stream = open(0);
    expect(sampleBinomial(stream, 0, 0.5)).toBe(0);
    expect(sampleBinomial(stream, 1e9, 0)).toBe(0);
    expect(sampleBinomial(stream, 1e9, 1)).toBe(1e9);
    expect(sampleBinomial(stream, Number.MAX_SAFE_INTEGER, 1)).toBe(Number.MAX_SAFE_INTEGER);
  });
  test.each([
    [1e15, 0.5],
    [1e15, 3e-13],
    [Number.MAX_SAFE_INTEGER, 0.25],
    [Number.MAX_SAFE_INTEGER, 0.999999],
  ])('mean and variance hold for n = %d, p = %d', (n, p) => {
    const stream = open(1);
    expectMoments(() => sampleBinomial(stream, n, p), n * p, n * p * (1 - p));
  });
  test('a tiny p in a large population still happens at its rate', () => {
    const stream = open(2);
    expectMoments(() => sampleBinomial(stream, 1e15, 4e-15), 4, 4);
  });
  test('the count is whole and within 0 and n', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (n, p, draw) => {
          const count = sampleBinomial(open(draw), n, p);
          expect(Number.isInteger(count) && count >= 0 && count <= n).toBe(true);
        },
      ),
    );
  });
  test('counts of an event and of its contrary come from the same numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 63 }), (n, step) => {
        const p = step / 128;
        expect(sampleBinomial(open(3), n, p)).toBe(n - sampleBinomial(open(3), n, 1 - p));
      }),
    );
  });
  test.each([
    [-1, 0.5],
    [1.5, 0.5],
    [2 ** 53, 0.5],
    [10, -0.1],
    [10, 1.1],
    [10, Number.NaN],
  ])('n = %d, p = %d is refused', (n, p) => {
    expect(() => sampleBinomial(open(0), n, p)).toThrow(/out of range/);
  });
});

describe('Poisson', () => {
  test('a mean of 0 gives 0', () => {
    expect(samplePoisson(open(0), 0)).toBe(0);
  });
  test.each([1e12, 1e15])('mean and variance hold at %d', (mean) => {
    const stream = open(4);
    expectMoments(() => samplePoisson(stream, mean), mean, mean);
  });
  test('counts are whole and not negative', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.nat(), (mean, draw) => {
        const count = samplePoisson(open(draw), mean);
        expect(Number.isInteger(count) && count >= 0).toBe(true);
      }),
    );
  });
  test.each([-1, Number.NaN, 1e16])('a mean of %d is refused', (mean) => {
    expect(() => samplePoisson(open(0), mean)).toThrow(/out of range/);
  });
});

describe('hypergeometric', () => {
  test('all or none of the marked where the sample leaves no choice', () => {
    const stream = open(5);
    expect(sampleHypergeometric(stream, 7, 0, 3)).toBe(3);
    expect(sampleHypergeometric(stream, 0, 7, 3)).toBe(0);
    expect(sampleHypergeometric(stream, 4, 5, 9)).toBe(4);
    expect(sampleHypergeometric(stream, 4, 5, 0)).toBe(0);
  });
  test('the count respects both groups and the sample', () => {
    const groups = fc.tuple(fc.nat(1e7), fc.nat(1e7), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(groups, fc.nat(), ([marked, others, share], draw) => {
        const sample = Math.floor(share * (marked + others));
        const count = sampleHypergeometric(open(draw), marked, others, sample);
        expect(Number.isInteger(count)).toBe(true);
        expect(count).toBeGreaterThanOrEqual(Math.max(0, sample - others));
        expect(count).toBeLessThanOrEqual(Math.min(marked, sample));
      }),
    );
  });
  test('a sample larger than all is refused', () => {
    expect(() => sampleHypergeometric(open(0), 3, 4, 8)).toThrow(/out of range/);
  });
});

describe('probability masses', () => {
  test('Stirling’s error is continuous where its table ends and exact at 1', () => {
    expect(stirlingError(1)).toBeCloseTo(1 - 0.5 * Math.log(2 * Math.PI), 15);
    const step = (n: number) =>
      stirlingError(n) - stirlingError(n - 1) + (n - 0.5) * Math.log(n / (n - 1)) - 1;
    for (let n = 2; n < 40; n++) expect(Math.abs(step(n))).toBeLessThan(2e-14);
  });
  test('the deviance term vanishes where observed and expected agree, and is convex', () => {
    expect(devianceTerm(12, 12)).toBe(0);
    for (const x of [9, 11, 11.99, 12.01, 13, 30]) expect(devianceTerm(x, 12)).toBeGreaterThan(0);
    expect(devianceTerm(10, 12)).toBeCloseTo(10 * Math.log(10 / 12) + 2, 14);
  });
  test('binomial masses add up to 1 and obey their recursion', () => {
    const n = 60;
    const p = 0.37;
    let sum = 0;
    for (let k = 0; k <= n; k++) sum += Math.exp(logBinomialMass(k, n, p));
    expect(sum).toBeCloseTo(1, 13);
    for (let k = 1; k <= n; k++) {
      const ratio = logBinomialMass(k, n, p) - logBinomialMass(k - 1, n, p);
      expect(ratio).toBeCloseTo(Math.log(((n - k + 1) / k) * (p / (1 - p))), 12);
    }
  });
  test('Poisson masses add up to 1', () => {
    let sum = 0;
    for (let k = 0; k < 120; k++) sum += Math.exp(logPoissonMass(k, 30.5));
    expect(sum).toBeCloseTo(1, 13);
  });
});

test('a stream opened twice gives the same counts', () => {
  const counts = (stream: Stream) =>
    Array.from({ length: 50 }, () => sampleBinomial(stream, 1000, 0.3));
  expect(counts(open(8))).toEqual(counts(open(8)));
});
