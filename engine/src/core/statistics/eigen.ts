import { checkMatrix, checkNumbers } from './checks.ts';

/** Eigenvalues, largest first, with their vectors: vector k is entries k·n … k·n + n − 1. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/** Rotates rows and columns p and q of `a` so that a[p][q] becomes zero; `v` takes the rotation. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (apq === 0) return;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  const sine = t * cosine;
  for (let k = 0; k < n; k++) {
    const [left, right] = [a[k * n + p]!, a[k * n + q]!];
    a[k * n + p] = cosine * left - sine * right;
    a[k * n + q] = sine * left + cosine * right;
  }
  for (let k = 0; k < n; k++) {
    const [upper, lower] = [a[p * n + k]!, a[q * n + k]!];
    a[p * n + k] = cosine * upper - sine * lower;
    a[q * n + k] = sine * upper + cosine * lower;
    const [first, second] = [v[p * n + k]!, v[q * n + k]!];
    v[p * n + k] = cosine * first - sine * second;
    v[q * n + k] = sine * first + cosine * second;
  }
}

function offDiagonal(a: Float64Array, n: number): number {
  let squares = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) squares += 2 * a[i * n + j]! * a[i * n + j]!;
  }
  return squares;
}

const mostSweeps = 60;

/**
 * All eigenvalues and vectors of a symmetric matrix by the cyclic Jacobi method (Golub & Van Loan
 * 2013, section 8.5): slow and as exact as the matrix allows, for up to some hundred rows.
 *
 * @param matrix n × n, row by row; the lower triangle is taken for the upper
 * @returns values from the largest down; vectors of length 1 whose largest entry is positive
 * @throws SojournError `argument.shape`, `argument.range` for NaN
 * @example symmetricEigen(Float64Array.of(2, 1, 1, 2), 2).values // 3, 1
 */
export function symmetricEigen(matrix: ArrayLike<number>, n: number): Eigen {
  checkMatrix('matrix', matrix, n, n);
  checkNumbers('matrix', matrix);
  const a = new Float64Array(n * n);
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    v[i * n + i] = 1;
    for (let j = 0; j <= i; j++) a[i * n + j] = a[j * n + i] = matrix[i * n + j]!;
  }
  const scale = a.reduce((total, value) => total + value * value, 0);
  const enough = scale * Number.EPSILON * Number.EPSILON;
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a, n) > enough; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  }
  const order = Array.from({ length: n }, (_, i) => i);
  order.sort((i, j) => a[j * n + j]! - a[i * n + i]! || i - j);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    const vector = v.subarray(from * n, (from + 1) * n);
    const largest = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most), 0);
    for (let k = 0; k < n; k++) vectors[to * n + k] = largest < 0 ? -vector[k]! : vector[k]!;
  });
  return { values: Float64Array.from(order, (i) => a[i * n + i]!), vectors };
}
