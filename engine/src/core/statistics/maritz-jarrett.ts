import { checkInteger, checkLength, checkRange } from '../errors/index.ts';
import { exp, log, log1p } from '../math/index.ts';
import { logGamma } from '../special/index.ts';
import { checkSample } from './checks.ts';

const tiny = 1e-300;
const awayFromZero = (value: number) => (Math.abs(value) < tiny ? tiny : value);

/** Continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's algorithm. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const before = fraction;
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d);
      c = awayFromZero(1 + term / c);
      fraction *= c * d;
    }
    if (Math.abs(fraction - before) <= 2 * Number.EPSILON * Math.abs(fraction)) break;
  }
  return fraction;
}

/** I(x; a, b) for 0 < x < 1, from the side on which the fraction converges fast. */
function betaShare(x: number, a: number, b: number, logScale: number): number {
  const front = exp(a * log(x) + b * log1p(-x) + logScale);
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

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
  const logScale = logGamma(a + b) - logGamma(a) - logGamma(b);
  const weights = new Float64Array(n);
  let before = 0;
  for (let i = 1; i <= n; i++) {
    const share = i === n ? 1 : betaShare(i / n, a, b, logScale);
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
