import { scaleByPower } from './bits.ts';
import { expPair } from './exp-pair.ts';
import { powerLogPair } from './power-log.ts';

const pair = new Float64Array(2);

/** 0 not a whole number, 1 odd, 2 even. */
function wholeness(y: number): 0 | 1 | 2 {
  if (Math.floor(y) !== y) return 0;
  if (Math.abs(y) >= 9007199254740992) return 2;
  return Math.floor(y / 2) * 2 === y ? 2 : 1;
}

/** x^y for finite x > 0, x ≠ 1, finite y ≠ 0. */
function positivePower(x: number, y: number): number {
  const size = Math.abs(y);
  // |log x| is at least 2^-54: beyond 2^65 every power leaves the range
  if (size > 2 ** 65) return x > 1 === y > 0 ? Infinity : 0;
  // and below 2^-66 every power rounds to 1
  if (size < 2 ** -66) return 1;
  powerLogPair(x, pair);
  const logHigh = Math.fround(pair[0]!);
  const logLow = pair[0]! - logHigh + pair[1]!;
  const coarse = Math.fround(y);
  const u = coarse * logHigh;
  const v = (y - coarse) * logHigh + y * logLow;
  const high = u + v;
  if (high > 709.79) return Infinity;
  if (high < -746) return 0;
  const k = expPair(high, u - high + v, pair);
  return scaleByPower(pair[0]!, k);
}

/**
 * x^y with the special cases of C's pow (IEEE 754-2019, 9.2.1: 1^y and x^0 are 1 even for NaN; the
 * language's own operator differs there), the same bits everywhere.
 *
 * exp(y log x) with the logarithm carried as two doubles; error below 0.55 ulp (below 1 ulp where
 * the result is subnormal), exact where x^y is a double.
 *
 * @example pow(2, 0.5) // 1.4142135623730951
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (y === 1) return x;
  if (y === 2) return x * x;
  const size = Math.abs(x);
  if (Math.abs(y) === Infinity) {
    if (size === 1) return 1;
    return size > 1 === y > 0 ? Infinity : 0;
  }
  if (x > 0 && x !== Infinity) return positivePower(x, y);
  const whole = wholeness(y);
  const negative = (x < 0 || Object.is(x, -0)) && whole === 1;
  if (size === 0 || size === Infinity) {
    const result = (size === 0) === y > 0 ? 0 : Infinity;
    return negative ? -result : result;
  }
  if (whole === 0) return Number.NaN;
  const result = size === 1 ? 1 : positivePower(size, y);
  return negative ? -result : result;
}
