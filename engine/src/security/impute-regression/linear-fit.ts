import { cholesky, solveCholesky } from '../../core/index.ts';

/** A ridge regression of one column on others, in units of their own means and deviations. */
export interface LinearFit {
  readonly predict: (place: number) => number;
  /** Standard deviation of the residuals, divisor n − 1. */
  readonly residualSd: number;
  /** Share of the variance of the given values that is explained, 0 to 1. */
  readonly rSquared: number;
}

function momentsOf(column: Float64Array, rows: readonly number[]): { mean: number; sd: number } {
  let sum = 0;
  for (const row of rows) sum += column[row]!;
  const mean = sum / rows.length;
  let squares = 0;
  for (const row of rows) squares += (column[row]! - mean) * (column[row]! - mean);
  return { mean, sd: Math.sqrt(squares / (rows.length - 1)) };
}

/** Coefficients of standardised predictors. */
function coefficients(
  standard: readonly Float64Array[],
  target: Float64Array,
  ridge: number,
): Float64Array {
  const k = standard.length;
  const n = target.length;
  const cross = new Float64Array(k * k);
  const right = new Float64Array(k);
  for (let a = 0; a < k; a++) {
    const left = standard[a]!;
    for (let b = 0; b <= a; b++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += left[i]! * standard[b]![i]!;
      cross[a * k + b] = cross[b * k + a] = sum / (n - 1);
    }
    cross[a * k + a]! += ridge;
    for (let i = 0; i < n; i++) right[a]! += (left[i]! * target[i]!) / (n - 1);
  }
  return solveCholesky(cholesky(cross, k), k, right);
}

/**
 * Fits `target` on `predictors` by ridge regression (Hoerl and Kennard 1970) over some rows.
 *
 * @param ridge added to the diagonal of the correlation matrix; above 0
 * @param rows places that count; all their cells are there
 * @example fitLinear(target, [gdp], [0, 1, 2, 3], 1e-3).predict(4)
 */
export function fitLinear(
  target: Float64Array,
  predictors: readonly Float64Array[],
  rows: readonly number[],
  ridge: number,
): LinearFit {
  const own = momentsOf(target, rows);
  const used = predictors
    .map((column) => ({ column, ...momentsOf(column, rows) }))
    .filter(({ sd }) => sd > 0);
  if (used.length === 0 || own.sd === 0) {
    return { predict: () => own.mean, residualSd: own.sd, rSquared: 0 };
  }
  const beta = coefficients(
    used.map(({ column, mean, sd }) =>
      Float64Array.from(rows, (row) => (column[row]! - mean) / sd),
    ),
    Float64Array.from(rows, (row) => target[row]! - own.mean),
    ridge,
  );
  const predict = (place: number) =>
    used.reduce(
      (sum, { column, mean, sd }, at) => sum + (beta[at]! * (column[place]! - mean)) / sd,
      own.mean,
    );
  let squares = 0;
  for (const row of rows) squares += (target[row]! - predict(row)) * (target[row]! - predict(row));
  const residualSd = Math.sqrt(squares / (rows.length - 1));
  const share = residualSd / own.sd;
  return { predict, residualSd, rSquared: Math.max(0, 1 - share * share) };
}
