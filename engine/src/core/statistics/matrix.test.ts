import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pearson } from './correlation.ts';
import facts from './fixtures/statistics.json';
import {
  cholesky,
  correlationFromCovariance,
  covarianceMatrix,
  solveCholesky,
  solveSymmetric,
} from './matrix.ts';
import { variance } from './moments.ts';

const { data, covariance, correlation, factor, right, solution } = facts.matrices;
const n = 4;

function expectSame(actual: ArrayLike<number>, expected: readonly number[], digits = 13): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]!).toBeCloseTo(value, digits);
  });
}

/** A symmetric positive definite matrix BBᵀ + I from any B. */
const definite = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: size * size,
      maxLength: size * size,
    })
    .map((b) => ({
      size,
      matrix: Float64Array.from({ length: size * size }, (_, at) => {
        const [i, j] = [Math.floor(at / size), at % size];
        let product = i === j ? 1 : 0;
        for (let k = 0; k < size; k++) product += b[i * size + k]! * b[j * size + k]!;
        return product;
      }),
    })),
);

describe('covariance and correlation matrices', () => {
  test('equal R’s', () => {
    const mine = covarianceMatrix(data, 12, n);
    expectSame(mine, covariance);
    expectSame(correlationFromCovariance(mine, n), correlation);
  });

  test('hold variances on the diagonal and Pearson’s correlations beside it', () => {
    const column = (j: number) => Array.from({ length: 12 }, (_, i) => data[i * n + j]!);
    const mine = covarianceMatrix(data, 12, n);
    expect(mine[2 * n + 2]).toBeCloseTo(variance(column(2)), 13);
    expect(correlationFromCovariance(mine, n)[1 * n + 3]).toBeCloseTo(
      pearson(column(1), column(3)),
      13,
    );
  });

  test('have NaN where a column does not vary', () => {
    const flat = covarianceMatrix([1, 5, 2, 5, 3, 5], 3, 2);
    expect([...flat]).toEqual([1, 0, 0, 0]);
    expect(correlationFromCovariance(flat, 2)[3]).toBeNaN();
    expect(correlationFromCovariance(flat, 2)[1]).toBeNaN();
  });
});

describe('Cholesky factor and solutions', () => {
  test('equal R’s', () => {
    expectSame(cholesky(covariance, n), factor);
    expectSame(solveSymmetric(covariance, n, right), solution, 11);
    expectSame(solveCholesky(cholesky(covariance, n), n, right), solution, 11);
  });

  test('the factor times its transpose is the matrix, with nothing above the diagonal', () => {
    fc.assert(
      fc.property(definite, ({ size, matrix }) => {
        const l = cholesky(matrix, size);
        for (let i = 0; i < size; i++) {
          for (let j = 0; j < size; j++) {
            let product = 0;
            for (let k = 0; k < size; k++) product += l[i * size + k]! * l[j * size + k]!;
            expect(product).toBeCloseTo(matrix[i * size + j]!, 9);
            if (j > i) expect(l[i * size + j]).toBe(0);
          }
        }
      }),
    );
  });

  test('the solution put back gives the right-hand side', () => {
    fc.assert(
      fc.property(definite, ({ size, matrix }) => {
        const b = Array.from({ length: size }, (_, i) => i - 1.5);
        const x = solveSymmetric(matrix, size, b);
        b.forEach((value, i) => {
          let product = 0;
          for (let k = 0; k < size; k++) product += matrix[i * size + k]! * x[k]!;
          expect(product).toBeCloseTo(value, 7);
        });
      }),
    );
  });

  test('read the lower triangle only', () => {
    expect([...cholesky([4, 999, 2, 5], 2)]).toEqual([2, 0, 1, 2]);
  });

  test('refuse a singular, an indefinite and a misshapen matrix', () => {
    expect(() => cholesky([1, 1, 1, 1], 2)).toThrow(/positive definite/);
    expect(() => cholesky([1, 2, 2, 1], 2)).toThrow(/positive definite/);
    expect(() => cholesky([0], 1)).toThrow(/positive definite/);
    expect(() => cholesky([1, 2, 3], 2)).toThrow(/wrong shape/);
    expect(() => solveCholesky(Float64Array.of(1), 1, [1, 2])).toThrow(/wrong shape/);
  });
});
