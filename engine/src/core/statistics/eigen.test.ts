import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { symmetricEigen } from './eigen.ts';

const symmetric = fc.integer({ min: 1, max: 8 }).chain((n) =>
  fc
    .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: n * n, maxLength: n * n })
    .map((cells) => ({
      n,
      matrix: Float64Array.from(cells, (_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        return cells[Math.max(i, j) * n + Math.min(i, j)]!;
      }),
    })),
);

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

describe('eigenvalues of a symmetric matrix', () => {
  test('are those of a matrix that can be done by hand', () => {
    const { values, vectors } = symmetricEigen([4, 1, 0, 1, 4, 0, 0, 0, 7], 3);
    expect([...values]).toEqual([7, expect.closeTo(5, 14), expect.closeTo(3, 14)]);
    expect([...vectors.subarray(0, 3)]).toEqual([0, 0, 1]);
    expect(vectors[3]).toBeCloseTo(Math.SQRT1_2, 14);
  });

  test('are those of the Hilbert matrix of order 4 (Gregory and Karney 1969)', () => {
    const hilbert = Float64Array.from({ length: 16 }, (_, at) => 1 / (1 + (at >> 2) + (at % 4)));
    const { values } = symmetricEigen(hilbert, 4);
    expect(values[0]).toBeCloseTo(1.5002142800592428, 14);
    expect(values[1]).toBeCloseTo(0.16914122022145, 13);
    expect(values[2]).toBeCloseTo(0.00673827360576, 13);
    expect(values[3]).toBeCloseTo(0.00009670230402, 13);
  });

  test('Av = λv, vectors are orthonormal, values fall and add up to the trace', () => {
    fc.assert(
      fc.property(symmetric, ({ n, matrix }) => {
        const { values, vectors } = symmetricEigen(matrix, n);
        const row = (of: Float64Array, i: number) => of.subarray(i * n, (i + 1) * n);
        const size = 1 + Math.max(...matrix.map(Math.abs));
        let trace = 0;
        for (let k = 0; k < n; k++) {
          trace += matrix[k * n + k]!;
          const vector = row(vectors, k);
          for (let i = 0; i < n; i++) {
            const gap = dot(row(matrix, i), vector) - values[k]! * vector[i]!;
            expect(Math.abs(gap)).toBeLessThan(1e-12 * n * size);
            expect(dot(row(vectors, i), vector)).toBeCloseTo(i === k ? 1 : 0, 12);
          }
          if (k > 0) expect(values[k]).toBeLessThanOrEqual(values[k - 1]!);
        }
        expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(trace, 10);
      }),
    );
  });

  test('the largest entry of a vector is positive, so that a sign never depends on chance', () => {
    const { vectors } = symmetricEigen([1, -0.9, -0.9, 1], 2);
    expect(Math.max(vectors[0]!, vectors[1]!)).toBeGreaterThan(0.7);
  });

  test('refuses a matrix of the wrong shape or with gaps', () => {
    expect(() => symmetricEigen([1, 2, 3], 2)).toThrow(/wrong shape/);
    expect(() => symmetricEigen([1, Number.NaN, 0, 1], 2)).toThrow(/out of range/);
  });
});
