import { cofactor, quadrantArc } from './arc.ts';

const leg = new Float64Array(2);
const result = new Float64Array(2);

/**
 * Arc sine in radians, NaN outside [-1, 1]; error below 0.52 ulp. The angle whose legs are x and
 * √(1 - x²).
 *
 * @example asin(0.5) // 0.5235987755982989
 */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return Number.NaN;
  if (size < 1e-8) return x;
  cofactor(size, leg);
  quadrantArc(size, 0, leg[0]!, leg[1]!, result);
  return x < 0 ? -result[0]! : result[0]!;
}
