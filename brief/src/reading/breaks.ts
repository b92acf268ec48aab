import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';

/** Two neighbouring numbers of a series between which it collapsed or jumped. */
export interface SeriesBreak {
  readonly before: Figure;
  readonly after: Figure;
}

/** From this factor up or down (a fall of 95 % is one by 20) two neighbours are a break. */
const factor = 20;
/** Small numbers move by large factors for no reason: the larger one must be at least this. */
const leastPeople = 1000;

function isBreak(before: Figure, after: Figure, least: number): boolean {
  const [small, large] = [amount(before), amount(after)].sort((a, b) => a - b);
  return large! >= least && large! >= factor * small!;
}

/**
 * The latest break in a series: two neighbouring numbers of which one is at most 5 % of the
 * other. A change of method, coverage or definition, or an event so large that the years before
 * it are no measure for those after.
 *
 * @param series figures of one series, oldest first, none missing
 * @param least the larger of the two is at least this (1,000 people by default)
 * @returns the pair, or null where the series is whole
 * @example breakIn([hosted2023, hosted2024]) // { before: 303,436 people, after: 320 people }
 */
export function breakIn(series: readonly Figure[], least = leastPeople): SeriesBreak | null {
  for (let at = series.length - 1; at > 0; at--) {
    const [before, after] = [series[at - 1]!, series[at]!];
    if (isBreak(before, after, least)) return { before, after };
  }
  return null;
}
