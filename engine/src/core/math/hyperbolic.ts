import { exp } from './exp.ts';
import { expm1 } from './expm1.ts';

/** Hyperbolic sine; error below 2 ulp. @example sinh(1) // 1.1752011936438014 */
export function sinh(x: number): number {
  const size = Math.abs(x);
  if (size > 709)
    return x > 0 ? exp(size / 2) * (exp(size / 2) / 2) : -exp(size / 2) * (exp(size / 2) / 2);
  const t = expm1(size);
  const y = size < 22 ? 0.5 * (t + t / (t + 1)) : 0.5 * exp(size);
  if (x === 0) return x;
  return x < 0 ? -y : y;
}

/** Hyperbolic cosine; error below 2 ulp. @example cosh(1) // 1.543080634815244 */
export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size > 709) return exp(size / 2) * (exp(size / 2) / 2);
  const e = exp(size);
  return 0.5 * (e + 1 / e);
}

/** Hyperbolic tangent; error below 2 ulp. @example tanh(1) // 0.7615941559557649 */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (x === 0 || Number.isNaN(x)) return x;
  const t = expm1(2 * Math.min(size, 22));
  const y = size > 22 ? 1 : t / (t + 2);
  return x < 0 ? -y : y;
}
