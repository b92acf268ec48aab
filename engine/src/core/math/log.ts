import { highWord, powerOfTwo } from './bits.ts';

/** ln 2 in two parts; the first has 40 bits, so that k times it is exact for |k| < 2^13. */
const ln2First = 0.6931471805592082;
const ln2Second = 7.371002565167799e-13;

/** (2 atanh(s) / s - 2) / z with z = s² <= 0.0295: minimax polynomial, error below 2^-54. */
function atanhTail(z: number): number {
  const z2 = z * z;
  const z4 = z2 * z2;
  const low =
    0.6666666666666666 +
    z * 0.4000000000000089 +
    z2 * (0.2857142857079563 + z * 0.22222222393407015);
  const high =
    0.181817954693076 +
    z * 0.15386248536971778 +
    z2 * (0.13268546914296495 + z * 0.13088899092938908);
  return low + z4 * high;
}

/**
 * log x + added as out[0] + out[1], for finite x > 0 and |added| below 2^-52; relative error below
 * 2^-57.
 *
 * With x = 2^k (1 + f) and s = f / (2 + f): log(1 + f) = f - f²/2 + s (f²/2 + z T(z)), z = s²
 * (Ng 1993, as in fdlibm); f²/2 is formed exactly from two halves of f and the sums keep their
 * errors.
 */
export function logPair(x: number, added: number, out: Float64Array): void {
  let shift = 0;
  let y = x;
  if (x < 2.2250738585072014e-308) {
    y = x * 18_014_398_509_481_984; // 2^54
    shift = 54;
  }
  const word = highWord(y);
  // into [√½, √2): the fraction of √2 begins with 0x6a09e
  const exponent = (word >>> 20) - ((word & 0xfffff) > 0x6a09e ? 1022 : 1023);
  const k = exponent - shift;
  const f = y * powerOfTwo(-exponent) - 1;
  const coarse = Math.fround(f);
  const half = 0.5 * coarse * coarse;
  const halfLow = 0.5 * (f - coarse) * (f + coarse);
  const s = f / (2 + f);
  const z = s * s;
  const tail = s * (half + (halfLow + z * atanhTail(z))) - halfLow + added;
  const d = f - half;
  const low = f - d - half + tail;
  const whole = k * ln2First;
  const sum = whole + d;
  const rest = (k === 0 ? 0 : whole - sum + d) + (low + k * ln2Second);
  const high = sum + rest;
  out[0] = high;
  out[1] = sum - high + rest;
}

const pair = new Float64Array(2);

/**
 * Natural logarithm, the same bits everywhere; error below 0.65 ulp. -Infinity at ±0, NaN below.
 *
 * @example log(10) // 2.302585092994046
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  logPair(x, 0, pair);
  return pair[0]!;
}
