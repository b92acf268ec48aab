import { pow } from '../../core/index.ts';

const nearOne = 1e-9;

/** Whether an elasticity of substitution is that of Cobb–Douglas. */
export function isCobbDouglas(sigma: number): boolean {
  return Math.abs(sigma - 1) < nearOne;
}

/** Exponent (σ − 1) / σ of a CES function; 0 for Cobb–Douglas. */
export function exponentOf(sigma: number): number {
  return isCobbDouglas(sigma) ? 0 : (sigma - 1) / sigma;
}

/**
 * CES function in share form: 1 where both inputs are 1.
 *
 * y = [a xᵖ + (1 − a) zᵖ]^(1/p), p = (σ − 1)/σ; for σ = 1 xᵃ z^(1−a).
 * Source: Hamilton and Whalley 1984, J. Dev. Econ. 14:61–75, in shares of the base year.
 *
 * @param x first input relative to its base, above 0
 * @param z second input relative to its base, above 0
 * @param share share a of the first in cost at the base, 0 to 1
 * @param sigma elasticity of substitution, above 0
 * @example shareCes(2, 1, 0.6, 1) // 2^0.6 = 1.5157
 */
export function shareCes(x: number, z: number, share: number, sigma: number): number {
  if (isCobbDouglas(sigma)) return pow(x, share) * (z === 1 ? 1 : pow(z, 1 - share));
  const p = exponentOf(sigma);
  const second = z === 1 ? 1 - share : (1 - share) * pow(z, p);
  return pow(share * pow(x, p) + second, 1 / p);
}

/**
 * Derivative of {@link shareCes} in its first input: a x^(p−1) y^(1−p).
 *
 * @param y the value of the function there
 */
export function shareCesSlope(x: number, y: number, share: number, sigma: number): number {
  const p = exponentOf(sigma);
  if (p === 0) return (share * y) / x;
  return share * pow(y / x, 1 - p);
}
