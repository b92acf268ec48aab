import { addPairs, productError, sumError } from './double-double.ts';

export const halfPi = 1.5707963267948966;
export const halfPiLow = 6.123233995736766e-17;

/** atan(j / 8) for j = 0 … 8, high and low parts. */
const eighths = Float64Array.of(
  0,
  0.12435499454676144,
  0.24497866312686414,
  0.35877067027057225,
  0.4636476090008061,
  0.5585993153435624,
  0.6435011087932844,
  0.7188299996216245,
  0.7853981633974483,
);
const eighthsLow = Float64Array.of(
  0,
  -3.1253241424539383e-18,
  1.0698755618734451e-17,
  -2.4623815582638635e-17,
  2.2698777452961687e-17,
  -5.4556305485916264e-18,
  1.5834785051444286e-17,
  -2.1478388444456983e-17,
  3.061616997868383e-17,
);

/** (atan u - u) / u³ with z = u² <= 0.0039: minimax polynomial, error below 2^-52. */
function arcTail(z: number): number {
  const z2 = z * z;
  return (
    -0.3333333333333332 +
    z * 0.1999999999981332 +
    z2 * (-0.14285713910184233 + z * 0.11110846629534206 + z2 * -0.09014810659167796)
  );
}

/**
 * atan(y / x) for 0 <= y <= x as a pair, each coordinate with a low part: with c the eighth nearest
 * to y / x, atan(y / x) = atan c + atan((y - c x) / (x + c y)).
 */
function lowerArc(y: number, yl: number, x: number, xl: number, out: Float64Array): void {
  const j = Math.floor((8 * y) / x + 0.5);
  const c = 0.125 * j;
  const cx = c * x;
  const cy = c * y;
  const n = y - cx;
  const nl = sumError(y, -cx, n) - productError(c, x, cx) + (yl - c * xl);
  const d = x + cy;
  const dl = x - d + cy + productError(c, y, cy) + (xl + c * yl);
  const u = (n + nl) / d;
  const ud = u * d;
  const ul = (n - ud - productError(u, d, ud) + nl - u * dl) / d;
  const z = u * u;
  const tail = ul + u * z * arcTail(z);
  const high = eighths[j]!;
  const sum = high + u;
  const low = (j === 0 ? 0 : high - sum + u) + (tail + eighthsLow[j]!);
  out[0] = sum + low;
  out[1] = sum - out[0]! + low;
}

/**
 * atan(y / x) for y, x >= 0, finite, not both 0 and neither beyond 2^500, as out[0] + out[1];
 * relative error below 2^-58.
 */
export function quadrantArc(y: number, yl: number, x: number, xl: number, out: Float64Array): void {
  if (y <= x) {
    lowerArc(y, yl, x, xl, out);
    return;
  }
  lowerArc(x, xl, y, yl, out);
  addPairs(halfPi, halfPiLow, -out[0]!, -out[1]!, out);
}

/** √((1 - x)(1 + x)) for 0 <= x <= 1, as out[0] + out[1]. */
export function cofactor(x: number, out: Float64Array): void {
  const a = 1 - x;
  const b = 1 + x;
  const p = a * b;
  const pl = productError(a, b, p) + a * sumError(1, x, b) + b * sumError(1, -x, a);
  const s = Math.sqrt(p);
  const q = s * s;
  out[0] = s;
  out[1] = s === 0 ? 0 : (p - q - productError(s, s, q) + pl) / (2 * s);
}
