import {
  mainlyHistoric as mainlyHistoricStocks,
  historicPartners as partnersLeftLongAgo,
} from '@sojourn/engine/economy';
import { amount } from '../compute/index.ts';
import { type CorridorStock, corridorsIn } from './stocks.ts';

const before = 1990;

function thenAndNow(stocks: readonly CorridorStock[]) {
  const last = Math.max(...stocks.map(({ year }) => year));
  const of = (year: number) =>
    corridorsIn(stocks, year).map(({ partner, people }) => ({ partner, people: amount(people) }));
  return [of(before), of(last)] as const;
}

/** Partners whose stock was larger in 1990 than now: most of them came long ago. */
export function historicPartners(stocks: readonly CorridorStock[]): ReadonlySet<string> {
  return partnersLeftLongAgo(...thenAndNow(stocks));
}

/**
 * Whether most people abroad live where the stock has shrunk since 1990. A model that shares out
 * remittances by stocks then gives them to people who left generations ago.
 */
export function mainlyHistoric(stocks: readonly CorridorStock[]): boolean {
  return mainlyHistoricStocks(...thenAndNow(stocks));
}
