import { log } from '../../core/index.ts';

/** Shape of a column: what the outlier rule looks at. */
export interface Shape {
  readonly count: number;
  /** Type 2 skewness (SAS, SPSS); NaN under three values or without variance. */
  readonly skew: number;
  /** Type 2 excess kurtosis; NaN under four values or without variance. */
  readonly kurtosis: number;
}

/**
 * Sample skewness and excess kurtosis of the values that are there, type 2 of Joanes and Gill (1998):
 * g = √n S₃/S₂^1.5 · √(n(n−1))/(n−2), k = ((n+1)(n S₄/S₂² − 3) + 6)(n−1)/((n−2)(n−3)).
 *
 * @param column values, NaN missing
 * @example shapeOf(Float64Array.of(1, 2, 3, 10)).skew
 */
export function shapeOf(column: Float64Array): Shape {
  let count = 0;
  let sum = 0;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (!Number.isNaN(value)) {
      count += 1;
      sum += value;
    }
  }
  const mean = sum / count;
  let [s2, s3, s4] = [0, 0, 0];
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (Number.isNaN(value)) continue;
    const d = value - mean;
    const dd = d * d;
    s2 += dd;
    s3 += dd * d;
    s4 += dd * dd;
  }
  const n = count;
  if (n < 3 || s2 === 0) return { count, skew: Number.NaN, kurtosis: Number.NaN };
  const skew = ((Math.sqrt(n) * s3) / (s2 * Math.sqrt(s2))) * (Math.sqrt(n * (n - 1)) / (n - 2));
  const kurtosis =
    n < 4
      ? Number.NaN
      : (((n + 1) * ((n * s4) / (s2 * s2) - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
  return { count, skew, kurtosis };
}

/** Smallest and largest value that is there; NaN, NaN for an empty column. */
export function rangeOf(column: Float64Array): { min: number; max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : { min: Number.NaN, max: Number.NaN };
}

/** Logarithm after a shift to just above the minimum (COINr's log_CT): ln(x − min + (max − min)/100). */
export function logShifted(column: Float64Array, out: Float64Array): void {
  const { min, max } = rangeOf(column);
  const shift = 0.01 * (max - min) - min;
  for (let i = 0; i < column.length; i++) out[i] = log(column[i]! + shift);
}

/** The mirror image for a column that leans to the left: −ln(max + (max − min)/100 − x). */
export function logMirrored(column: Float64Array, out: Float64Array): void {
  const { min, max } = rangeOf(column);
  const shift = max + 0.01 * (max - min);
  for (let i = 0; i < column.length; i++) out[i] = -log(shift - column[i]!);
}
