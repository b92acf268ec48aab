/** Cells of a distribution with their exact probabilities, and the chi-squared limit at 10⁻⁴. */
export interface Cells {
  readonly sampler: string;
  readonly parameters: readonly number[];
  /** Upper edges, included, ascending; the last cell is open. */
  readonly cuts: readonly number[];
  readonly probabilities: readonly number[];
  readonly critical: number;
}

/** Index of the first cut that is not below `value`. */
function cellOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Pearson's statistic of observed counts against probabilities. */
export function chiSquared(counts: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  let all = 0;
  for (let cell = 0; cell < counts.length; cell++) all += counts[cell]!;
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    const expected = all * probabilities[cell]!;
    sum += (counts[cell]! - expected) ** 2 / expected;
  }
  return sum;
}

/** Pearson's statistic of `size` numbers from `next` against the cells. */
export function chiSquaredOf(next: () => number, size: number, cells: Cells): number {
  const counts = new Float64Array(cells.probabilities.length);
  for (let index = 0; index < size; index++) counts[cellOf(next(), cells.cuts)]! += 1;
  return chiSquared(counts, cells.probabilities);
}

/** √n times the largest distance to the distribution function (Kolmogorov–Smirnov). */
export function kolmogorovOf(
  next: () => number,
  size: number,
  below: (value: number) => number,
): number {
  const sorted = Float64Array.from({ length: size }, next).sort();
  let largest = 0;
  for (let index = 0; index < size; index++) {
    const level = below(sorted[index]!);
    largest = Math.max(largest, level - index / size, (index + 1) / size - level);
  }
  return largest * Math.sqrt(size);
}

/** √(−½ ln(½ · 10⁻⁴)): above it √n·D lies with probability 10⁻⁴. */
export const kolmogorovLimit = 2.2253;
