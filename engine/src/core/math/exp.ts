import { scaleByPower } from './bits.ts';
import { sumError } from './double-double.ts';

const inverseLn2 = 1.4426950408889634;
/** ln 2 in three parts; the first has 40 bits, so that k·first is exact for |k| < 2^13. */
const ln2First = 0.6931471805592082;
const ln2Second = 7.371002565167799e-13;

/** (exp(r) - 1 - r) / r² for |r| <= 0.35: Taylor series of degree 12, error below 2^-60. */
function expTail(r: number): number {
  return (
    0.5 +
    r *
      (1 / 6 +
        r *
          (1 / 24 +
            r *
              (1 / 120 +
                r *
                  (1 / 720 +
                    r *
                      (1 / 5040 +
                        r *
                          (1 / 40320 +
                            r *
                              (1 / 362880 +
                                r *
                                  (1 / 3628800 +
                                    r *
                                      (1 / 39916800 +
                                        r * (1 / 479001600 + r * (1 / 6227020800)))))))))))
  );
}

/**
 * e^x, the same bits everywhere.
 *
 * Argument reduction x = k ln 2 + r after Cody and Waite 1980. Error below 1 ulp; overflows to
 * Infinity above 709.78, goes through subnormals to 0 below -745.13; NaN for NaN.
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
  const y = 1 + (r + (r * r * expTail(r) + rest));
  return k === 0 ? y : scaleByPower(y, k);
}

/**
 * e^(x + low) as a sum out[0] + out[1] times 2^k, for the powers and expm1 that need more than a
 * double; |x| < 745, |low| tiny. Returns k; relative error below 2^-62.
 */
export function expPair(x: number, low: number, out: Float64Array): number {
  const k = Math.floor(x * inverseLn2 + 0.5);
  const high = x - k * ln2First;
  const kl = k * ln2Second;
  const rh = high - kl;
  const rl = sumError(high, -kl, rh) + low;
  // (1 + r) exactly, then the smaller terms
  const square = rh * rh;
  const small = square * expTail(rh);
  const s = 1 + rh;
  const e = sumError(1, rh, s);
  const tail = small + (rl * (s + small) + e);
  const y = s + tail;
  out[0] = y;
  out[1] = s - y + tail;
  return k;
}
