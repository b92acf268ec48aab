import { scaleByPower } from './bits.ts';
import { multiplyPairs } from './double-double.ts';
import { expPair } from './exp.ts';
import { logPair } from './log.ts';

const pair = new Float64Array(2);

/** 0 not a whole number, 1 odd, 2 even. */
function wholeness(y: number): 0 | 1 | 2 {
  if (Math.floor(y) !== y) return 0;
  if (Math.abs(y) >= 9007199254740992) return 2;
  return Math.floor(y / 2) * 2 === y ? 2 : 1;
}

/** |x|^y for finite x > 0, x ≠ 1, finite y ≠ 0. */
function positivePower(x: number, y: number): number {
  logPair(x, 0, pair);
  if (Math.abs(y) > 1e305) return pair[0]! > 0 === y > 0 ? Infinity : 0;
  multiplyPairs(pair[0]!, pair[1]!, y, 0, pair);
  const high = pair[0]!;
  if (high > 709.79) return Infinity;
  if (high < -746) return 0;
  const k = expPair(high, pair[1]!, pair);
  return scaleByPower(pair[0]!, k);
}

/**
 * x^y with the special cases of IEEE 754 pow (1^y and x^0 are 1, even for NaN, as C's pow; the
 * language's ** differs there), the same bits everywhere.
 *
 * exp(y log x) with the logarithm carried as two doubles. Error below 1 ulp.
 *
 * @example pow(2, 0.5) // 1.4142135623730951
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === 0.5 && x > 0) return Math.sqrt(x);
  const size = Math.abs(x);
  if (Math.abs(y) === Infinity) {
    if (size === 1) return 1;
    return size > 1 === y > 0 ? Infinity : 0;
  }
  const whole = wholeness(y);
  const negative = (x < 0 || Object.is(x, -0)) && whole === 1;
  if (size === 0 || size === Infinity) {
    const result = (size === 0) === y > 0 ? 0 : Infinity;
    return negative ? -result : result;
  }
  if (x < 0 && whole === 0) return Number.NaN;
  if (size === 1) return negative ? -1 : 1;
  const result = positivePower(size, y);
  return negative ? -result : result;
}
