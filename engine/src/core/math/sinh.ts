import { scaleByPower } from './bits.ts';
import { addPairs, dividePairs } from './double-double.ts';
import { expPair } from './exp-pair.ts';
import { expm1Pair } from './expm1.ts';

const t = new Float64Array(2);
const q = new Float64Array(2);

/**
 * Hyperbolic sine; error below 0.55 ulp. ±Infinity beyond 710.47.
 *
 * (t + t / (t + 1)) / 2 with t = e^x - 1 as a pair.
 *
 * @example sinh(1) // 1.1752011936438014
 */
export function sinh(x: number): number {
  const size = Math.abs(x);
  if (!(size >= 1e-8)) return x;
  const y = size < 40 ? central(size) : halfOfExp(size);
  return x < 0 ? -y : y;
}

function central(x: number): number {
  expm1Pair(x, t);
  addPairs(t[0]!, t[1]!, 1, 0, q);
  dividePairs(t[0]!, t[1]!, q[0]!, q[1]!, q);
  addPairs(t[0]!, t[1]!, q[0]!, q[1]!, t);
  return 0.5 * t[0]!;
}

/** e^x / 2 for x >= 0, also where e^x itself leaves the range. */
export function halfOfExp(x: number): number {
  if (x > 711) return Infinity;
  const k = expPair(x, 0, q);
  return scaleByPower(q[0]!, k - 1);
}
