import type { CorridorStock } from '../reading/stocks.ts';
import type { Direction } from './sides.ts';

/** Stocks of one direction over the years, oldest first. */
export function directionStocks({ origin, destination }: Direction): readonly CorridorStock[] {
  return origin.stocks.abroad
    .filter((stock) => stock.partner === destination.place.code)
    .sort((a, b) => a.year - b.year);
}
