import { addPairs, dividePairs } from './double-double.ts';
import { expm1Pair } from './expm1.ts';

const t = new Float64Array(2);
const q = new Float64Array(2);

/**
 * Hyperbolic tangent, t / (t + 2) with t = e^2x - 1 as a pair; error below 0.55 ulp.
 *
 * @example tanh(1) // 0.7615941559557649
 */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (!(size >= 1e-8)) return x;
  if (size > 20) return x < 0 ? -1 : 1;
  expm1Pair(2 * size, t);
  addPairs(t[0]!, t[1]!, 2, 0, q);
  dividePairs(t[0]!, t[1]!, q[0]!, q[1]!, q);
  return x < 0 ? -q[0]! : q[0]!;
}
