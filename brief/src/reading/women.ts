import type { Figure } from '@sojourn/engine/core';
import { amount, shareOf } from '../compute/index.ts';
import type { BriefContext } from '../sections/context.ts';
import { corridorSum, corridorsIn, type StockSide, stockTotals } from './stocks.ts';

/**
 * Women among the people of one side in the 2020 revision, %: from its totals, else from its
 * corridors. Of emigrants and of immigrants these are two different shares.
 */
export function womenShare(context: BriefContext, side: StockSide): Figure | null {
  const total = stockTotals(context.facts, side, '2020').at(-1);
  if (total?.female && amount(total.people) > 0) return shareOf(total.female, total.people);
  const stocks = context.stocks[side];
  const last = Math.max(...stocks.map(({ year }) => year));
  const sexed = corridorsIn(stocks, last).filter(({ female }) => female !== null);
  const women = corridorSum(context.facts, side, sexed, 'female');
  const everyone = corridorSum(context.facts, side, sexed, 'people');
  return women && everyone && amount(everyone) > 0 ? shareOf(women, everyone) : null;
}
