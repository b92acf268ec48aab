import type { Aggregation } from '../contract.ts';
import type { NodePlan } from '../structure/plan.ts';
import type { ScoreMatrix } from './scores.ts';

/** The least score that a mean can take, and whether it can take that one; null where any will do. */
function floorOf(aggregation: Aggregation): { least: number; open: boolean } | null {
  const { method } = aggregation;
  if (method === 'geometric' || method === 'harmonic') return { least: 0, open: true };
  if (method !== 'generalised' || aggregation.power === 1) return null;
  return { least: 0, open: aggregation.power < 0 };
}

/**
 * Children of a node that its mean cannot take: 0 or less under a geometric, harmonic or negative
 * power mean, less than 0 under a positive power; one for each place. Children of weight 0 are free.
 */
export function notPositive(
  scores: ScoreMatrix,
  places: number,
  { children, aggregation }: NodePlan,
  weights: Float64Array,
): { row: number; place: number }[] {
  const floor = floorOf(aggregation);
  if (floor === null) return [];
  const found = new Map<number, number>();
  for (const row of children) {
    if (weights[row] === 0) continue;
    for (let place = 0; place < places; place++) {
      const score = scores[row * places + place]!;
      const isBelow = score < floor.least || (floor.open && score === floor.least);
      if (isBelow && !found.has(place)) found.set(place, row);
    }
  }
  return [...found].map(([place, row]) => ({ row, place })).sort((a, b) => a.place - b.place);
}
