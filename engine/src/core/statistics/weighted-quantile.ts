import { checkLength, checkRange, SojournError } from '../errors/index.ts';
import { checkSample } from './checks.ts';
import { orderOf } from './ranks.ts';
import { sum } from './sum.ts';

/**
 * How a weighted quantile is read off the cumulative weights S₁ ≤ … ≤ Sₙ = W of the sorted values:
 * `step` is the smallest value with S ≥ pW (type 1 where weights are equal); `midpoint` joins the
 * points (Sᵢ − wᵢ/2)/W linearly (type 5 where weights are equal).
 */
export type WeightedRule = 'step' | 'midpoint';

function checkWeights(weights: ArrayLike<number>): number {
  checkSample('weights', weights, 1);
  for (let i = 0; i < weights.length; i++) checkRange('weight', weights[i]!, 0, Number.MAX_VALUE);
  const total = sum(weights);
  if (total > 0 && Number.isFinite(total)) return total;
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'weights' },
    got: `sum ${total}`,
    expected: 'a positive finite sum',
  });
}

function stepQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  order: Uint32Array,
  target: number,
): number {
  let cumulative = 0;
  let last = 0;
  for (const at of order) {
    const weight = weights[at]!;
    if (weight === 0) continue;
    cumulative += weight;
    last = values[at]!;
    if (cumulative >= target * (1 - 4 * Number.EPSILON)) return last;
  }
  return last;
}

function midpointQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  order: Uint32Array,
  target: number,
): number {
  let cumulative = 0;
  let before = Number.NaN;
  let beforeAt = 0;
  for (const at of order) {
    const weight = weights[at]!;
    if (weight === 0) continue;
    const middle = cumulative + weight / 2;
    cumulative += weight;
    const value = values[at]!;
    if (middle >= target) {
      if (Number.isNaN(before) || value === before) return value;
      const share = (target - beforeAt) / (middle - beforeAt);
      return (1 - share) * before + share * value;
    }
    before = value;
    beforeAt = middle;
  }
  return before;
}

/**
 * Weighted quantile: weights say how much of the population a value stands for, so multiplying
 * all weights by one number changes nothing and a value with weight 0 is as good as absent. With
 * rule `step` a whole-number weight is the same as repeating the value.
 *
 * @param values numbers in any order
 * @param weights one a value, 0 or more, positive in sum
 * @param probability 0 to 1
 * @throws SojournError `argument.shape`, `argument.range`
 * @example weightedQuantile([10, 20, 30], [1, 1, 2], 0.5, 'step') // 20
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  probability: number,
  rule: WeightedRule = 'midpoint',
): number {
  checkSample('values', values, 1);
  checkLength('weights', weights.length, values.length);
  checkRange('probability', probability, 0, 1);
  const target = probability * checkWeights(weights);
  const order = orderOf(values);
  const read = rule === 'step' ? stepQuantile : midpointQuantile;
  return read(values, weights, order, target);
}
