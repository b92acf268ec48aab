import type { Prepared } from './prepare.ts';
import { averagedDifference, meanOver } from './scores.ts';

/** A plain rule that divides the registered total, or repeats it. */
export interface Baseline {
  readonly id: 'capacity' | 'share30' | 'persistence30';
  /** First day on which the rule says anything. */
  readonly from: number;
  readonly counts: Float64Array;
  /** Averaged relative difference from that day on. */
  readonly error: number;
}

const lag = 30;

/** Registered counts of the camps, camp c on day t at `c × days + t`. */
export function registeredCounts(ready: Prepared): Float64Array {
  const { days } = ready.model;
  const out = new Float64Array(ready.camps.length * days);
  ready.registered.forEach((series, c) => {
    out.set(series, c * days);
  });
  return out;
}

function totals(counts: Float64Array, days: number): Float64Array {
  const out = new Float64Array(days);
  for (let at = 0; at < counts.length; at++) out[at % days]! += counts[at]!;
  return out;
}

/**
 * Rules that any user has at hand: the known total by capacity (which, where capacities were set
 * to the largest registration, knows the future), the known total by the shares of 30 days
 * before, and the counts of 30 days before.
 */
export function baselinesOf(ready: Prepared): Baseline[] {
  const { days } = ready.model;
  const registered = registeredCounts(ready);
  const sum = totals(registered, days);
  const room = ready.camps.map((camp) => Math.max(0, ready.model.places[camp]!.capacity ?? 0));
  const allRoom = room.reduce((a, b) => a + b, 0);
  const made = (
    id: Baseline['id'],
    from: number,
    rule: (c: number, t: number) => number,
  ): Baseline => {
    const counts = new Float64Array(registered.length);
    for (let at = 0; at < counts.length; at++) {
      const t = at % days;
      counts[at] = t < from ? Number.NaN : rule((at - t) / days, t);
    }
    return {
      id,
      from,
      counts,
      error: meanOver(averagedDifference(counts, registered, days), from),
    };
  };
  const before = (c: number, t: number) => registered[c * days + t - lag]!;
  return [
    made('capacity', 0, (c, t) => (allRoom > 0 ? (sum[t]! * room[c]!) / allRoom : Number.NaN)),
    made('share30', lag, (c, t) =>
      sum[t - lag]! > 0 ? (sum[t]! * before(c, t)) / sum[t - lag]! : 0,
    ),
    made('persistence30', lag, before),
  ];
}
