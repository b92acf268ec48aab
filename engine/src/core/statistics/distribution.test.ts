import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ecdf, ecdfAt, evenEdges, histogram } from './distribution.ts';

const sample = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});

describe('histogram', () => {
  test('counts every value exactly once', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 12 }), (values, cells) => {
        const { counts, below, above } = histogram(values, evenEdges(-10, 10, cells));
        expect(counts.length).toBe(cells);
        expect(counts.reduce((a, b) => a + b, below + above)).toBe(values.length);
      }),
    );
  });

  test('each count is what a plain filter finds', () => {
    fc.assert(
      fc.property(sample, (values) => {
        const edges = [-10, -1, 0, 0.5, 10];
        const { counts } = histogram(values, edges);
        counts.forEach((count, i) => {
          const last = i === counts.length - 1;
          const inCell = (v: number) =>
            v >= edges[i]! && (last ? v <= edges[i + 1]! : v < edges[i + 1]!);
          expect(count).toBe(values.filter(inCell).length);
        });
      }),
    );
  });

  test('a lower edge belongs to its cell, the last upper edge to the last cell', () => {
    const { counts, below, above } = histogram([-1, 0, 1, 2, 2.5], [0, 1, 2]);
    expect([...counts]).toEqual([1, 2]);
    expect([below, above]).toEqual([1, 1]);
  });

  test('even edges start and end exactly where asked', () => {
    const edges = evenEdges(0.1, 0.7, 6);
    expect(edges.length).toBe(7);
    expect([edges[0], edges[6]]).toEqual([0.1, 0.7]);
    expect(edges[3]).toBeCloseTo(0.4, 14);
  });

  test('refuses edges that do not rise and values that are missing', () => {
    expect(() => histogram([1], [0, 0, 1])).toThrow(/ascending/);
    expect(() => histogram([1], [0])).toThrow(/wrong shape/);
    expect(() => histogram([Number.NaN], [0, 1])).toThrow(/NaN/);
    expect(() => evenEdges(1, 1, 3)).toThrow(/ascending/);
  });
});

describe('empirical distribution function', () => {
  test('is the share of values up to x', () => {
    fc.assert(
      fc.property(sample, fc.double({ min: -25, max: 25, noNaN: true }), (values, x) => {
        const of = ecdf(values);
        for (const at of [x, values[0]!]) {
          expect(ecdfAt(of, at)).toBe(values.filter((v) => v <= at).length / values.length);
        }
      }),
    );
  });

  test('rises at every distinct value and ends at 1', () => {
    fc.assert(
      fc.property(sample, (sample) => {
        const { values, shares } = ecdf(sample);
        expect(shares[shares.length - 1]).toBe(1);
        for (let i = 1; i < values.length; i++) {
          expect(values[i]!).toBeGreaterThan(values[i - 1]!);
          expect(shares[i]!).toBeGreaterThan(shares[i - 1]!);
        }
      }),
    );
  });

  test('refuses an empty sample', () => {
    expect(() => ecdf([])).toThrow(/wrong shape/);
  });
});
