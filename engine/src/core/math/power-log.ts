import { highWord, powerOfTwo } from './bits.ts';
import { sumError } from './double-double.ts';

/** ln 2 in two parts; the first has 40 bits, so that k times it is exact for |k| < 2^12. */
const ln2First = 0.6931471805592082;
const ln2Second = 7.371002565167799e-13;

/** ln(j / 8), j = 6 … 11: multiples of 2^-42 and the rest. */
const eighths = Float64Array.of(
  -0.28768207245184385,
  -0.13353139262449076,
  0,
  0.11778303565643,
  0.22314355131425145,
  0.31845373111855224,
);
const eighthsLow = Float64Array.of(
  6.292357389008195e-14,
  -3.1859736349078334e-14,
  0,
  -4.654729747598445e-14,
  -4.169796584527195e-14,
  -1.7625431312172662e-14,
);

/** 3 (atanh(s) / s - 1 - z / 3) / z² with z = s² <= 0.0021: minimax polynomial, error below 2^-54. */
function atanhRest(z: number): number {
  return (
    0.6 +
    z *
      (0.42857142857105396 +
        z * (0.3333333347665865 + z * (0.2727253537050968 + z * 0.23181746719368992)))
  );
}

/**
 * log x as out[0] + out[1] for finite x > 0, with a relative error below 2^-67, which a power of
 * size e^709 needs.
 *
 * x = 2^k m, c the eighth nearest to m, s = (m - c) / (m + c):
 * log x = k ln 2 + log c + (2/3) s (3 + s² + s⁴ R(s²)). Leading parts are cut to 24 bits so that
 * their products are exact (the device of fdlibm's pow, Ng 1993).
 */
export function powerLogPair(x: number, out: Float64Array): void {
  let shift = 0;
  let y = x;
  if (x < 2.2250738585072014e-308) {
    y = x * 18_014_398_509_481_984; // 2^54
    shift = 54;
  }
  const word = highWord(y);
  const exponent = (word >>> 20) - ((word & 0xfffff) > 0x6a09e ? 1022 : 1023);
  const k = exponent - shift;
  const m = y * powerOfTwo(-exponent);
  const j = Math.floor(8 * m + 0.5);
  const c = 0.125 * j;
  const f = m - c;
  const inverse = 1 / (m + c);
  const s = f * inverse;
  // s to twice the precision
  const sh = Math.fround(s);
  const denominator = Math.fround(m + c);
  const denominatorLow = c - denominator + m;
  const sl = (f - sh * denominator - sh * denominatorLow) * inverse;
  // t = 3 + s² + s⁴ R
  const z = s * s;
  const square = sh * sh;
  const rest = z * z * atanhRest(z) + sl * (sh + s);
  const th = Math.fround(3 + square + rest);
  const tl = rest - (th - 3 - square);
  // p = s t · 2/3, with 2/3 as two parts
  const u = sh * th;
  const v = sl * th + tl * s;
  const p = u + v;
  const ph = Math.fround(p);
  const pl = u - ph + v;
  const two = ph * 0.6666666865348816;
  const twoLow = pl * 0.6666666666666666 + ph * -1.9868214925130207e-8;
  // sum with k ln 2 + log c, which is exact
  const whole = k * ln2First + eighths[j - 6]!;
  const sum = whole + two;
  const low = sumError(whole, two, sum) + (twoLow + eighthsLow[j - 6]! + k * ln2Second);
  const high = sum + low;
  out[0] = high;
  out[1] = sum - high + low;
}
