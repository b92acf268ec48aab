import { meanRankShift, ranksOf } from '../replicate/ranks.ts';
import { aggregateAll } from '../steps/aggregate.ts';
import type { Plan } from '../structure/plan.ts';
import { correlate } from '../weights/correlate.ts';
import { rowOf, type Weighable } from '../weights/pca.ts';

/** What becomes of the index without one of its rows. */
export interface WithoutOne {
  readonly id: string;
  readonly level: number;
  readonly scores: Float64Array;
  /** 1 for the highest score, ties at the minimum. */
  readonly ranks: Float64Array;
  /** Mean and largest absolute difference to the ranks with it. */
  readonly meanShift: number;
  readonly maxShift: number;
  /** Rank correlation with the index as it is. */
  readonly spearman: number;
}

/** A plan in which one row is nobody's child. */
function without(plan: Plan, row: number): Plan {
  const nodes = plan.nodes.map((node) =>
    node.children.includes(row)
      ? { ...node, children: node.children.filter((child) => child !== row) }
      : node,
  );
  return { ...plan, nodes };
}

function ranked(scores: Float64Array): Float64Array {
  const ranks = new Float64Array(scores.length);
  ranksOf(scores, ranks, new Int32Array(scores.length));
  return ranks;
}

/**
 * Takes rows out of the index one at a time – the row itself, not only its weight, so that it works
 * for a median as well – and builds the levels above anew.
 *
 * @param built scores of all rows
 * @param level of the rows: 1 for indicators; all below the index if not given
 * @returns one result for each row, in the order of the plan
 * @example leaveOneOut(built, 2).map(({ id, meanShift }) => `${id} ${meanShift}`)
 */
export function leaveOneOut(built: Weighable, level?: number): WithoutOne[] {
  const { plan, places } = built;
  const nominal = rowOf(built, plan.top);
  const nominalRanks = ranked(nominal);
  const rows = [...plan.levels.keys()].filter(
    (row) => row !== plan.top && (level === undefined || plan.levels[row] === level),
  );
  return rows.map((row) => {
    const scores = built.scores.slice();
    aggregateAll(scores, places.length, without(plan, row));
    const found = rowOf({ ...built, scores }, plan.top).slice();
    const ranks = ranked(found);
    const maxShift = ranks.reduce((most, rank, place) => {
      const shift = Math.abs(rank - nominalRanks[place]!);
      return shift > most ? shift : most;
    }, 0);
    return {
      id: plan.ids[row]!,
      level: plan.levels[row]!,
      scores: found,
      ranks,
      meanShift: meanRankShift(nominalRanks, ranks),
      maxShift,
      spearman: correlate(nominal, found, 'spearman'),
    };
  });
}
