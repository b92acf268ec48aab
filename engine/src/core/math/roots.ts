import { highWord, powerOfTwo } from './bits.ts';
import { productError } from './double-double.ts';
import { exp } from './exp.ts';
import { log } from './log.ts';

/** Cube root; error below 1 ulp, exact for cubes of whole numbers. @example cbrt(27) // 3 */
export function cbrt(x: number): number {
  if (x === 0 || x - x !== 0) return x;
  const size = Math.abs(x);
  // into [1/8, 8) by a multiple of three powers of two
  const lift = size < 1e-300 ? 1 : 0;
  const lifted = lift ? size * powerOfTwo(300) : size;
  const third = Math.floor(((highWord(lifted) >>> 20) - 1023) / 3);
  const m = lifted * powerOfTwo(-third) * powerOfTwo(-third) * powerOfTwo(-third);
  const y = exp(log(m) / 3);
  // one Newton step with the residual y³ - m to twice the precision
  const square = y * y;
  const squareLow = productError(y, y, square);
  const cube = square * y;
  const residual = cube - m + productError(square, y, cube) + squareLow * y;
  const root = y - residual / (3 * square);
  const result = root * powerOfTwo(third) * (lift ? powerOfTwo(-100) : 1);
  return x < 0 ? -result : result;
}

/** √(x² + y²) without overflow; error below 1 ulp. @example hypot(3, 4) // 5 */
export function hypot(x: number, y: number): number {
  let a = Math.abs(x);
  let b = Math.abs(y);
  if (a === Infinity || b === Infinity) return Infinity;
  if (a < b) [a, b] = [b, a];
  if (b <= a * 1e-10) return a;
  const scale = a > 1e150 ? powerOfTwo(-600) : a < 1e-120 ? powerOfTwo(600) : 1;
  a *= scale;
  b *= scale;
  const aa = a * a;
  const bb = b * b;
  const sum = aa + bb;
  const low = aa - sum + bb + productError(a, a, aa) + productError(b, b, bb);
  const s = Math.sqrt(sum);
  const q = s * s;
  return (s + (sum - q - productError(s, s, q) + low) / (2 * s)) / scale;
}
