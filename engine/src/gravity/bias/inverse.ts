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
 */
export function generalisedInverse(matrix: Float64Array, n: number): void {
  const used = new Uint8Array(n);
  const start = Float64Array.from({ length: n }, (_, i) => matrix[i * n + i]!);
  for (let j = 0; j < n; j++) {
    const rowJ = matrix.subarray(j * n, j * n + n);
    for (let m = 0; m <= j; m++) {
      const rowM = matrix.subarray(m * n, m * n + n);
      let rest = rowJ[m]!;
      for (let of = 0; of < m; of++) rest -= rowJ[of]! * rowM[of]!;
      if (m < j) rowJ[m] = used[m] ? rest / rowM[m]! : 0;
      else if (rest > start[j]! * 1e-10) {
        used[j] = 1;
        rowJ[j] = Math.sqrt(rest);
      } else rowJ.fill(0, 0, j + 1);
    }
  }
  invertFactor(matrix, n, used);
}

/** From the lower factor L to (L L′)⁻¹ among the rows in use. */
function invertFactor(matrix: Float64Array, n: number, used: Uint8Array): void {
  const inverse = new Float64Array(n * n); // row j holds column j of L⁻¹
  for (let j = 0; j < n; j++) {
    if (!used[j]) continue;
    const column = inverse.subarray(j * n, j * n + n);
    column[j] = 1 / matrix[j * n + j]!;
    for (let i = j + 1; i < n; i++) {
      if (!used[i]) continue;
      const row = matrix.subarray(i * n, i * n + n);
      let sum = 0;
      for (let m = j; m < i; m++) sum += row[m]! * column[m]!;
      column[i] = -sum / row[i]!;
    }
  }
  for (let i = 0; i < n; i++) {
    const a = inverse.subarray(i * n, i * n + n);
    for (let j = 0; j <= i; j++) {
      const b = inverse.subarray(j * n, j * n + n);
      let sum = 0;
      for (let m = i; m < n; m++) sum += a[m]! * b[m]!;
      matrix[i * n + j] = sum;
      matrix[j * n + i] = sum;
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
