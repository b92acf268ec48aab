import type { Treatment } from '../contract.ts';
import { logMirrored, logShifted, type Shape, shapeOf } from './moments.ts';

/** What was done to a column. */
export interface TreatmentNote {
  readonly before: Shape;
  readonly after: Shape;
  /** Points that were set to the next value, ties counted. */
  readonly winsorised: number;
  readonly side: 'high' | 'low' | null;
  readonly logged: boolean;
  /** Still outside the rule when all was done. */
  readonly stillOut: boolean;
}

function passes({ skew, kurtosis }: Shape, rule: Treatment): boolean {
  if (Number.isNaN(skew)) return true;
  return Math.abs(skew) < rule.skew || kurtosis < rule.kurtosis;
}

/** Sets all values at an end to the next distinct one and marks them; returns how many are new. */
function pullIn(column: Float64Array, high: boolean, marked: Uint8Array): number {
  let end = high ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let next = end;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (high ? value > end : value < end) {
      next = end;
      end = value;
    } else if (value !== end && (high ? value > next : value < next)) next = value;
  }
  if (!Number.isFinite(next)) return -1;
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    if (column[i] !== end) continue;
    column[i] = next;
    count += 1 - marked[i]!;
    marked[i] = 1;
  }
  return count;
}

/**
 * Treats a column by the rule of the JRC (as in COINr): while |skew| and kurtosis are both out and
 * fewer than `winmax` places were treated, the values at the far end become the next distinct one;
 * if that does not suffice, the original column goes through a shifted logarithm.
 *
 * @param column values, NaN missing; not changed
 * @param rule limits
 * @param out receives the treated column; may not be `column`
 * @returns what was done
 * @example treatColumn(column, { winmax: 5, skew: 2, kurtosis: 3.5, fallback: 'log_ct' }, out)
 */
export function treatColumn(
  column: Float64Array,
  rule: Treatment,
  out: Float64Array,
): TreatmentNote {
  out.set(column);
  const before = shapeOf(column);
  let shape = before;
  const marked = new Uint8Array(column.length);
  let winsorised = 0;
  let side: TreatmentNote['side'] = null;
  while (!passes(shape, rule) && winsorised < rule.winmax) {
    const high = shape.skew >= 0;
    const points = pullIn(out, high, marked);
    if (points < 0) break;
    winsorised += points;
    side = high ? 'high' : 'low';
    shape = shapeOf(out);
  }
  if (passes(shape, rule) || rule.fallback === 'none') {
    return {
      before,
      after: shape,
      winsorised,
      side,
      logged: false,
      stillOut: !passes(shape, rule),
    };
  }
  if (rule.fallback === 'log_ct_plus' && before.skew <= 0) logMirrored(column, out);
  else logShifted(column, out);
  const after = shapeOf(out);
  return { before, after, winsorised: 0, side: null, logged: true, stillOut: !passes(after, rule) };
}
