import type { Fit } from './contract.ts';
import { boardOf, sortingDimension } from './solve/board.ts';
import { alone } from './solve/crew.ts';
import { openProjector } from './solve/projector.ts';

/** Effects of one dimension: one number for each level that takes part. */
export interface EffectEstimates {
  readonly name: string;
  readonly labels: readonly string[];
  readonly values: Float64Array;
}

/**
 * Fixed effects of a fit, on the scale of the linear predictor. Only their sum by row is
 * identified: every dimension but the first is given mean zero over its levels, and the first
 * takes the rest. Where dimensions overlap more (origin^year and origin^destination) the solution
 * is the shortest.
 *
 * @example fixedEffectsOf(fit).find(({name}) => name === 'orig^year')
 */
export function fixedEffectsOf(fit: Fit): EffectEstimates[] {
  const { sample, design, eta, coefficients, kept } = fit;
  const rest = eta.slice();
  for (let row = 0; row < sample.n && sample.offset; row++) rest[row]! -= sample.offset[row]!;
  kept.forEach((column, at) => {
    const x = sample.x[column]!;
    for (let row = 0; row < sample.n; row++) rest[row]! -= coefficients[at]! * x[row]!;
  });
  const board = boardOf(sample, new Float64Array(sample.n).fill(1), [], alone);
  const projector = openProjector(board, alone.open(board));
  projector.weigh();
  const { means, levels } = projector.solve(rest, 1e-12);
  const sorting = sortingDimension(sample.dimensions);
  let from = 0;
  const solved = sample.dimensions.map((dimension, at) => {
    if (at === sorting) return means;
    from += dimension.levels;
    return levels.slice(from - dimension.levels, from);
  });
  let moved = 0;
  for (const values of solved.slice(1)) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (let level = 0; level < values.length; level++) values[level]! -= mean;
    moved += mean;
  }
  return solved.map((values, at) => ({
    name: design.fixedEffects[at]!.name,
    labels: Array.from(
      sample.dimensions[at]!.levelOf,
      (level) => design.fixedEffects[at]!.labels[level]!,
    ),
    values: at === 0 ? values.map((value) => value + moved) : values,
  }));
}
