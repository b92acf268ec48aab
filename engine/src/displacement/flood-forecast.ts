import type { FloodForecast, FloodRules } from './contract.ts';

/** What people hear on a day of the floods to come. */
export interface Forecast {
  /** How far people follow it, by their awareness. */
  readonly awareness: readonly number[];
  /** Scores and chances are multiplied instead of moved, as the peer does. */
  readonly multiplies: boolean;
  /** By place: factor of its score for those who follow the forecast in full. */
  readonly score: Float64Array;
  /** By place: what is added to the chance to leave of those who follow it in full, or its factor. */
  readonly chance: Float64Array;
}

/** Flood levels of the places by day. */
export type Levels = readonly { readonly i: number; readonly level: readonly number[] }[];

const followed = ({ awareness }: Forecast, level: number) => awareness[level] ?? 0;

/** Factor of the score of a place for people of an awareness. */
export function scoreAhead(forecast: Forecast, place: number, level: number): number {
  const a = followed(forecast, level);
  const score = forecast.score[place]!;
  return forecast.multiplies ? a * score : 1 - a * (1 - score);
}

/** Chance to leave a place for people of an awareness. */
export function chanceAhead(
  forecast: Forecast,
  place: number,
  level: number,
  chance: number,
): number {
  const a = followed(forecast, level);
  const ahead = forecast.chance[place]!;
  return forecast.multiplies ? chance * ahead * a : chance + a * ahead;
}

/**
 * What is heard on day t: the mean over the days ahead, by their importance, of the factor of the
 * level to come, and of how far the chance of that level is above today's.
 *
 * @param chance chance to leave each place today
 */
export function forecastOn(
  t: number,
  { days, until, weights, awareness }: FloodForecast,
  rules: FloodRules,
  floods: Levels,
  chance: Float64Array,
): Forecast | null {
  if (days < 2 || t > until) return null;
  const score = new Float64Array(chance.length).fill(1);
  const added = new Float64Array(chance.length);
  const ahead = Array.from({ length: Math.min(days, until - t) }, (_, k) => k);
  const all = ahead.reduce((sum, k) => sum + (weights[k] ?? 0), 0);
  if (all <= 0) return null;
  for (const { i, level } of floods) {
    for (const k of ahead) {
      const there = level[t + 1 + k] ?? 0;
      if (there === 0) continue;
      const part = (weights[k] ?? 0) / all;
      score[i]! -= part * (1 - rules.weights[there]!);
      added[i]! += part * Math.max(0, rules.movechances[there]! - chance[i]!);
    }
  }
  return { awareness, multiplies: false, score, chance: added };
}

/**
 * The peer's forecast: sums over the days ahead, their importance taken by the day of the run, over
 * their number; squared for scores, and 0 where no flood is ahead.
 *
 * @param isFloodZone 1 for places of kind flood, whose score becomes 0
 */
export function peerForecastOn(
  t: number,
  { days, until, weights, awareness }: FloodForecast,
  rules: FloodRules,
  floods: Levels,
  isFloodZone: Uint8Array,
): Forecast | null {
  if (days < 2 || t > until) return null;
  const score = new Float64Array(isFloodZone.length);
  const chance = new Float64Array(isFloodZone.length);
  for (const { i, level } of floods) {
    let sum = 0;
    for (let x = 1; x <= days; x++) {
      const day = Math.min(t + x, until);
      const there = level[day] ?? 0;
      if (there > 0) sum += rules.weights[there]! * (weights[day] ?? 0);
      if (day === until) break;
    }
    chance[i] = sum / days;
    score[i] = isFloodZone[i] ? 0 : (sum * sum) / days;
  }
  return { awareness, multiplies: true, score, chance };
}
