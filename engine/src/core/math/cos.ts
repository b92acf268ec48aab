import { cosinePair, sinePair } from './circular.ts';
import { reduceByHalfPi } from './reduce.ts';

const reduced = new Float64Array(2);
const result = new Float64Array(2);

/**
 * Cosine of x in radians, of any size; error below 0.8 ulp. NaN for ±Infinity.
 *
 * @example cos(1) // 0.5403023058681398
 */
export function cos(x: number): number {
  if (x - x !== 0) return Number.NaN;
  const quadrant = reduceByHalfPi(x, reduced);
  if (quadrant & 1) sinePair(reduced[0]!, reduced[1]!, result);
  else cosinePair(reduced[0]!, reduced[1]!, result);
  return (quadrant + 1) & 2 ? -result[0]! : result[0]!;
}
