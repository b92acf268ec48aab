import { checkRange } from '../errors/index.ts';
import { checkSample, mostItems } from './checks.ts';
import { selectMany } from './select.ts';

/** The nine definitions of Hyndman & Fan (1996); 7 is the default of R, NumPy and spreadsheets. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Plotting constants of types 4–9: rank = α + p(n + 1 − α − β), counted from 1. */
const plottingConstants: Readonly<Record<number, readonly [number, number]>> = {
  4: [0, 1],
  5: [0.5, 0.5],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
};

/** Where a quantile lies: between the order statistics `rank` and `rank + 1` (from 0). */
interface Position {
  rank: number;
  /** Weight of the upper order statistic, 0 to 1. */
  weight: number;
}

/** A rank that misses a whole number only by rounding is that whole number. */
function snap(rank: number): number {
  const whole = Math.round(rank);
  return Math.abs(rank - whole) < 4 * Number.EPSILON * Math.max(1, whole) ? whole : rank;
}

function weightOf(type: QuantileType, floor: number, fraction: number): number {
  if (type === 1) return fraction > 0 ? 1 : 0;
  if (type === 2) return fraction > 0 ? 1 : 0.5;
  if (type === 3) return fraction === 0 && floor % 2 === 0 ? 0 : 1;
  return fraction;
}

function positionOf(n: number, probability: number, type: QuantileType): Position {
  const [alpha, beta] = plottingConstants[type] ?? [0, 1];
  const offset = type === 3 ? -0.5 : alpha;
  const rank = snap(offset + probability * (n + 1 - alpha - beta));
  const floor = Math.floor(rank);
  const weight = weightOf(type, floor, rank - floor);
  if (floor < 1) return { rank: 0, weight: 0 };
  if (floor >= n) return { rank: n - 1, weight: 0 };
  return { rank: floor - 1, weight };
}

/** What to select for given n, probabilities and type: computed once, used for many samples. */
export interface QuantilePlan {
  readonly n: number;
  readonly ranks: Int32Array;
  /** Index of the lower and upper order statistic of each quantile, and the upper one's weight. */
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Prepares {@link quantilesInto} for samples of one size.
 *
 * @param n size of the samples, 1 or more
 * @param probabilities each 0 to 1, in any order
 * @throws SojournError `argument.range`
 * @example planQuantiles(1000, [0.1, 0.5, 0.9])
 */
export function planQuantiles(
  n: number,
  probabilities: ArrayLike<number>,
  type: QuantileType = 7,
): QuantilePlan {
  checkRange('sample size', n, 1, mostItems);
  const count = probabilities.length;
  const lower = new Int32Array(count);
  const upper = new Int32Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    checkRange('probability', probabilities[i]!, 0, 1);
    const { rank, weight } = positionOf(n, probabilities[i]!, type);
    lower[i] = rank;
    upper[i] = weight > 0 ? rank + 1 : rank;
    weights[i] = weight;
  }
  const ranks = Int32Array.from(new Set([...lower, ...upper])).sort();
  return { n, ranks, lower, upper, weights };
}

/**
 * Kernel: quantiles of the values in `scratch` by selection, without sorting or allocating.
 *
 * @param scratch exactly `plan.n` numbers without NaN; rearranged
 * @param out one number a probability of the plan, from `offset` on
 */
export function quantilesInto(
  scratch: Float64Array,
  plan: QuantilePlan,
  out: Float64Array,
  offset = 0,
): void {
  selectMany(scratch, plan.ranks);
  for (let i = 0; i < plan.lower.length; i++) {
    const low = scratch[plan.lower[i]!]!;
    const high = scratch[plan.upper[i]!]!;
    const weight = plan.weights[i]!;
    out[offset + i] = low === high || weight === 0 ? low : (1 - weight) * low + weight * high;
  }
}

/**
 * Sample quantiles by one of the nine definitions of Hyndman & Fan (1996).
 *
 * @param values one or more numbers; left as they are
 * @param probabilities each 0 to 1
 * @param type 1–9, default 7
 * @returns one quantile a probability, in the values' unit
 * @throws SojournError `argument.shape` for none, `argument.range` for NaN or a bad probability
 * @example quantiles([1, 2, 3, 4], [0.5]) // Float64Array [2.5]
 */
export function quantiles(
  values: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  type: QuantileType = 7,
): Float64Array {
  checkSample('values', values, 1);
  const out = new Float64Array(probabilities.length);
  const plan = planQuantiles(values.length, probabilities, type);
  quantilesInto(Float64Array.from(values), plan, out);
  return out;
}

/** One quantile, as {@link quantiles}. @example quantile([1, 2, 3, 4], 0.25, 6) // 1.25 */
export function quantile(
  values: ArrayLike<number>,
  probability: number,
  type: QuantileType = 7,
): number {
  return quantiles(values, [probability], type)[0]!;
}

/** The middle value, or the mean of the two middle ones. @example median([3, 1, 2]) // 2 */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/**
 * Median absolute deviation from the median, times `scale`; the default makes it estimate the
 * standard deviation of a normal (1/Φ⁻¹(3/4), Hampel 1974).
 *
 * @example medianAbsoluteDeviation([1, 2, 3, 4, 100], 1) // 1
 */
export function medianAbsoluteDeviation(values: ArrayLike<number>, scale = 1.4826): number {
  const centre = median(values);
  return scale * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
