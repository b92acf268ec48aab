import type { Design, Fit } from './contract.ts';

/** The design of some rows of another; columns can be changed on the way. */
export function subsetOf(
  design: Design,
  rows: ArrayLike<number>,
  columns?: readonly number[],
): Design {
  const take = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
  const kept = columns ?? design.x.map((_, at) => at);
  return {
    ...design,
    y: take(design.y),
    names: kept.map((at) => design.names[at]!),
    x: kept.map((at) => take(design.x[at]!)),
    fixedEffects: design.fixedEffects.map((effect) => ({
      ...effect,
      codes: Int32Array.from(rows, (row) => effect.codes[row]!),
    })),
    ...(design.weights && { weights: take(design.weights) }),
    ...(design.offset && { offset: take(design.offset) }),
    rowOf: Int32Array.from(rows, (row) => design.rowOf?.[row] ?? row),
  };
}

/** The design of the rows and regressors that a fit has used. */
export const usedDesign = (fit: Fit): Design => subsetOf(fit.design, fit.sample.rows, fit.kept);
