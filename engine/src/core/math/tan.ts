import { cosinePair, sinePair } from './circular.ts';
import { dividePairs } from './double-double.ts';
import { reduceByHalfPi } from './reduce.ts';

const reduced = new Float64Array(2);
const sine = new Float64Array(2);
const cosine = new Float64Array(2);

/**
 * Tangent of x in radians, of any size; error below 0.9 ulp. NaN for ±Infinity.
 *
 * @example tan(1) // 1.5574077246549023
 */
export function tan(x: number): number {
  if (x - x !== 0) return Number.NaN;
  if (Math.abs(x) < 1e-8) return x;
  const quadrant = reduceByHalfPi(x, reduced);
  sinePair(reduced[0]!, reduced[1]!, sine);
  cosinePair(reduced[0]!, reduced[1]!, cosine);
  if (quadrant & 1) dividePairs(-cosine[0]!, -cosine[1]!, sine[0]!, sine[1]!, sine);
  else dividePairs(sine[0]!, sine[1]!, cosine[0]!, cosine[1]!, sine);
  return sine[0]!;
}
