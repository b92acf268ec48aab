import { scaleByPower } from './bits.ts';

const inverseLn2 = 1.4426950408889634;
/** ln 2 in two parts; the first has 40 bits, so that k times it is exact for |k| < 2^13. */
const ln2First = 0.6931471805592082;
const ln2Second = 7.371002565167799e-13;

/**
 * (exp(r) - 1 - r) / r² for |r| <= 0.3467: minimax polynomial, error below 2^-58. The halves are
 * summed side by side (Estrin 1960), which is faster than one after the other.
 */
function expTail(r: number): number {
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = 0.5 + r * 0.1666666666666667 + r2 * (0.041666666666666685 + r * 0.00833333333332612);
  const middle =
    0.0013888888888874365 +
    r * 0.0001984126987487531 +
    r2 * (2.4801587347419556e-5 + r * 2.7557255331087424e-6);
  const high = 2.75572528356932e-7 + r * 2.5105245693181622e-8 + r2 * 2.0921615121819257e-9;
  return low + r4 * (middle + r4 * high);
}

/**
 * e^x, the same bits everywhere.
 *
 * Argument reduction x = k ln 2 + r after Cody and Waite 1980, a minimax polynomial in r, and a
 * last sum whose rounding error is carried. Error below 0.7 ulp (below 1 ulp where the result is
 * subnormal); Infinity above 709.78, 0 below -745.13; NaN for NaN.
 *
 * @example exp(1) // 2.718281828459045
 */
export function exp(x: number): number {
  if (!(x > -746)) return Number.isNaN(x) ? x : 0;
  if (x > 709.79) return Infinity;
  const k = Math.floor(x * inverseLn2 + 0.5);
  const high = x - k * ln2First;
  const low = k * ln2Second;
  const r = high - low;
  const rest = high - r - low;
  const s = 1 + r;
  const y = s + (1 - s + r + (r * r * expTail(r) + rest));
  return k === 0 ? y : scaleByPower(y, k);
}
