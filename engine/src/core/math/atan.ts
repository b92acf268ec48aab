import { halfPi, quadrantArc } from './arc.ts';

const result = new Float64Array(2);

/**
 * Arc tangent in radians; error below 0.52 ulp. ±π/2 at ±Infinity.
 *
 * @example atan(1) // 0.7853981633974483
 */
export function atan(x: number): number {
  const size = Math.abs(x);
  if (!(size >= 1e-8)) return x;
  if (size > 1e17) return x > 0 ? halfPi : -halfPi;
  quadrantArc(size, 0, 1, 0, result);
  return x < 0 ? -result[0]! : result[0]!;
}
