import type { NodePlan } from '../structure/plan.ts';
import type { ScoreMatrix } from './scores.ts';

/**
 * Outranking of one place over another: weight of the children where it is above plus half of
 * those equal, over the children that both have; NaN where they share none.
 */
export function outranks(
  scores: ScoreMatrix,
  places: number,
  children: Int32Array,
  weights: Float64Array,
  a: number,
  b: number,
): number {
  let above = 0;
  let mass = 0;
  for (let c = 0; c < children.length; c++) {
    const child = children[c]!;
    const left = scores[child * places + a]!;
    const right = scores[child * places + b]!;
    if (Number.isNaN(left) || Number.isNaN(right)) continue;
    const w = weights[child]!;
    mass += w;
    if (left > right) above += w;
    else if (left === right) above += 0.5 * w;
  }
  return mass === 0 ? Number.NaN : above / mass;
}

/** Copeland scores of one node, in place: places outranked minus places that outrank. */
export function copelandInto(
  scores: ScoreMatrix,
  places: number,
  { row, children }: NodePlan,
  weights: Float64Array,
): void {
  for (let a = 0; a < places; a++) {
    let score = 0;
    let compared = 0;
    for (let b = 0; b < places; b++) {
      if (a === b) continue;
      const share = outranks(scores, places, children, weights, a, b);
      if (Number.isNaN(share)) continue;
      compared += 1;
      score += share > 0.5 ? 1 : share < 0.5 ? -1 : 0;
    }
    scores[row * places + a] = compared === 0 ? Number.NaN : score;
  }
}
