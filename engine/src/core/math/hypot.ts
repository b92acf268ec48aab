import { powerOfTwo } from './bits.ts';
import { productError } from './double-double.ts';

/**
 * √(x² + y²) without over- or underflow between; error below 0.52 ulp (below 1 ulp where the result
 * is subnormal). Infinity if either leg is infinite, even beside NaN.
 *
 * One Newton step on the root with the sum of squares to twice the precision (Borges 2020).
 *
 * @example hypot(3, 4) // 5
 */
export function hypot(x: number, y: number): number {
  const a = Math.max(Math.abs(x), Math.abs(y));
  const b = Math.min(Math.abs(x), Math.abs(y));
  if (!(a < Infinity))
    return Math.abs(x) === Infinity || Math.abs(y) === Infinity ? Infinity : Number.NaN;
  if (b <= a * 2 ** -60) return a;
  if (a > 1e140) return rootOfSquares(a * powerOfTwo(-600), b * powerOfTwo(-600)) * powerOfTwo(600);
  if (a < 1e-110) return rootOfSquares(a * powerOfTwo(600), b * powerOfTwo(600)) * powerOfTwo(-600);
  return rootOfSquares(a, b);
}

/** √(a² + b²) where neither square leaves the range. */
function rootOfSquares(a: number, b: number): number {
  const aa = a * a;
  const bb = b * b;
  const sum = aa + bb;
  const low = aa - sum + bb + productError(a, a, aa) + productError(b, b, bb);
  const s = Math.sqrt(sum);
  const q = s * s;
  return s + (sum - q - productError(s, s, q) + low) / (2 * s);
}
