import { powerOfTwo } from './bits.ts';
import { expPair } from './exp-pair.ts';
import { halfOfExp } from './sinh.ts';

const pair = new Float64Array(2);

/**
 * Hyperbolic cosine, (e^x + e^-x) / 2; error below 0.9 ulp. Infinity beyond ±710.47.
 *
 * @example cosh(1) // 1.543080634815244
 */
export function cosh(x: number): number {
  const size = Math.abs(x);
  if (Number.isNaN(x)) return x;
  if (size > 40) return halfOfExp(size);
  const half = 0.5 * powerOfTwo(expPair(size, 0, pair));
  const high = pair[0]! * half;
  return high + (pair[1]! * half + 0.25 / high);
}
