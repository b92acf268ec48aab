import { sumError } from './double-double.ts';

const inverseLn2 = 1.4426950408889634;
/** ln 2 in two parts; the first has 40 bits, so that k times it is exact for |k| < 2^13. */
const ln2First = 0.6931471805592082;
const ln2Second = 7.371002565167799e-13;

/** (e^x - 1 - x - x²/2) / x³ for |x| < 0.3467: minimax polynomial, error below 2^-55. */
export function cubicTail(x: number): number {
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

/**
 * e^(x + low) as a sum out[0] + out[1] times 2^k, for the functions that need more than a double;
 * |x| < 746, |low| below an ulp of x. Returns k; relative error below 2^-58.
 *
 * As exp, with r²/2 formed exactly from two halves of r.
 */
export function expPair(x: number, low: number, out: Float64Array): number {
  const k = Math.floor(x * inverseLn2 + 0.5);
  const first = x - k * ln2First;
  const second = k * ln2Second;
  const r = first - second;
  const rl = sumError(first, -second, r) + low;
  const coarse = Math.fround(r);
  const half = 0.5 * coarse * coarse;
  const halfLow = 0.5 * (r - coarse) * (r + coarse);
  const linear = 1 + r;
  const s = linear + half;
  const lost = 1 - linear + r + (linear - s + half);
  const cubic = r * r * r * cubicTail(r);
  const tail = cubic + (halfLow + rl * (s + cubic) + lost);
  const y = s + tail;
  out[0] = y;
  out[1] = s - y + tail;
  return k;
}
