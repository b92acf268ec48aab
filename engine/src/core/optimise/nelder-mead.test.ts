import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nelderMead } from './nelder-mead.ts';

const rosenbrock = ([x, y]: Float64Array) =>
  100 * (y! - x! * x!) * (y! - x! * x!) + (1 - x!) * (1 - x!);

describe('the simplex of Nelder and Mead', () => {
  test('finds the bottom of the valley of Rosenbrock (1960)', () => {
    const { at, value, converged } = nelderMead(rosenbrock, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(at[0]).toBeCloseTo(1, 5);
    expect(at[1]).toBeCloseTo(1, 5);
    expect(value).toBeLessThan(1e-10);
  });

  test('finds the minimum of any bowl', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 4 }), (centre) => {
        const bowl = (at: Float64Array) =>
          1 + at.reduce((sum, x, k) => sum + (k + 1) * (x - centre[k]!) * (x - centre[k]!), 0);
        const { at, value } = nelderMead(bowl, new Float64Array(centre.length));
        expect(value).toBeCloseTo(1, 8);
        centre.forEach((c, k) => {
          expect(at[k]).toBeCloseTo(c, 3);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('is never worse than where it began, and the same each time', () => {
    const bumpy = ([x, y]: Float64Array) => Math.abs(x! * y! - 1) + 0.1 * Math.abs(x! - y!);
    const once = nelderMead(bumpy, [3, -2]);
    expect(once).toEqual(nelderMead(bumpy, [3, -2]));
    expect(once.value).toBeLessThanOrEqual(bumpy(Float64Array.of(3, -2)));
  });

  test('keeps off where the function has no value', () => {
    const { at } = nelderMead(([x]) => (x! < 1 ? Number.NaN : x!), [4]);
    expect(at[0]).toBeCloseTo(1, 5);
  });

  test('stops when it may not ask again, and says so', () => {
    const found = nelderMead(rosenbrock, [-1.2, 1], { evaluations: 20 });
    expect(found.evaluations).toBeLessThan(25);
    expect(found.converged).toBe(false);
  });
});
