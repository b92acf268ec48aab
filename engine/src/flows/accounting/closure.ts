import type { ClosureRule } from '../contract.ts';
import { rescaleWhole, roundEven } from '../rescale.ts';
import { diagonalOf, setDiagonal, totalOf } from './sums.ts';

function scaleDiagonal(table: Float64Array, n: number, change: number, whole: boolean): void {
  const diagonal = diagonalOf(table, n);
  const total = totalOf(diagonal);
  const scaled = whole
    ? rescaleWhole(diagonal, total + change)
    : diagonal.map((value) => (value * (total + change)) / total);
  setDiagonal(table, n, scaled);
}

/**
 * Scales the native-born of both tables, half and half, so that the world grows by births less
 * deaths. Rounded to people with `before`; an odd difference is first made even by one person.
 *
 * @param start n × n, changed in place
 * @param end n × n, changed in place
 * @param natural births less deaths of all places
 * @returns how many people the tables were apart
 * @example closeWorld(start, end, n, 416_375_529, 'before')
 */
export function closeWorld(
  start: Float64Array,
  end: Float64Array,
  n: number,
  natural: number,
  rule: ClosureRule,
): number {
  const apart = natural - (totalOf(end) - totalOf(start));
  const whole = rule === 'before';
  let gap = apart;
  const odd = gap - 2 * Math.floor(gap / 2);
  if (whole && odd !== 0 && roundEven(odd) === 0) {
    scaleDiagonal(end, n, 1, true);
    gap = natural - (totalOf(end) - totalOf(start));
  }
  if (gap === 0) return apart;
  scaleDiagonal(start, n, -gap / 2, whole);
  scaleDiagonal(end, n, gap / 2, whole);
  return apart;
}

/** The same on tables from which births and deaths are deducted: to equal totals. */
export function closeDeducted(from: Float64Array, to: Float64Array, n: number): number {
  const gap = totalOf(to) - totalOf(from);
  if (gap === 0) return 0;
  scaleDiagonal(from, n, gap / 2, false);
  scaleDiagonal(to, n, -gap / 2, false);
  return gap;
}
