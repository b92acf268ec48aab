/**
 * Whether A is above B under all weights of a box, solved exactly: the least weighted sum of the
 * differences over l ≤ w ≤ u, Σw = 1 is a fractional knapsack (Dantzig 1957; Foster, McGillivray
 * and Seth 2013).
 *
 * @param differences score of A minus score of B by dimension (logarithms of scores for a geometric index)
 * @param low,high limits of each weight, Σlow ≤ 1 ≤ Σhigh
 * @returns the least sum; A dominates B where it is above zero; NaN where a difference is missing
 * @example leastAdvantage([3, -1], [0.4, 0.4], [0.6, 0.6]) // 0.4 · 3 − 0.6 · 1
 */
export function leastAdvantage(
  differences: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
): number {
  const order = Array.from({ length: differences.length }, (_, at) => at);
  order.sort((a, b) => differences[a]! - differences[b]!);
  let sum = 0;
  let left = 1;
  for (const at of order) {
    sum += low[at]! * differences[at]!;
    left -= low[at]!;
  }
  for (const at of order) {
    const take = Math.min(high[at]! - low[at]!, left);
    sum += take * differences[at]!;
    left -= take;
  }
  return sum;
}

/**
 * The widest box of weights around the nominal ones – each times 1 ± ε – in which A stays above B.
 *
 * @param differences as for {@link leastAdvantage}
 * @param weights nominal weights, Σ = 1
 * @returns ε from 0 to 1, or −1 where A is not above B at the nominal weights
 * @example robustnessOf([3, 1], [0.5, 0.5]) // 1
 */
export function robustnessOf(differences: ArrayLike<number>, weights: ArrayLike<number>): number {
  const advantage = (epsilon: number): number => {
    const share = Array.from({ length: weights.length }, (_, at) => weights[at]!);
    return leastAdvantage(
      differences,
      share.map((w) => w * (1 - epsilon)),
      share.map((w) => w * (1 + epsilon)),
    );
  };
  if (!(advantage(0) > 0)) return -1;
  if (advantage(1) > 0) return 1;
  let [inside, outside] = [0, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (inside + outside) / 2;
    if (advantage(middle) > 0) inside = middle;
    else outside = middle;
  }
  return inside;
}
