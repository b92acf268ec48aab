import { median } from '../../core/index.ts';
import { rangeOf, shapeOf } from '../steps/moments.ts';

/** Limits beyond which a column is marked; those of COINr by default. */
export interface StatsLimits {
  /** Least share of places with a value (default 0.65). */
  readonly available: number;
  /** Least share of places with a value other than zero (default 0.5). */
  readonly nonZero: number;
  /** Least share of distinct values (default 0.5). */
  readonly unique: number;
  readonly skew: number;
  readonly kurtosis: number;
}

/** One column at a glance. */
export interface ColumnStats {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly median: number;
  /** Standard deviation, divisor n − 1. */
  readonly sd: number;
  readonly skew: number;
  readonly kurtosis: number;
  readonly places: number;
  readonly available: number;
  readonly nonZero: number;
  readonly unique: number;
  /** Places that share the commonest value. */
  readonly same: number;
  readonly marks: {
    readonly fewValues: boolean;
    readonly manyZeros: boolean;
    readonly fewDistinct: boolean;
    /** |skewness| and kurtosis are both out. */
    readonly outliers: boolean;
  };
}

/** The limits of COINr. */
export const usualLimits: StatsLimits = {
  available: 0.65,
  nonZero: 0.5,
  unique: 0.5,
  skew: 2,
  kurtosis: 3.5,
};

/**
 * Statistics of a column over the values that are there.
 *
 * @param column NaN missing
 * @param limits when to mark
 * @example columnStats(column).marks.outliers
 */
export function columnStats(column: Float64Array, limits: StatsLimits = usualLimits): ColumnStats {
  const given = column.filter((value) => !Number.isNaN(value));
  const counts = new Map<number, number>();
  for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
  const n = given.length;
  const mean = n === 0 ? Number.NaN : given.reduce((sum, value) => sum + value, 0) / n;
  const squares = given.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const { skew, kurtosis } = shapeOf(column);
  const nonZero = given.filter((value) => value !== 0).length;
  return {
    ...rangeOf(column),
    mean,
    median: n === 0 ? Number.NaN : median(given),
    sd: Math.sqrt(squares / (n - 1)),
    skew,
    kurtosis,
    places: column.length,
    available: n,
    nonZero,
    unique: counts.size,
    same: [...counts.values()].reduce((most, count) => Math.max(most, count), 0),
    marks: {
      fewValues: n / column.length < limits.available,
      manyZeros: nonZero / column.length < limits.nonZero,
      fewDistinct: counts.size / column.length < limits.unique,
      outliers: Math.abs(skew) > limits.skew && kurtosis > limits.kurtosis,
    },
  };
}
