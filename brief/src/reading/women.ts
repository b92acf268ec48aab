import type { Figure } from '@sojourn/engine/core';
import { shareOfMany } from '../compute/index.ts';
import type { BriefContext } from '../sections/context.ts';
import { corridorSum, corridorsIn, type StockSide, stockTotals } from './stocks.ts';

/**
 * Women among the people of one side in the 2020 revision, %: from its totals, else from the
 * corridors whose split by sex is neither filled in by the source nor contradicted. Of emigrants
 * and of immigrants these are two different shares. Null where too few are counted.
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
  return women && everyone ? shareOfMany(women, everyone) : null;
}
