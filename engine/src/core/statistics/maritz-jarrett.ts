import { checkInteger, checkLength, checkRange } from '../errors/index.ts';
import { incompleteBeta } from '../special/index.ts';
import { checkSample } from './checks.ts';

/**
 * Weights wᵢ = I(i/n; a, b) − I((i − 1)/n; a, b) of the sorted sample, a = (n + 1)p and
 * b = (n + 1)(1 − p): how likely the quantile is to be each order statistic if the sample is drawn
 * again (Maritz & Jarrett 1978). Computed once for many samples of one size.
 *
 * @param n 2 to 10⁶
 * @param probability strictly between 0 and 1
 * @returns n weights that sum to 1
 * @throws SojournError `argument.range`
 * @example maritzJarrettWeights(200, 0.5)
 */
export function maritzJarrettWeights(n: number, probability: number): Float64Array {
  checkInteger('sample size', n, 2, 1e6);
  checkRange('probability', probability, Number.MIN_VALUE, 1 - Number.EPSILON / 2);
  const a = (n + 1) * probability;
  const b = (n + 1) * (1 - probability);
  const weights = new Float64Array(n);
  let before = 0;
  for (let i = 1; i <= n; i++) {
    const share = i === n ? 1 : incompleteBeta(i / n, a, b);
    weights[i - 1] = Math.max(0, share - before);
    before = share;
  }
  return weights;
}

/**
 * Standard error of a weighted mean of order statistics: √(Σwᵢx₍ᵢ₎² − (Σwᵢx₍ᵢ₎)²), from deviations.
 *
 * @param sorted ascending, one a weight
 */
export function errorFromWeights(sorted: ArrayLike<number>, weights: Float64Array): number {
  checkLength('sorted sample', sorted.length, weights.length);
  let centre = 0;
  for (let i = 0; i < weights.length; i++) centre += weights[i]! * sorted[i]!;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    const deviation = sorted[i]! - centre;
    squares += weights[i]! * deviation * deviation;
  }
  return Math.sqrt(squares);
}

/**
 * Monte-Carlo standard error of a quantile of independent draws (Maritz & Jarrett 1978), in the
 * draws' unit. Takes no view of their distribution; for a quantile near the ends, where fewer than
 * about ten draws lie beyond, it is too small: use `quantileInterval` there.
 *
 * @param draws two or more
 * @throws SojournError `argument.shape`, `argument.range`
 * @example quantileError(draws, 0.9)
 */
export function quantileError(draws: ArrayLike<number>, probability: number): number {
  checkSample('draws', draws, 2);
  const weights = maritzJarrettWeights(draws.length, probability);
  return errorFromWeights(Float64Array.from(draws).sort(), weights);
}

/** Monte-Carlo standard error of the median of independent draws. @example medianError(draws) */
export function medianError(draws: ArrayLike<number>): number {
  return quantileError(draws, 0.5);
}
