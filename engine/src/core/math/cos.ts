import { cosineOf, sineOf } from './circular.ts';
import { reduceByHalfPi } from './reduce.ts';

const reduced = new Float64Array(2);

/**
 * Cosine of x in radians, of any size; error below 0.8 ulp. NaN for ±Infinity.
 *
 * @example cos(1) // 0.5403023058681398
 */
export function cos(x: number): number {
  if (x - x !== 0) return Number.NaN;
  const quadrant = reduceByHalfPi(x, reduced);
  const r = reduced[0]!;
  const low = reduced[1]!;
  const y = quadrant & 1 ? sineOf(r, low) : cosineOf(r, low);
  return (quadrant + 1) & 2 ? -y : y;
}
