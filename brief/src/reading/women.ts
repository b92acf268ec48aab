import type { Figure } from '@sojourn/engine/core';
import { amount, shareOfMany } from '../compute/index.ts';
import type { BriefContext } from '../sections/context.ts';
import { corridorSum, corridorsIn, type StockSide, stockTotals } from './stocks.ts';

/** From this part of all on, those counted by sex may stand for all. */
const leastCounted = 0.5;

/**
 * Women among the people of one side in the 2020 revision, %: from its totals, else from the
 * corridors whose split by sex is neither filled in by the source nor contradicted. Of emigrants
 * and of immigrants these are two different shares. Null where too few are counted, or fewer than
 * half of all.
 */
export function womenShare(context: BriefContext, side: StockSide): Figure | null {
  const total = stockTotals(context.facts, side, '2020').at(-1);
  if (total?.female) return shareOfMany(total.female, total.people);
  const stocks = context.stocks[side];
  const last = Math.max(...stocks.map(({ year }) => year));
  const all = corridorsIn(stocks, last);
  const sexed = all.filter(({ female }) => female !== null);
  const where = sexed.length < all.length ? ', sex=counted' : '';
  const women = corridorSum(context.facts, side, sexed, 'female', where);
  const everyone = corridorSum(context.facts, side, sexed, 'people', where);
  const whole = corridorSum(context.facts, side, all, 'people');
  if (!women || !everyone || !whole || amount(everyone) < leastCounted * amount(whole)) return null;
  return shareOfMany(women, everyone);
}
