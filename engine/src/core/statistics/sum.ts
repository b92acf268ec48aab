/**
 * Compensated sum of Kahan–Babuška type (Neumaier 1974): the error does not grow with the number
 * of addends unless they cancel massively. Depends on order in the last bit; where the bits must
 * not depend on order use {@link exactSum}.
 *
 * @param values finite numbers; infinities and NaN follow IEEE addition
 * @returns their sum, 0 for none
 * @example sum([1, 1e100, 1, -1e100]) // 2
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Number.isFinite(lost) ? total + lost : total;
}
