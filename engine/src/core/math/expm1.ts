import { powerOfTwo } from './bits.ts';
import { addPairs, productError } from './double-double.ts';
import { exp, expPair } from './exp.ts';

const pair = new Float64Array(2);

/**
 * e^x - 1 without loss for small x; error below 0.6 ulp. -1 at -Infinity, Infinity above 709.78.
 *
 * @example expm1(1e-20) // 1e-20
 */
export function expm1(x: number): number {
  if (Number.isNaN(x) || Math.abs(x) < 2 ** -54) return x;
  if (x < -40) return -1;
  if (x > 45) return exp(x);
  expm1Pair(x, pair);
  return pair[0]!;
}

/** e^x - 1 as out[0] + out[1], for -40 <= x <= 45; relative error below 2^-58. */
export function expm1Pair(x: number, out: Float64Array): void {
  if (Math.abs(x) < 0.25) {
    const half = 0.5 * x * x;
    const halfLow = 0.5 * productError(x, x, 2 * half);
    addPairs(x, 0, half, halfLow + x * x * x * smallTail(x), out);
    return;
  }
  const unit = powerOfTwo(expPair(x, 0, out));
  addPairs(out[0]! * unit, out[1]! * unit, -1, 0, out);
}

/** (e^x - 1 - x - x²/2) / x³ for |x| < 0.3467: minimax polynomial, error below 2^-55. */
function smallTail(x: number): number {
  const x2 = x * x;
  const x4 = x2 * x2;
  const low =
    0.16666666666666669 +
    x * 0.04166666666666667 +
    x2 * (0.008333333333330055 + x * 0.0013888888888880927);
  const middle =
    0.0001984126986308937 +
    x * 2.480158733400163e-5 +
    x2 * (2.7557268404713993e-6 + x * 2.755726425968242e-7);
  return low + x4 * (middle + x4 * (2.5100411694503534e-8 + x * 2.0918158700304286e-9));
}
