import { cosinePair, sinePair } from './circular.ts';
import { reduceByHalfPi } from './reduce.ts';

const reduced = new Float64Array(2);
const result = new Float64Array(2);

/**
 * Sine of x in radians, of any size; error below 0.8 ulp. NaN for ±Infinity.
 *
 * @example sin(1) // 0.8414709848078965
 */
export function sin(x: number): number {
  if (x - x !== 0) return Number.NaN;
  if (Math.abs(x) < 1e-8) return x;
  const quadrant = reduceByHalfPi(x, reduced);
  if (quadrant & 1) cosinePair(reduced[0]!, reduced[1]!, result);
  else sinePair(reduced[0]!, reduced[1]!, result);
  return quadrant & 2 ? -result[0]! : result[0]!;
}
