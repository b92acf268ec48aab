import { halfPi, halfPiLow, quadrantArc } from './arc.ts';
import { powerOfTwo } from './bits.ts';
import { addPairs } from './double-double.ts';

const result = new Float64Array(2);

/** Angle of (x, y) with y >= 0 and the sign of x apart. */
function upperAngle(y: number, x: number, left: boolean): number {
  if (y === 0 || (x === Infinity && y !== Infinity)) return left ? 2 * halfPi : 0;
  if (x === 0 || (y === Infinity && x !== Infinity)) return halfPi;
  if (x === Infinity) return left ? 1.5 * halfPi : 0.5 * halfPi;
  if (!left && y / x < 1e-9) return y / x;
  const larger = Math.max(x, y);
  const scale = larger > 1e144 ? powerOfTwo(-540) : larger < 1e-144 ? powerOfTwo(540) : 1;
  quadrantArc(y * scale, 0, x * scale, 0, result);
  if (left) addPairs(2 * halfPi, 2 * halfPiLow, -result[0]!, -result[1]!, result);
  return result[0]!;
}

/**
 * Angle of the point (x, y) in radians, from -π to π; error below 0.52 ulp. Zeros and infinities as
 * in IEEE 754-2019, 9.2.1.
 *
 * @example atan2(1, -1) // 2.356194490192345
 */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const left = x < 0 || Object.is(x, -0);
  const angle = upperAngle(Math.abs(y), Math.abs(x), left);
  return y < 0 || Object.is(y, -0) ? -angle : angle;
}
