/** (sin r - r) / r³ with z = r² <= 0.6172: minimax polynomial, error below 2^-56. */
function sineTail(z: number): number {
  const z2 = z * z;
  const low = -0.16666666666666666 + z * 0.008333333333333331;
  const middle = -0.00019841269841265055 + z * 2.7557319219330235e-6;
  const high = -2.5052106229290762e-8 + z * 1.6058531111515168e-10 + z2 * -7.586666856070954e-13;
  return low + z2 * (middle + z2 * high);
}

/** (cos r - 1 + r²/2) / r⁴ with z = r² <= 0.6172: minimax polynomial, error below 2^-58. */
function cosineTail(z: number): number {
  const z2 = z * z;
  const low = 0.041666666666666664 + z * -0.0013888888888887393;
  const middle = 2.480158729876065e-5 + z * -2.755731726902932e-7;
  return low + z2 * (middle + z2 * (2.087614569145218e-9 + z * -1.1382590046812858e-11));
}

/** sin(r + low) as out[0] + out[1] for |r| <= π/4, low below an ulp of r; relative error below 2^-55. */
export function sinePair(r: number, low: number, out: Float64Array): void {
  const z = r * r;
  const tail = z * r * sineTail(z) + low * (1 - 0.5 * z);
  const y = r + tail;
  out[0] = y;
  out[1] = r - y + tail;
}

/** cos(r + low) as out[0] + out[1]; r²/2 is formed exactly. Relative error below 2^-56. */
export function cosinePair(r: number, low: number, out: Float64Array): void {
  const z = r * r;
  const coarse = Math.fround(r);
  const half = 0.5 * coarse * coarse;
  const halfLow = 0.5 * (r - coarse) * (r + coarse) + r * low;
  const w = 1 - half;
  const tail = 1 - w - half + (z * z * cosineTail(z) - halfLow);
  const y = w + tail;
  out[0] = y;
  out[1] = w - y + tail;
}
