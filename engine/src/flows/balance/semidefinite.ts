/** Pivots below this share of their diagonal entry are directions that nothing fixes. */
const flat = 1e-13;

/**
 * Solves Ax = b in place for a positive semidefinite A whose range holds b; directions that A does
 * not fix get 0. Cholesky without pivoting, row by row (Golub & Van Loan 2013, 4.2).
 *
 * @param matrix n × n; its lower triangle is overwritten by the factor
 * @param right b, overwritten by x
 * @example solveSemidefinite(Float64Array.of(2, 0, 0, 0), 2, b) // b = [4, 0] becomes [2, 0]
 */
export function solveSemidefinite(matrix: Float64Array, n: number, right: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    const own = matrix[row + i]!;
    for (let j = 0; j <= i; j++) {
      const other = j * n;
      let rest = matrix[row + j]!;
      for (let k = 0; k < j; k++) rest -= matrix[row + k]! * matrix[other + k]!;
      if (j < i) matrix[row + j] = matrix[other + j]! > 0 ? rest / matrix[other + j]! : 0;
      else matrix[row + i] = rest > flat * own ? Math.sqrt(rest) : 0;
    }
  }
  substitute(matrix, n, right);
}

function substitute(factor: Float64Array, n: number, x: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let rest = x[i]!;
    for (let k = 0; k < i; k++) rest -= factor[i * n + k]! * x[k]!;
    x[i] = factor[i * n + i]! > 0 ? rest / factor[i * n + i]! : 0;
  }
  for (let i = n - 1; i >= 0; i--) {
    const pivot = factor[i * n + i]!;
    const value = pivot > 0 ? x[i]! / pivot : 0;
    x[i] = value;
    for (let k = 0; k < i; k++) x[k]! -= factor[i * n + k]! * value;
  }
}
