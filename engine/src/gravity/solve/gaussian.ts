import type { Sample } from '../contract.ts';
import { boardOf } from './board.ts';
import type { Crew } from './crew.ts';
import { leastShare, lengthsOf } from './iteration.ts';
import type { Solution } from './poisson.ts';
import { openProjector, type Projector } from './projector.ts';
import { crossProducts, independentColumns, inverseOf, times } from './rank.ts';

/** Least squares with fixed effects: one projection, and a second solve that mends rounding. */
export function solveGaussian(sample: Sample, tolerance: number, crew: Crew): Solution {
  const { n, y, offset } = sample;
  const w = sample.weights ?? crew.floats(n).fill(1);
  const columns = [...sample.x, y].map((column) => {
    const out = crew.floats(n);
    out.set(column);
    return out;
  });
  const residual = columns.pop()!;
  for (let row = 0; row < n && offset; row++) residual[row]! -= offset[row]!;
  const board = boardOf(sample, w, [...columns, residual], crew);
  const hands = crew.open(board);
  try {
    return solveOn(sample, w, columns, residual, openProjector(board, hands), tolerance);
  } finally {
    hands.close();
  }
}

function solveOn(
  sample: Sample,
  w: Float64Array,
  columns: readonly Float64Array[],
  residual: Float64Array,
  projector: Projector,
  tolerance: number,
): Solution {
  const { n, y } = sample;
  projector.weigh();
  for (const column of columns) projector.project(column, tolerance);
  const kept = independentColumns(
    crossProducts(columns, w).products,
    lengthsOf(sample, w),
    leastShare(sample),
  );
  const demeaned = kept.map((at) => columns[at]!);
  const bread = inverseOf(crossProducts(demeaned, w).products, kept.length) ?? new Float64Array(0);
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
