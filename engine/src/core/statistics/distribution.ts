import { checkInteger, SojournError } from '../errors/index.ts';
import { checkSample } from './checks.ts';

/** Counts in cells [edge, next edge); the last cell includes its upper edge. */
export interface Histogram {
  /** Ascending, one more than counts. */
  readonly edges: Float64Array;
  readonly counts: Float64Array;
  /** Values below the first and above the last edge. */
  readonly below: number;
  readonly above: number;
}

/**
 * Edges of `cells` cells of equal width.
 *
 * @throws SojournError `argument.range` unless low < high
 * @example evenEdges(0, 10, 5) // 0, 2, 4, 6, 8, 10
 */
export function evenEdges(low: number, high: number, cells: number): Float64Array {
  checkInteger('cells', cells, 1, 1e7);
  checkAscending([low, high]);
  return Float64Array.from({ length: cells + 1 }, (_, i) =>
    i === cells ? high : low + ((high - low) * i) / cells,
  );
}

function checkAscending(edges: ArrayLike<number>): void {
  for (let i = 1; i < edges.length; i++) {
    if (edges[i - 1]! < edges[i]!) continue;
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'edges' },
      got: `${edges[i - 1]} before ${edges[i]}`,
      expected: 'ascending numbers',
    });
  }
}

/** How many of the ascending numbers are <= value: binary search. */
function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Histogram over given edges; nothing is lost: what lies outside is counted as below or above.
 *
 * @param edges two or more, ascending
 * @throws SojournError `argument.range`, `argument.shape`
 * @example histogram([1, 2, 2, 3], [0, 2, 4]).counts // 1, 3
 */
export function histogram(values: ArrayLike<number>, edges: ArrayLike<number>): Histogram {
  checkSample('edges', edges, 2);
  checkSample('values', values, 0);
  checkAscending(edges);
  const borders = Float64Array.from(edges);
  const counts = new Float64Array(borders.length - 1);
  const last = borders[borders.length - 1]!;
  let [below, above] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value > last) above++;
    else {
      const cell = value === last ? counts.length : countUpTo(borders, value);
      if (cell === 0) below++;
      else counts[cell - 1]!++;
    }
  }
  return { edges: borders, counts, below, above };
}

/** Empirical distribution function: F(x) = share of values <= x, a step at each distinct value. */
export interface Ecdf {
  /** Distinct values, ascending. */
  readonly values: Float64Array;
  /** Share of the sample up to and including each, ending at 1. */
  readonly shares: Float64Array;
}

/**
 * The empirical distribution function of a sample.
 *
 * @throws SojournError `argument.shape`, `argument.range`
 * @example ecdf([1, 2, 2]).shares // 1/3, 1
 */
export function ecdf(sample: ArrayLike<number>): Ecdf {
  checkSample('values', sample, 1);
  const sorted = Float64Array.from(sample).sort();
  const values: number[] = [];
  const shares: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    if (sorted[i] === sorted[i + 1]) continue;
    values.push(sorted[i]!);
    shares.push((i + 1) / sorted.length);
  }
  return { values: Float64Array.from(values), shares: Float64Array.from(shares) };
}

/** F(x), 0 to 1. @example ecdfAt(ecdf([1, 2, 2]), 1.5) // 1/3 */
export function ecdfAt(of: Ecdf, x: number): number {
  const count = countUpTo(of.values, x);
  return count === 0 ? 0 : of.shares[count - 1]!;
}
