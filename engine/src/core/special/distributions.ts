import { checkInteger, checkRange } from '../errors/index.ts';
import { betaShare } from './incomplete-beta.ts';
import { incompleteGammaLower, incompleteGammaUpper } from './incomplete-gamma.ts';
import { betaQuantilePair, gammaQuantile } from './quantiles.ts';

const most = 1e8;
const twoOverRootPi = 1.1283791670955126;

/** Error function; odd. @example erf(1) // 0.8427007929497149 */
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  if (Math.abs(x) < 1e-8) return twoOverRootPi * x;
  const y = incompleteGammaLower(0.5, x * x);
  return x < 0 ? -y : y;
}

/** 1 − erf(x) without loss in the tail. @example erfc(5) // 1.5374597944280349e-12 */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  return x < 0 ? 1 + incompleteGammaLower(0.5, x * x) : incompleteGammaUpper(0.5, x * x);
}

/** P(X ≤ x), chi-squared with `df` degrees of freedom. @example chiSquaredCdf(3.841458820694124, 1) // 0.95 */
export function chiSquaredCdf(x: number, df: number): number {
  return incompleteGammaLower(df / 2, Math.max(0, x / 2));
}

/** P(X > x), chi-squared, without loss in the tail. */
export function chiSquaredUpper(x: number, df: number): number {
  return incompleteGammaUpper(df / 2, Math.max(0, x / 2));
}

/** Quantile of the chi-squared distribution. @example chiSquaredQuantile(0.95, 1) // 3.841458820694124 */
export function chiSquaredQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2);
}

/** P(T ≤ t), Student's t with `df` degrees of freedom. @example studentTCdf(12.706204736432095, 1) // 0.975 */
export function studentTCdf(t: number, df: number): number {
  checkRange('degrees of freedom', df, Number.MIN_VALUE, most);
  if (Number.isNaN(t)) return t;
  if (Math.abs(t) === Infinity) return t > 0 ? 1 : 0;
  const square = t * t;
  const whole = df + square;
  const tail = betaShare(df / whole, square / whole, df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** Quantile of Student's t. @example studentTQuantile(0.975, 1) // 12.706204736432095 */
export function studentTQuantile(p: number, df: number): number {
  checkRange('degrees of freedom', df, Number.MIN_VALUE, most);
  checkRange('probability', p, 0, 1);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? -Infinity : Infinity;
  const { x, y } = betaQuantilePair(2 * tail, df / 2, 0.5);
  const t = Math.sqrt((df * y) / x);
  return p < 0.5 ? -t : t;
}

/** P(F ≤ x), Fisher's F with `df1` and `df2` degrees of freedom. @example fCdf(1, 4, 4) // 0.5 */
export function fCdf(x: number, df1: number, df2: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? x : 0;
  if (x === Infinity) return 1;
  const whole = df1 * x + df2;
  return betaShare((df1 * x) / whole, df2 / whole, df1 / 2, df2 / 2);
}

/** Quantile of Fisher's F. @example fQuantile(0.95, 1, 1) // 161.44763879758827 */
export function fQuantile(p: number, df1: number, df2: number): number {
  const { x, y } = betaQuantilePair(p, df1 / 2, df2 / 2);
  return y === 0 ? Infinity : (df2 * x) / (df1 * y);
}

/** P(K ≤ k), binomial of n trials. @example binomialCdf(1, 2, 0.5) // 0.75 */
export function binomialCdf(k: number, n: number, p: number): number {
  checkInteger('trials', n, 0, most - 1);
  checkRange('probability', p, 0, 1);
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return betaShare(1 - p, p, n - whole, whole + 1);
}

/** P(K ≤ k), Poisson of the given mean. @example poissonCdf(0, 1) // e⁻¹ */
export function poissonCdf(k: number, mean: number): number {
  checkRange('mean', mean, 0, Number.MAX_VALUE);
  const whole = Math.floor(k);
  return whole < 0 ? 0 : incompleteGammaUpper(whole + 1, mean);
}
