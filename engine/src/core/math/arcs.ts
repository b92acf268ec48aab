import { addPairs, dividePairs, productError, sumError } from './double-double.ts';

const halfPi = 1.5707963267948966;
const halfPiLow = 6.123233995736766e-17;

/** atan(j / 4) for j = 0 … 4, high and low parts. */
const quarters = Float64Array.of(
  0,
  0.24497866312686414,
  0.4636476090008061,
  0.6435011087932844,
  0.7853981633974483,
);
const quartersLow = Float64Array.of(
  0,
  1.0698755618734451e-17,
  2.2698777452961687e-17,
  1.5834785051444286e-17,
  3.061616997868383e-17,
);

const pair = new Float64Array(2);
const numerator = new Float64Array(2);
const denominator = new Float64Array(2);

/** (atan u - u) / u³ for |u| <= 0.13: series to u^19. */
function arcTail(z: number): number {
  return (
    -1 / 3 +
    z *
      (1 / 5 +
        z *
          (-1 / 7 +
            z * (1 / 9 + z * (-1 / 11 + z * (1 / 13 + z * (-1 / 15 + z * (1 / 17 - z / 19)))))))
  );
}

/**
 * atan(y / x) for 0 <= y <= x as a pair: with c the nearest quarter to y / x,
 * atan(y / x) = atan c + atan((y - c x) / (x + c y)).
 */
function arcOfRatio(y: number, yl: number, x: number, xl: number, out: Float64Array): void {
  const j = Math.floor((4 * y) / x + 0.5);
  const c = j / 4;
  addPairs(y, yl, -c * x, -c * xl, numerator);
  addPairs(x, xl, c * y, c * yl, denominator);
  dividePairs(numerator[0]!, numerator[1]!, denominator[0]!, denominator[1]!, pair);
  const u = pair[0]!;
  const z = u * u;
  addPairs(u, pair[1]!, u * z * arcTail(z), 0, pair);
  if (j === 0) {
    out[0] = pair[0]!;
    out[1] = pair[1]!;
  } else addPairs(quarters[j]!, quartersLow[j]!, pair[0]!, pair[1]!, out);
}

/** atan(y / x) for y, x >= 0 (finite, not both 0) as a pair. */
function arcInQuadrant(y: number, yl: number, x: number, xl: number, out: Float64Array): void {
  if (y <= x) {
    arcOfRatio(y, yl, x, xl, out);
    return;
  }
  arcOfRatio(x, xl, y, yl, out);
  addPairs(halfPi, halfPiLow, -out[0]!, -out[1]!, out);
}

const result = new Float64Array(2);

/** Arc tangent in radians; error below 1 ulp. @example atan(1) // 0.7853981633974483 */
export function atan(x: number): number {
  if (Number.isNaN(x) || Math.abs(x) < 1e-8) return x;
  const size = Math.abs(x);
  if (size > 1e17) return x > 0 ? halfPi : -halfPi;
  arcInQuadrant(size, 0, 1, 0, result);
  return x < 0 ? -result[0]! : result[0]!;
}

/** Angle of the point (x, y) in (-π, π]; special cases as IEEE 754; error below 1 ulp. @example atan2(1, -1) // 2.356194490192345 */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const negativeX = x < 0 || Object.is(x, -0);
  const sign = y < 0 || Object.is(y, -0) ? -1 : 1;
  return sign * upperAngle(Math.abs(y), Math.abs(x), negativeX);
}

function upperAngle(y: number, x: number, negativeX: boolean): number {
  if (y === 0) return negativeX ? 2 * halfPi : 0;
  if (x === 0) return halfPi;
  let [a, b] = [y, x];
  if (a === Infinity && b === Infinity) a = b = 1;
  if (a === Infinity) return halfPi;
  if (b === Infinity) return negativeX ? 2 * halfPi : 0;
  const scale = Math.max(a, b) > 1e150 ? 1e-160 : Math.max(a, b) < 1e-150 ? 1e160 : 1;
  if (!negativeX && a / b < 1e-8) return a / b;
  arcInQuadrant(a * scale, 0, b * scale, 0, result);
  if (negativeX) addPairs(2 * halfPi, 2 * halfPiLow, -result[0]!, -result[1]!, result);
  return result[0]!;
}

/** √((1 - x)(1 + x)) as a pair. */
function cofactor(x: number, out: Float64Array): void {
  const a = 1 - x;
  const b = 1 + x;
  const p = a * b;
  const pl = productError(a, b, p) + a * sumError(1, x, b) + b * sumError(1, -x, a);
  const s = Math.sqrt(p);
  const q = s * s;
  out[0] = s;
  out[1] = s === 0 ? 0 : (p - q - productError(s, s, q) + pl) / (2 * s);
}

const leg = new Float64Array(2);

/** Arc sine in radians, NaN outside [-1, 1]; error below 1 ulp. @example asin(0.5) // 0.5235987755982989 */
export function asin(x: number): number {
  if (!(Math.abs(x) <= 1)) return Number.NaN;
  if (Math.abs(x) < 1e-8) return x;
  cofactor(Math.abs(x), leg);
  arcInQuadrant(Math.abs(x), 0, leg[0]!, leg[1]!, result);
  return x < 0 ? -result[0]! : result[0]!;
}

/** Arc cosine in radians, NaN outside [-1, 1]; error below 1 ulp. @example acos(0.5) // 1.0471975511965979 */
export function acos(x: number): number {
  if (!(Math.abs(x) <= 1)) return Number.NaN;
  cofactor(Math.abs(x), leg);
  arcInQuadrant(leg[0]!, leg[1]!, Math.abs(x), 0, result);
  if (x < 0) addPairs(2 * halfPi, 2 * halfPiLow, -result[0]!, -result[1]!, result);
  return result[0]!;
}
