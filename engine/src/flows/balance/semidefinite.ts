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
  factorSemidefinite(matrix, n);
  substitute(matrix, n, right);
}

/** The Cholesky factor of a positive semidefinite matrix in its lower triangle, pivots 0 where flat. */
export function factorSemidefinite(matrix: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    const own = matrix[row + i]!;
    for (let j = 0; j < i; j += 4) reduceFour(matrix, n, row, j, Math.min(i, j + 4));
    let rest = own;
    for (let k = 0; k < i; k++) rest -= matrix[row + k]! * matrix[row + k]!;
    matrix[row + i] = rest > flat * own ? Math.sqrt(rest) : 0;
  }
}

/** Entries j … end − 1 of a row of the factor: four sums at a time, each in its own order. */
function reduceFour(matrix: Float64Array, n: number, row: number, j: number, end: number): void {
  if (end - j === 4) {
    const [a, b, c, d] = [j * n, (j + 1) * n, (j + 2) * n, (j + 3) * n];
    let [first, second, third, fourth] = [
      matrix[row + j]!,
      matrix[row + j + 1]!,
      matrix[row + j + 2]!,
      matrix[row + j + 3]!,
    ];
    for (let k = 0; k < j; k++) {
      const value = matrix[row + k]!;
      first -= value * matrix[a + k]!;
      second -= value * matrix[b + k]!;
      third -= value * matrix[c + k]!;
      fourth -= value * matrix[d + k]!;
    }
    matrix[row + j] = first;
    matrix[row + j + 1] = second;
    matrix[row + j + 2] = third;
    matrix[row + j + 3] = fourth;
  } else {
    for (let at = j; at < end; at++) {
      let rest = matrix[row + at]!;
      for (let k = 0; k < j; k++) rest -= matrix[row + k]! * matrix[at * n + k]!;
      matrix[row + at] = rest;
    }
  }
  for (let at = j; at < end; at++) {
    let rest = matrix[row + at]!;
    for (let k = j; k < at; k++) rest -= matrix[row + k]! * matrix[at * n + k]!;
    const pivot = matrix[at * n + at]!;
    matrix[row + at] = pivot > 0 ? rest / pivot : 0;
  }
}

/** Solves with a factor in place. */
export function substitute(factor: Float64Array, n: number, x: Float64Array): void {
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
