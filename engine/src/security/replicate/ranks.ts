/**
 * Ranks of scores: 1 for the highest, ties at the minimum; NaN where a score is missing.
 *
 * @param scores one score per place
 * @param out receives the ranks
 * @param order scratch for the order of places, as long as `scores`
 */
export function ranksOf(scores: Float64Array, out: Float64Array, order: Int32Array): void {
  let count = 0;
  for (let i = 0; i < scores.length; i++) if (!Number.isNaN(scores[i]!)) order[count++] = i;
  const there = order.subarray(0, count).sort((a, b) => scores[b]! - scores[a]!);
  out.fill(Number.NaN);
  let rank = 0;
  for (let at = 0; at < count; at++) {
    if (at === 0 || scores[there[at]!] !== scores[there[at - 1]!]) rank = at + 1;
    out[there[at]!] = rank;
  }
}

/** Mean absolute difference of two rankings over the places that both rank. */
export function meanRankShift(a: Float64Array, b: Float64Array): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    const shift = Math.abs(a[i]! - b[i]!);
    if (Number.isNaN(shift)) continue;
    sum += shift;
    count += 1;
  }
  return count === 0 ? Number.NaN : sum / count;
}
