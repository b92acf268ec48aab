import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveLinear } from './simplex.ts';

const program = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }))
  .chain(([n, m]) =>
    fc.record({
      objective: fc.array(fc.integer({ min: -3, max: 9 }), { minLength: n, maxLength: n }),
      rows: fc
        .array(fc.integer({ min: 1, max: 9 }), { minLength: n * m, maxLength: n * m })
        .map((cells) => Float64Array.from(cells)),
      limits: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: m, maxLength: m }),
    }),
  );

describe('the simplex method', () => {
  test('solves the example of Dantzig’s textbooks by hand', () => {
    const { value, x, prices, doubt } = solveLinear({
      objective: [3, 5],
      rows: Float64Array.of(1, 0, 0, 2, 3, 2),
      limits: [4, 12, 18],
    });
    expect(value).toBeCloseTo(36, 12);
    expect([...x]).toEqual([expect.closeTo(2, 12), expect.closeTo(6, 12)]);
    expect([...prices]).toEqual([0, expect.closeTo(1.5, 12), expect.closeTo(1, 12)]);
    expect(doubt).toBeLessThan(1e-14);
  });

  test('does not run in circles on the example of Beale (1955)', () => {
    const { value, doubt } = solveLinear({
      objective: [0.75, -150, 0.02, -6],
      rows: Float64Array.of(0.25, -60, -0.04, 9, 0.5, -90, -0.02, 3, 0, 0, 1, 0),
      limits: [0, 0, 1],
    });
    expect(value).toBeCloseTo(0.05, 12);
    expect(doubt).toBeLessThan(1e-12);
  });

  test('every answer is proved by its prices: allowed, priced, and both of the same value', () => {
    fc.assert(
      fc.property(program, (of) => {
        const { value, x, prices, doubt } = solveLinear(of);
        expect(doubt).toBeLessThan(1e-10);
        expect(Math.min(0, ...x, ...prices)).toBe(0);
        const bound = of.limits.reduce((sum, limit, i) => sum + limit * prices[i]!, 0);
        expect(value).toBeCloseTo(bound, 9);
      }),
    );
  });

  test('one unknown is held by its tightest row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })), {
          minLength: 1,
        }),
        (pairs) => {
          const { value } = solveLinear({
            objective: [1],
            rows: Float64Array.from(pairs, ([a]) => a),
            limits: pairs.map(([, b]) => b),
          });
          expect(value).toBeCloseTo(Math.min(...pairs.map(([a, b]) => b / a)), 10);
        },
      ),
    );
  });

  test('refuses a gain without end, a limit below zero and rows of another length', () => {
    const rows = Float64Array.of(-1);
    expect(() => solveLinear({ objective: [1], rows, limits: [1] })).toThrow(/gain without end/);
    expect(() => solveLinear({ objective: [1], rows, limits: [-1] })).toThrow(/limit 0/);
    expect(() => solveLinear({ objective: [1, 1], rows, limits: [1] })).toThrow(/wrong shape/);
  });
});
