/** Sums of the rows of an n × n table. */
export function rowSums(table: Float64Array, n: number, into = new Float64Array(n)): Float64Array {
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += table[i * n + j]!;
    into[i] = sum;
  }
  return into;
}

/** Sums of the columns of an n × n table. */
export function columnSums(
  table: Float64Array,
  n: number,
  into = new Float64Array(n),
): Float64Array {
  into.fill(0);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) into[j]! += table[i * n + j]!;
  return into;
}

/** Sum of all cells. */
export function totalOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

/** The diagonal of an n × n table. */
export function diagonalOf(table: Float64Array, n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => table[i * n + i]!);
}

/** Writes a diagonal into an n × n table. */
export function setDiagonal(table: Float64Array, n: number, diagonal: ArrayLike<number>): void {
  for (let i = 0; i < n; i++) table[i * n + i] = diagonal[i]!;
}

/** One table less another, cell by cell. */
export function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - b[at]!);
}
