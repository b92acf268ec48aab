import { exp } from '../../core/index.ts';
import type { StockYear } from './contract.ts';

const daysPerYear = 365.25;

/**
 * Mean days away in all places together, 2019 to 2022: 26.1 million people displaced by disasters
 * at the four year ends, over 112.4 million movements in the four years (IDMC, releases of 2023
 * and 2025).
 */
export const worldMeanDays = 84.6;

/**
 * Mean days away, from people displaced at year ends and movements of the years: what is there is
 * what comes in times how long it stays (Little 1961, Operations Research 9(3)). It holds for the
 * mean of many years; year ends may lie far from the season of a hazard.
 *
 * @returns days, or null where no year has movements
 * @example meanDays([{ year: 2020, stock: 100, movements: 1000 }]) // 36.525
 */
export function meanDays(years: readonly StockYear[]): number | null {
  let [stock, movements] = [0, 0];
  for (const year of years) {
    stock += year.stock;
    movements += year.movements;
  }
  return movements > 0 ? (daysPerYear * stock) / movements : null;
}

/** Share still away at the end of a day, if each day brings the same chance to return. */
export function shareAway(day: number, mean: number): number {
  return mean > 0 ? exp(-day / mean) : day === 0 ? 1 : 0;
}
