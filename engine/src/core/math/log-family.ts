import { addPairs, multiplyPairs, sumError } from './double-double.ts';
import { logPair } from './log.ts';

const pair = new Float64Array(2);

function scaledLog(x: number, high: number, low: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  logPair(x, 0, pair);
  multiplyPairs(pair[0]!, pair[1]!, high, low, pair);
  return pair[0]!;
}

/** Logarithm to base 2; exact for powers of two, error below 1 ulp. @example log2(8) // 3 */
export function log2(x: number): number {
  return scaledLog(x, 1.4426950408889634, 2.0355273740931033e-17);
}

/** Logarithm to base 10; exact for powers of ten that are doubles, error below 1 ulp. @example log10(1000) // 3 */
export function log10(x: number): number {
  return scaledLog(x, 0.4342944819032518, 1.098319650216765e-17);
}

/**
 * log(1 + x) without loss for small x; error below 1 ulp. -Infinity at -1, NaN below.
 *
 * @example log1p(1e-20) // 1e-20
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  if (Math.abs(x) < 1e-5) return smallLog1p(x);
  const one = 1 + x;
  logPair(one, sumError(1, x, one), pair);
  return pair[0]!;
}

/** x - x²/2 + x³/3 - x⁴/4 for |x| < 1e-5: the next term is below 2^-67 of the result. */
function smallLog1p(x: number): number {
  const tail = x * x * (-0.5 + x * (1 / 3 - x * 0.25));
  addPairs(x, 0, tail, 0, pair);
  return x === 0 ? x : pair[0]!;
}
