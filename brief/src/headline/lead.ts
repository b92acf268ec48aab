import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import { breakIn } from '../reading/breaks.ts';
import { stockTotals } from '../reading/stocks.ts';
import type { BriefContext } from '../sections/context.ts';
import { decade } from '../thresholds.ts';

export type LeadId = 'abroad' | 'here' | 'from' | 'hosted' | 'idps';

/** The largest group of people of whom the place's brief speaks, now and some years before. */
export interface Lead {
  readonly id: LeadId;
  readonly now: Figure;
  /** The same series, about twenty years before for stocks, ten for displacement; or null. */
  readonly before: Figure | null;
}

const stockBefore = 2005;

function stock(context: BriefContext, side: 'abroad' | 'here'): Lead | null {
  const newest = stockTotals(context.facts, side, '2024');
  const totals = newest.length > 0 ? newest : stockTotals(context.facts, side, '2020');
  return lead(
    side,
    totals.map(({ people }) => people),
    () => stockBefore,
  );
}

/** Compared with the year before only if nothing broke the series on the way. */
function lead(id: LeadId, series: readonly Figure[], before: (now: number) => number): Lead | null {
  const now = series.at(-1);
  if (!now) return null;
  const from = before(now.period.start);
  const since = series.filter(({ period }) => period.start >= from);
  const [first] = since;
  const whole = first?.period.start === from && first !== now && amount(first) > 0;
  return { id, now, before: whole && breakIn(since) === null ? first : null };
}

function displaced(id: LeadId, series: readonly Figure[]): Lead | null {
  return lead(id, series, (now) => now - decade);
}

function inNeed(context: BriefContext, side: 'from' | 'here'): readonly Figure[] {
  const reader = context.displaced[side];
  return reader.years.flatMap((year) => reader.inNeed(year) ?? []);
}

/** All groups, largest first. People of two groups may be the same people: nothing is added. */
export function leadsOf(context: BriefContext): readonly Lead[] {
  const idps = context.panel.series('idps_conflict_idmc').filter((one) => amount(one) > 0);
  return [
    stock(context, 'abroad'),
    stock(context, 'here'),
    displaced('from', inNeed(context, 'from')),
    displaced('hosted', inNeed(context, 'here')),
    displaced('idps', idps),
  ]
    .flatMap((one) => (one && amount(one.now) > 0 ? [one] : []))
    .sort((a, b) => amount(b.now) - amount(a.now));
}
