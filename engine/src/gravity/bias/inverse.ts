import { symmetricEigen } from '../../core/index.ts';

/** Moore–Penrose inverse of a small symmetric matrix. */
export function pseudoInverse(matrix: Float64Array, n: number): Float64Array {
  const { values, vectors } = symmetricEigen(matrix, n);
  const least = Math.abs(values[0] ?? 0) * 1e-11;
  const out = new Float64Array(n * n);
  for (let of = 0; of < n; of++) {
    if (Math.abs(values[of]!) <= least) continue;
    for (let i = 0; i < n; i++) {
      const by = vectors[of * n + i]! / values[of]!;
      for (let j = 0; j < n; j++) out[i * n + j]! += by * vectors[of * n + j]!;
    }
  }
  return out;
}

/**
 * A generalised inverse of a positive semidefinite matrix, in place: Cholesky in which rows without
 * a pivot are left out, then the inverse of what remains, zero elsewhere.
 *
 * @param scale size beside which a pivot is nothing (default: the diagonal)
 */
export function generalisedInverse(
  matrix: Float64Array,
  n: number,
  scale: Float64Array = Float64Array.from({ length: n }, (_, i) => matrix[i * n + i]!),
): void {
  const used = new Uint8Array(n);
  const sums = new Float64Array(4);
  for (let j = 0; j < n; j++) {
    const row = j * n;
    for (let m = 0; m < j; m += 4) {
      const count = Math.min(4, j - m);
      dotFour(matrix, row, m * n, n, 0, m, count, sums);
      for (let c = 0; c < count; c++) {
        const other = (m + c) * n;
        let rest = matrix[row + m + c]! - sums[c]!;
        for (let of = m; of < m + c; of++) rest -= matrix[row + of]! * matrix[other + of]!;
        matrix[row + m + c] = used[m + c] ? rest / matrix[other + m + c]! : 0;
      }
    }
    let rest = matrix[row + j]!;
    for (let of = 0; of < j; of++) rest -= matrix[row + of]! * matrix[row + of]!;
    if (rest > scale[j]! * 1e-10) {
      used[j] = 1;
      matrix[row + j] = Math.sqrt(rest);
    } else matrix.fill(0, row, row + j + 1);
  }
  invertFactor(matrix, n, used);
}

/** Products of one row with up to four rows that follow each other, over columns from … to − 1. */
function dotFour(
  matrix: Float64Array,
  row: number,
  first: number,
  n: number,
  from: number,
  to: number,
  count: number,
  sums: Float64Array,
  others: Float64Array = matrix,
): void {
  const [b, c, d] = [
    first + (count > 1 ? n : 0),
    first + (count > 2 ? 2 * n : 0),
    first + (count > 3 ? 3 * n : 0),
  ];
  let [w, x, y, z] = [0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const value = matrix[row + at]!;
    w += value * others[first + at]!;
    x += value * others[b + at]!;
    y += value * others[c + at]!;
    z += value * others[d + at]!;
  }
  sums[0] = w;
  sums[1] = x;
  sums[2] = y;
  sums[3] = z;
}

/** From the lower factor L to (L L′)⁻¹ among the rows in use. */
function invertFactor(matrix: Float64Array, n: number, used: Uint8Array): void {
  const inverse = new Float64Array(n * n); // row j holds column j of L⁻¹
  const sums = new Float64Array(4);
  for (let i = 0; i < n; i++) {
    if (!used[i]) continue;
    const pivot = matrix[i * n + i]!;
    for (let j = 0; j < i; j += 4) {
      const count = Math.min(4, i - j);
      dotFour(matrix, i * n, j * n, n, j, i, count, sums, inverse);
      for (let c = 0; c < count; c++) {
        if (used[j + c]) inverse[(j + c) * n + i] = -sums[c]! / pivot;
      }
    }
    inverse[i * n + i] = 1 / pivot;
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j += 4) {
      const count = Math.min(4, i + 1 - j);
      dotFour(inverse, i * n, j * n, n, i, n, count, sums);
      for (let c = 0; c < count; c++) {
        matrix[i * n + j + c] = sums[c]!;
        matrix[(j + c) * n + i] = sums[c]!;
      }
    }
  }
}

/** Solves (I − A) x = b by elimination with pivots. */
export function solveIdentityLess(a: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const m = a.map((value, at) => (Math.floor(at / n) === at % n ? 1 : 0) - value);
  const x = right.slice();
  for (let j = 0; j < n; j++) {
    let best = j;
    for (let i = j + 1; i < n; i++) {
      if (Math.abs(m[i * n + j]!) > Math.abs(m[best * n + j]!)) best = i;
    }
    for (let k = 0; k < n && best !== j; k++) {
      [m[j * n + k], m[best * n + k]] = [m[best * n + k]!, m[j * n + k]!];
    }
    [x[j], x[best]] = [x[best]!, x[j]!];
    for (let i = j + 1; i < n; i++) {
      const by = m[i * n + j]! / m[j * n + j]!;
      for (let k = j; k < n; k++) m[i * n + k]! -= by * m[j * n + k]!;
      x[i]! -= by * x[j]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= m[i * n + k]! * x[k]!;
    x[i]! /= m[i * n + i]!;
  }
  return x;
}
