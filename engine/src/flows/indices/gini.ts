/** Σ |a − b| over all ordered pairs of values, by sorting. */
export function absoluteDifferences(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (2 * i - n + 1) * sorted[i]!;
  return 2 * sum;
}

/** Flows of a row or column without the diagonal. */
export function offDiagonal(
  flows: Float64Array,
  n: number,
  line: number,
  byRow: boolean,
): Float64Array {
  const values = new Float64Array(n - 1);
  for (let other = 0, at = 0; other < n; other++) {
    if (other !== line) values[at++] = flows[byRow ? line * n + other : other * n + line]!;
  }
  return values;
}

/** Sums of rows and columns without the diagonal. */
export function totalsOf(flows: Float64Array, n: number) {
  const out = new Float64Array(n);
  const into = new Float64Array(n);
  let all = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const flow = flows[i * n + j]!;
      out[i]! += flow;
      into[j]! += flow;
      all += flow;
    }
  }
  return { out, into, all };
}
