import { powerOfTwo } from './bits.ts';
import { addPairs, productError } from './double-double.ts';
import { exp } from './exp.ts';
import { cubicTail, expPair } from './exp-pair.ts';

const pair = new Float64Array(2);

/**
 * e^x - 1 without loss for small x; error below 0.65 ulp. -1 at -Infinity, Infinity above 709.78.
 *
 * @example expm1(1e-20) // 1e-20
 */
export function expm1(x: number): number {
  if (Number.isNaN(x) || Math.abs(x) < 2 ** -54) return x;
  if (x < -40) return -1;
  if (x > 45) return exp(x);
  expm1Pair(x, pair);
  return pair[0]!;
}

/** e^x - 1 as out[0] + out[1], for -40 <= x <= 45; relative error below 2^-58. */
export function expm1Pair(x: number, out: Float64Array): void {
  if (Math.abs(x) < 0.3466) {
    const half = 0.5 * x * x;
    const halfLow = 0.5 * productError(x, x, 2 * half);
    addPairs(x, 0, half, halfLow + x * x * x * cubicTail(x), out);
    return;
  }
  const unit = powerOfTwo(expPair(x, 0, out));
  addPairs(out[0]! * unit, out[1]! * unit, -1, 0, out);
}
