import { checkInteger, checkRange } from '../errors/index.ts';
import { checkSample } from './checks.ts';

/** An interval for a quantile of the population, read off the sorted sample. */
export interface OrderInterval {
  /** −∞ or ∞ where the sample is too small to bound the quantile on that side. */
  readonly low: number;
  readonly high: number;
  /** The level that the interval has in truth, for a continuous population. */
  readonly level: number;
}

/** P(X = k), k = 0 … n, of a binomial: ratios outward from the mode, so nothing overflows. */
function binomialMasses(n: number, p: number): Float64Array {
  const masses = new Float64Array(n + 1);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  masses[mode] = 1;
  for (let k = mode; k < n; k++) masses[k + 1] = (masses[k]! * (n - k) * odds) / (k + 1);
  for (let k = mode; k > 0; k--) masses[k - 1] = (masses[k]! * k) / ((n - k + 1) * odds);
  let total = 0;
  for (const mass of masses) total += mass;
  return masses.map((mass) => mass / total);
}

/**
 * Ranks (from 1; 0 and n + 1 stand for −∞ and ∞) of the order statistics between which the
 * `probability` quantile of a continuous population lies with equal tails of at most
 * (1 − level)/2 each, and the level reached (Conover 1999, section 3.2: binomial).
 *
 * @throws SojournError `argument.range` unless 0 < probability < 1 and 0 < level < 1
 * @example orderStatisticRanks(20, 0.5, 0.95) // {lower: 6, upper: 15, level: 0.9586…}
 */
export function orderStatisticRanks(
  n: number,
  probability: number,
  level: number,
): { lower: number; upper: number; level: number } {
  checkInteger('sample size', n, 1, 1e8);
  checkRange('probability', probability, Number.MIN_VALUE, 1 - Number.EPSILON / 2);
  checkRange('level', level, Number.MIN_VALUE, 1 - Number.EPSILON / 2);
  const masses = binomialMasses(n, probability);
  const tail = (1 - level) / 2;
  let lower = 0;
  let below = masses[0]!;
  while (below < tail) below += masses[++lower]!;
  let upper = n;
  let above = 0;
  while (upper > 0 && above + masses[upper]! <= tail) above += masses[upper--]!;
  return { lower, upper: upper + 1, level: 1 - (below - masses[lower]!) - above };
}

/**
 * Distribution-free interval for a quantile from order statistics: how far a quantile of draws may
 * be from that of infinitely many draws.
 *
 * @param draws independent draws
 * @param level wanted level; the one reached is at least that where both ends are finite
 * @throws SojournError `argument.shape`, `argument.range`
 * @example quantileInterval(draws, 0.5, 0.95).high
 */
export function quantileInterval(
  draws: ArrayLike<number>,
  probability: number,
  level = 0.95,
): OrderInterval {
  checkSample('draws', draws, 1);
  const sorted = Float64Array.from(draws).sort();
  const ranks = orderStatisticRanks(sorted.length, probability, level);
  return {
    low: ranks.lower === 0 ? Number.NEGATIVE_INFINITY : sorted[ranks.lower - 1]!,
    high: ranks.upper > sorted.length ? Number.POSITIVE_INFINITY : sorted[ranks.upper - 1]!,
    level: ranks.level,
  };
}
