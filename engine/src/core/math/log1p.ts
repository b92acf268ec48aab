import { sumError } from './double-double.ts';
import { logPair } from './log.ts';

const pair = new Float64Array(2);

/**
 * log(1 + x) without loss for small x; error below 0.7 ulp. -Infinity at -1, NaN below.
 *
 * log(u) + e / u, where u is 1 + x rounded and e what the rounding lost (Kahan's device, with the
 * error kept instead of divided out).
 *
 * @example log1p(1e-20) // 1e-20
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : Number.NaN;
  if (x === Infinity || Math.abs(x) < 2 ** -54) return x;
  const u = 1 + x;
  logPair(u, sumError(1, x, u) / u, pair);
  return pair[0]!;
}
