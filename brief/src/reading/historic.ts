import { amount } from '../compute/index.ts';
import { type CorridorStock, corridorsIn } from './stocks.ts';

/** A corridor whose stock has fallen to less than this part since 1990 is one of older arrivals. */
const shrunk = 0.75;
const before = 1990;

/** Partners whose stock was larger in 1990 than now: most of them came long ago. */
export function historicPartners(stocks: readonly CorridorStock[]): ReadonlySet<string> {
  const last = Math.max(...stocks.map(({ year }) => year));
  const then = new Map(corridorsIn(stocks, before).map(({ partner, people }) => [partner, people]));
  return new Set(
    corridorsIn(stocks, last).flatMap(({ partner, people }) => {
      const old = then.get(partner);
      return old && amount(people) < shrunk * amount(old) ? [partner] : [];
    }),
  );
}

/**
 * Whether most people abroad live where the stock has shrunk since 1990. A model that shares out
 * remittances by stocks then gives them to people who left generations ago.
 */
export function mainlyHistoric(stocks: readonly CorridorStock[]): boolean {
  const last = Math.max(...stocks.map(({ year }) => year));
  const now = corridorsIn(stocks, last);
  const historic = historicPartners(stocks);
  const sum = (of: readonly CorridorStock[]) =>
    of.reduce((total, { people }) => total + amount(people), 0);
  return sum(now.filter(({ partner }) => historic.has(partner))) > sum(now) / 2;
}
