import { checkRange } from '../errors/index.ts';
import { exp, log } from '../math/index.ts';
import { betaDensity, betaShare } from './incomplete-beta.ts';
import { gammaDensity, incompleteGammaLower, incompleteGammaUpper } from './incomplete-gamma.ts';
import { increasingRoot } from './invert.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Logarithms between which a positive quantile is looked for. */
function bracketAround(
  centre: number,
  below: (t: number) => boolean,
): { low: number; high: number } {
  let width = 1;
  while (width < 1000 && !below(centre - width)) width *= 2;
  let reach = 1;
  while (reach < 1000 && below(centre + reach)) reach *= 2;
  return { low: centre - width, high: centre + reach };
}

/**
 * Quantile of the gamma distribution of shape a and scale 1: the x with P(a, x) = p, from the tail
 * that is smaller. Relative error below 1e-11.
 *
 * @param p 0 to 1
 * @param a 0 < a ≤ 10⁸
 * @throws SojournError `argument.range`
 * @example gammaQuantile(0.5, 1) // log 2
 */
export function gammaQuantile(p: number, a: number): number {
  checkRange('probability', p, 0, 1);
  checkRange('shape', a, Number.MIN_VALUE, 1e8);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const lower = p <= 0.5;
  const gap = (t: number) =>
    lower
      ? log(incompleteGammaLower(a, exp(t)) / p)
      : log((1 - p) / incompleteGammaUpper(a, exp(t)));
  const slope = (t: number) => {
    const x = exp(t);
    return (
      (gammaDensity(a, x) * x) / (lower ? incompleteGammaLower(a, x) : incompleteGammaUpper(a, x))
    );
  };
  const start = log(a) + Math.max(-2, Math.min(2, normalQuantile(p) / Math.sqrt(a)));
  const { low, high } = bracketAround(start, (t) => gap(t) < 0);
  return exp(increasingRoot(gap, slope, low, high));
}

/**
 * Quantile of the beta distribution: the x with I(x; a, b) = p.
 *
 * @param p 0 to 1
 * @throws SojournError `argument.range`
 * @example betaQuantile(0.5, 2, 2) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaQuantilePair(p, a, b).x;
}

/** The quantile x and 1 − x, each without cancellation: solved for the logit. */
export function betaQuantilePair(p: number, a: number, b: number): { x: number; y: number } {
  checkRange('probability', p, 0, 1);
  if (p === 0) return { x: 0, y: 1 };
  if (p === 1) return { x: 1, y: 0 };
  const at = (t: number) => {
    const e = exp(-Math.abs(t));
    const [small, large] = [e / (1 + e), 1 / (1 + e)];
    return t < 0 ? { x: small, y: large } : { x: large, y: small };
  };
  const lower = p <= 0.5;
  const shareOf = (t: number) => {
    const { x, y } = at(t);
    return lower ? betaShare(x, y, a, b) : betaShare(y, x, b, a);
  };
  const gap = (t: number) => (lower ? log(shareOf(t) / p) : log((1 - p) / shareOf(t)));
  const slope = (t: number) => {
    const { x, y } = at(t);
    return (betaDensity(x, a, b) * x * y) / shareOf(t);
  };
  const { low, high } = bracketAround(log(a / b), (t) => gap(t) < 0);
  return at(increasingRoot(gap, slope, low, high));
}
