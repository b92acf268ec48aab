import type { Reports } from './reports.ts';

/** Reports this many days before or after a horizon count as being at it. */
export const tolerance = 7;

/** A report that a forecast is measured against. */
export interface Target {
  readonly day: number;
  readonly persons: number;
}

/**
 * The report nearest to `ahead` days after `day`, at most a week off, or null: days between
 * reports are no observations.
 *
 * @param before reports from this day on are not used
 */
export function targetOf(
  reports: Reports,
  day: number,
  ahead: number,
  before: number,
): Target | null {
  let best: Target | null = null;
  let nearest = tolerance + 1;
  for (let i = 0; i < reports.days.length; i++) {
    const when = reports.days[i]!;
    const off = Math.abs(when - day - ahead);
    if (when <= day || when >= before || off >= nearest) continue;
    nearest = off;
    best = { day: when, persons: reports.persons[i]! };
  }
  return best;
}
