import type { Sample } from '../contract.ts';
import { leastShare, lengthsOf } from './iteration.ts';
import type { Solution } from './poisson.ts';
import { openProjector } from './projector.ts';
import { crossProducts, independentColumns, inverseOf, times } from './rank.ts';

/** Least squares with fixed effects: one projection, and a second solve that mends rounding. */
export function solveGaussian(sample: Sample, tolerance: number): Solution {
  const { n, y, offset } = sample;
  const w = sample.weights ?? new Float64Array(n).fill(1);
  const projector = openProjector(sample.dimensions, n);
  projector.weigh(w);
  const columns = sample.x.map((column) => column.slice());
  for (const column of columns) projector.project(column, tolerance);
  const kept = independentColumns(
    crossProducts(columns, w).products,
    lengthsOf(sample, w),
    leastShare(sample),
  );
  const demeaned = kept.map((at) => columns[at]!);
  const bread = inverseOf(crossProducts(demeaned, w).products, kept.length) ?? new Float64Array(0);
  const residual = Float64Array.from(y, (value, row) => value - (offset ? offset[row]! : 0));
  const coefficients = new Float64Array(kept.length);
  for (let round = 0; round < 2; round++) {
    projector.project(residual, tolerance);
    const b = times(bread, crossProducts(demeaned, w, residual).sums);
    demeaned.forEach((column, at) => {
      coefficients[at]! += b[at]!;
      for (let row = 0; row < n; row++) residual[row]! -= b[at]! * column[row]!;
    });
  }
  const eta = residual.map((value, row) => y[row]! - value);
  let squares = 0;
  for (let row = 0; row < n; row++) squares += w[row]! * residual[row]! * residual[row]!;
  return {
    kept,
    coefficients,
    eta,
    fitted: eta,
    demeaned,
    bread,
    deviance: squares,
    converged: true,
    iterations: 1,
    passes: projector.passes(),
  };
}
