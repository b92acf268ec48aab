import { SojournError } from '../../core/index.ts';
import type { Filled } from '../steps/impute.ts';
import { fitLinear, type LinearFit } from './linear-fit.ts';

/** How gaps are filled from other columns. */
export interface RegressionOptions {
  /** Most rounds over all columns (default 500). */
  readonly rounds?: number;
  /** Change of a filled value, in deviations of its column, below which it stands (default 0.00001). */
  readonly tolerance?: number;
  /** Ridge on the correlation matrix (default 0.01): keeps collinear columns in hand. */
  readonly ridge?: number;
  /** Predictors for every column besides the others; without gaps. */
  readonly covariates?: readonly Float64Array[];
  /** Whether the other columns predict too (default true; false takes covariates alone). */
  readonly others?: boolean;
  /** Names of the columns, for messages. */
  readonly names?: readonly string[];
}

/** Columns without gaps, and how they became so. */
export interface RegressionImputed {
  readonly columns: readonly Float64Array[];
  readonly filled: readonly Filled[];
  /** Cells whose prediction lay outside the values of their column and was held at the limit. */
  readonly held: readonly Filled[];
  /** Residual standard deviation of each column's regression; NaN for a column without gaps. */
  readonly residualSd: Float64Array;
  /** Share of variance that each regression explains; NaN for a column without gaps. */
  readonly rSquared: Float64Array;
  readonly rounds: number;
  readonly converged: boolean;
  /** Places without a single value: they stay as they are. */
  readonly empty: readonly number[];
}

interface Range {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  readonly sd: number;
}

function rangeOfGiven(column: Float64Array, name: string): Range {
  const given = column.filter((value) => !Number.isNaN(value));
  if (given.length < 3) {
    throw new SojournError({
      code: 'recipe.column',
      where: { field: name },
      got: `${given.length} values`,
      expected: 'three values or more to learn from',
    });
  }
  const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
  const squares = given.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return {
    mean,
    min: given.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    max: given.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    sd: Math.sqrt(squares / (given.length - 1)),
  };
}

function checkCovariates(covariates: readonly Float64Array[]): void {
  covariates.forEach((column, at) => {
    const gap = column.findIndex((value) => Number.isNaN(value));
    if (gap < 0) return;
    throw new SojournError({
      code: 'recipe.column',
      where: { field: `covariate ${at + 1}` },
      got: `no value for place ${gap + 1}`,
      expected: 'covariates without gaps',
    });
  });
}

/** Writes predictions into the gaps; returns the largest change in deviations of the column. */
function rewrite(
  column: Float64Array,
  gaps: readonly number[],
  fit: LinearFit,
  range: Range,
  held: Filled,
): number {
  let most = 0;
  for (const place of gaps) {
    const free = fit.predict(place);
    const value = Math.min(Math.max(free, range.min), range.max);
    held[place] = value === free ? 0 : 1;
    if (range.sd > 0) most = Math.max(most, Math.abs(value - column[place]!) / range.sd);
    column[place] = value;
  }
  return most;
}

/**
 * Fills gaps by regression: every column with gaps is regressed on the others over the places where
 * it is given, its gaps are predicted, and so on in turn until no filled value moves (Buck 1960,
 * iterated; the means of EM under normality without its correction of variances – so do not take
 * the spread of filled values for that of real ones, but add noise of `residualSd` in draws).
 * A prediction outside the given values is held at the nearest and marked.
 *
 * @param columns one per indicator, NaN missing; not changed; three values or more in each
 * @param options rounds, tolerance, ridge, covariates
 * @returns columns, flags, quality of each regression, whether it has settled
 * @throws SojournError `recipe.column` for a column with fewer than three values or a covariate with gaps
 * @example imputeRegression([gdp, life, water]).filled
 */
export function imputeRegression(
  columns: readonly Float64Array[],
  options: RegressionOptions = {},
): RegressionImputed {
  const { rounds = 500, tolerance = 1e-5, ridge = 0.01, covariates = [], others = true } = options;
  checkCovariates(covariates);
  const ranges = columns.map((column, at) =>
    rangeOfGiven(column, options.names?.[at] ?? `column ${at + 1}`),
  );
  const places = Array.from({ length: columns[0]?.length ?? 0 }, (_, place) => place);
  const missing = (column: Float64Array, place: number) => Number.isNaN(column[place]!);
  const empty = places.filter((place) => columns.every((column) => missing(column, place)));
  const live = places.filter((place) => !empty.includes(place));
  const gaps = columns.map((column) => live.filter((place) => missing(column, place)));
  const given = columns.map((column) => live.filter((place) => !missing(column, place)));
  const out = columns.map((column, at) => {
    const copy = column.slice();
    for (const place of gaps[at]!) copy[place] = ranges[at]!.mean;
    return copy;
  });
  const held = columns.map((column) => new Uint8Array(column.length));
  const residualSd = new Float64Array(columns.length).fill(Number.NaN);
  const rSquared = new Float64Array(columns.length).fill(Number.NaN);
  let [round, moved] = [0, gaps.some((of) => of.length > 0) ? Number.POSITIVE_INFINITY : 0];
  for (; round < rounds && moved > tolerance; round++) {
    moved = 0;
    for (let at = 0; at < out.length; at++) {
      if (gaps[at]!.length === 0) continue;
      const predictors = [...(others ? out.filter((_, other) => other !== at) : []), ...covariates];
      const fit = fitLinear(out[at]!, predictors, given[at]!, ridge);
      moved = Math.max(moved, rewrite(out[at]!, gaps[at]!, fit, ranges[at]!, held[at]!));
      residualSd[at] = fit.residualSd;
      rSquared[at] = fit.rSquared;
    }
  }
  const filled = columns.map((column, at) => {
    const flags = new Uint8Array(column.length);
    for (const place of gaps[at]!) flags[place] = 1;
    return flags;
  });
  const converged = moved <= tolerance;
  return { columns: out, filled, held, residualSd, rSquared, rounds: round, converged, empty };
}
