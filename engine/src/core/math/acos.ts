import { cofactor, halfPi, halfPiLow, quadrantArc } from './arc.ts';
import { addPairs } from './double-double.ts';

const leg = new Float64Array(2);
const result = new Float64Array(2);

/**
 * Arc cosine in radians, NaN outside [-1, 1]; error below 0.52 ulp.
 *
 * @example acos(0.5) // 1.0471975511965979
 */
export function acos(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return Number.NaN;
  cofactor(size, leg);
  quadrantArc(leg[0]!, leg[1]!, size, 0, result);
  if (x < 0) addPairs(2 * halfPi, 2 * halfPiLow, -result[0]!, -result[1]!, result);
  return result[0]!;
}
