import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pearson } from '../../core/index.ts';
import { importanceOf } from './importance.ts';

/** Points of a lattice in the unit cube (Weyl 1916): even in each coordinate, no chance. */
const lattice = (n: number, alpha: number) =>
  Float64Array.from({ length: n }, (_, i) => (i * alpha) % 1);
const n = 600;
const cube = [0.754877666, 0.569840291, 0.41421356].map((alpha) => lattice(n, alpha));

describe('importance by main effect', () => {
  test('of the function of Ishigami and Homma (1990) is near its analytic first-order indices', () => {
    const x = cube.map((column) => column.map((u) => Math.PI * (2 * u - 1)));
    const y = Float64Array.from({ length: n }, (_, i) => {
      const [a, b, c] = x.map((column) => column[i]!) as [number, number, number];
      return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
    });
    const [first, second, third] = x.map((column) => importanceOf(column, y).share);
    expect(Math.abs(first! - 0.3139)).toBeLessThan(0.03);
    expect(Math.abs(second! - 0.4424)).toBeLessThan(0.03);
    expect(third!).toBeLessThan(0.02);
  });

  test('of a straight line with noise is about the square of the correlation', () => {
    const y = cube[0]!.map((u, i) => u + 0.5 * cube[1]![i]!);
    const r = pearson(cube[0]!, y);
    expect(importanceOf(cube[0]!, y).share).toBeCloseTo(r * r, 1);
  });

  test('of a bent line is seen where a correlation is blind', () => {
    const y = cube[0]!.map((u) => (u - 0.5) * (u - 0.5));
    expect(Math.abs(pearson(cube[0]!, y))).toBeLessThan(0.05);
    expect(importanceOf(cube[0]!, y).share).toBeGreaterThan(0.95);
  });

  test('is not raised by a point that stands alone', () => {
    const x = Float64Array.from({ length: 60 }, (_, i) => (i === 0 ? 100 : cube[0]![i]!));
    for (const far of [-9, 0.5, 1]) {
      const y = Float64Array.from({ length: 60 }, (_, i) => (i === 0 ? far : cube[1]![i]!));
      expect(importanceOf(x, y).share).toBeLessThan(0.05);
    }
  });

  test('is 1 for the outcome itself, nothing without variance, and skips gaps', () => {
    const u = cube[0]!;
    expect(importanceOf(u, u).share).toBeCloseTo(1, 3);
    expect(importanceOf(new Float64Array(n), u).share).toBeNaN();
    expect(importanceOf([1, 2, 3, 4], [1, 2, 3, 4]).share).toBeNaN();
    const gapped = Float64Array.of(...u, Number.NaN);
    expect(importanceOf(gapped, Float64Array.of(...u, 5))).toEqual(importanceOf(u, u));
  });

  test('lies in 0–1 and does not depend on units', () => {
    const value = fc.integer({ min: -20, max: 20 });
    const pairs = fc.array(fc.tuple(value, value), { minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(pairs, fc.constantFrom(2, 4, 8), (of, times) => {
        const x = of.map(([a]) => a);
        const y = of.map(([, b]) => b);
        const { share } = importanceOf(x, y);
        if (Number.isNaN(share)) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const scaled = importanceOf(
          x.map((a) => a * times),
          y.map((b) => b * times),
        );
        expect(scaled.share).toBeCloseTo(share, 9);
      }),
      { numRuns: 50 },
    );
  });
});
