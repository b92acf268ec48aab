import { checkInteger, checkLength, SojournError } from '../errors/index.ts';
import { checkMatrix, checkNumbers } from './checks.ts';
import { mean } from './moments.ts';

/**
 * Sample covariance matrix, divisor n − 1.
 *
 * @param data rows × columns, row by row; two rows or more
 * @returns columns × columns, symmetric to the bit
 * @throws SojournError `argument.shape`, `argument.range`
 * @example covarianceMatrix(Float64Array.of(1, 2, 3, 6), 2, 2) // 2, 4, 4, 8
 */
export function covarianceMatrix(
  data: ArrayLike<number>,
  rows: number,
  columns: number,
): Float64Array {
  checkMatrix('data', data, rows, columns);
  checkInteger('rows of data', rows, 2, 2e9);
  checkNumbers('data', data);
  const centred = new Float64Array(rows * columns);
  for (let j = 0; j < columns; j++) {
    const centre = mean(Float64Array.from({ length: rows }, (_, i) => data[i * columns + j]!));
    for (let i = 0; i < rows; i++) centred[j * rows + i] = data[i * columns + j]! - centre;
  }
  const out = new Float64Array(columns * columns);
  for (let j = 0; j < columns; j++) {
    for (let k = 0; k <= j; k++) {
      let products = 0;
      for (let i = 0; i < rows; i++) products += centred[j * rows + i]! * centred[k * rows + i]!;
      out[j * columns + k] = products / (rows - 1);
      out[k * columns + j] = out[j * columns + k]!;
    }
  }
  return out;
}

/** Correlation matrix from a covariance matrix; rows without variance are NaN. */
export function correlationFromCovariance(covariance: ArrayLike<number>, n: number): Float64Array {
  checkMatrix('covariance', covariance, n, n);
  const scale = Float64Array.from({ length: n }, (_, i) => Math.sqrt(covariance[i * n + i]!));
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [row, column] = [Math.floor(at / n), at % n];
    const both = scale[row]! * scale[column]!;
    if (row === column) return both > 0 ? 1 : Number.NaN;
    return Math.max(-1, Math.min(1, covariance[at]! / both));
  });
}

function notPositive(pivot: number, row: number): SojournError {
  return new SojournError({
    code: 'argument.range',
    where: { field: 'matrix' },
    got: `pivot ${pivot} in row ${row}`,
    expected: 'a symmetric positive definite matrix',
  });
}

/**
 * Cholesky factor L of a symmetric positive definite matrix A = LLᵀ; only the lower triangle of A
 * is read (Golub & Van Loan 2013, algorithm 4.2.1).
 *
 * @param matrix n × n, row by row
 * @returns n × n, zero above the diagonal
 * @throws SojournError `argument.range` if a pivot is not above n·ε times its diagonal entry
 * @example cholesky(Float64Array.of(4, 2, 2, 5), 2) // 2, 0, 1, 2
 */
export function cholesky(matrix: ArrayLike<number>, n: number): Float64Array {
  checkMatrix('matrix', matrix, n, n);
  checkNumbers('matrix', matrix);
  const factor = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let rest = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) rest -= factor[i * n + k]! * factor[j * n + k]!;
      if (i > j) factor[i * n + j] = rest / factor[j * n + j]!;
      else if (rest > n * Number.EPSILON * matrix[j * n + j]!) factor[j * n + j] = Math.sqrt(rest);
      else throw notPositive(rest, j);
    }
  }
  return factor;
}

/**
 * Solves LLᵀx = b by forward and back substitution.
 *
 * @param factor from {@link cholesky}
 * @throws SojournError `argument.shape`
 * @example solveCholesky(cholesky(Float64Array.of(4), 1), 1, [8]) // 2
 */
export function solveCholesky(
  factor: Float64Array,
  n: number,
  right: ArrayLike<number>,
): Float64Array {
  checkMatrix('factor', factor, n, n);
  checkLength('right-hand side', right.length, n);
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= factor[i * n + k]! * x[k]!;
    x[i]! /= factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= factor[k * n + i]! * x[k]!;
    x[i]! /= factor[i * n + i]!;
  }
  return x;
}

/**
 * Solves Ax = b for a small symmetric positive definite A.
 *
 * @throws SojournError `argument.range` if A is not positive definite, `argument.shape`
 * @example solveSymmetric(Float64Array.of(2, 1, 1, 2), 2, [3, 3]) // 1, 1
 */
export function solveSymmetric(
  matrix: ArrayLike<number>,
  n: number,
  right: ArrayLike<number>,
): Float64Array {
  return solveCholesky(cholesky(matrix, n), n, right);
}
