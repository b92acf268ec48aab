import { bandLevels } from '../ensemble.ts';
import type { Forecast } from './forecast.ts';

/** What is said of one or more camps together on a day ahead. */
export interface DayBand {
  readonly day: number;
  readonly mean: number;
  readonly median: number;
  /** Bounds of the 50, 80 and 95 % bands. */
  readonly bands: readonly {
    readonly level: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** The number below which a part of a rising list lies, between its neighbours. */
export function quantileOf(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low]! + (at - low) * (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!);
}

/**
 * Mean, median and bands of the sum of some camps, day by day: sums are taken within members, so
 * that what camps share widens them.
 *
 * @param camps numbers of camps in the forecast
 * @example groupBands(forecast, [0, 1])[29].bands[1] // the 80 % band of two camps, 30 days ahead
 */
export function groupBands(forecast: Forecast, camps: readonly number[]): DayBand[] {
  const { ahead, members, paths } = forecast;
  return Array.from({ length: ahead }, (_, i) => {
    const sums = new Float64Array(members);
    for (const c of camps) for (let k = 0; k < members; k++) sums[k]! += paths[c]![k * ahead + i]!;
    sums.sort();
    return {
      day: forecast.day + 1 + i,
      mean: sums.reduce((a, b) => a + b, 0) / members,
      median: quantileOf(sums, 0.5),
      bands: bandLevels.map((level) => ({
        level,
        low: quantileOf(sums, (1 - level) / 2),
        high: quantileOf(sums, (1 + level) / 2),
      })),
    };
  });
}
