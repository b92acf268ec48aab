import { addPairs, productError, sumError } from './double-double.ts';
import { reduceLarge } from './reduce-large.ts';

/** π/2 in three parts; the first two have 33 bits, so that k times them is exact for k < 2^20. */
const first = 1.5707963267341256;
const second = 6.077100506303966e-11;
const third = 2.0222662487959506e-21;

/**
 * x = q π/2 + r with |r| <= π/4 (a little more at the border): writes r as out[0] + out[1] and
 * returns q mod 4. Three-part subtraction after Cody and Waite 1980 below 10^6, Payne and
 * Hanek 1983 above; r keeps at least 80 bits.
 */
export function reduceByHalfPi(x: number, out: Float64Array): number {
  const size = Math.abs(x);
  if (size <= 0.7853981633974483) {
    out[0] = x;
    out[1] = 0;
    return 0;
  }
  if (size >= 1e6) {
    const q = reduceLarge(size, out);
    if (x > 0) return q;
    out[0] = -out[0]!;
    out[1] = -out[1]!;
    return -q & 3;
  }
  const k = Math.floor(x * 0.6366197723675814 + 0.5);
  const a = x - k * first;
  const kb = k * second;
  const b = a - kb;
  const kc = k * third;
  addPairs(b, sumError(a, -kb, b), -kc, -productError(k, third, kc), out);
  return k & 3;
}
