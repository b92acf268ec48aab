import { log, logGamma } from '../core/index.ts';
import type { Fit } from './contract.ts';

/** How well a model fits. */
export interface FitStatistics {
  readonly rows: number;
  readonly logLikelihood: number;
  /** Of a model with a mean alone, on the same rows. */
  readonly nullLogLikelihood: number;
  /** 1 − l / l₀ (McFadden 1974); least squares: R². */
  readonly pseudoR2: number;
  /** 1 − (l − K) / (l₀ − 1) with K all parameters, as fixest has it. */
  readonly adjustedPseudoR2: number;
  /** Squared correlation of response and fitted values. */
  readonly squaredCorrelation: number;
  readonly deviance: number;
  /** Coefficients and levels of fixed effects, less one for each dimension after the first. */
  readonly parameters: number;
}

function weightOf(fit: Fit, row: number): number {
  return fit.sample.weights?.[row] ?? 1;
}

function weightedMean(fit: Fit, column: Float64Array): number {
  let [sum, total] = [0, 0];
  for (let row = 0; row < column.length; row++) {
    sum += weightOf(fit, row) * column[row]!;
    total += weightOf(fit, row);
  }
  return sum / total;
}

/** Log-likelihood of the Poisson law at the fit and at the mean. */
function poissonLikelihoods(fit: Fit): [number, number] {
  const { sample, eta, fitted } = fit;
  const mean = weightedMean(fit, sample.y);
  const logMean = log(mean);
  let [own, flat] = [0, 0];
  for (let row = 0; row < sample.n; row++) {
    const y = sample.y[row]!;
    const weight = weightOf(fit, row);
    const constant = y === 0 || y === 1 ? 0 : logGamma(y + 1);
    own += weight * (y * eta[row]! - fitted[row]! - constant);
    flat += weight * (y * logMean - mean - constant);
  }
  return [own, flat];
}

/** Weighted squares of the response about its mean. */
function totalSquares(fit: Fit): number {
  const { y, n } = fit.sample;
  const mean = weightedMean(fit, y);
  let total = 0;
  for (let row = 0; row < n; row++) total += weightOf(fit, row) * (y[row]! - mean) ** 2;
  return total;
}

/** Log-likelihood of the normal law, its variance estimated, at the fit and at the mean. */
function gaussianLikelihoods(fit: Fit): [number, number] {
  const { n } = fit.sample;
  const of = (squares: number) => (-n / 2) * (log((2 * Math.PI * squares) / n) + 1);
  return [of(fit.deviance), of(totalSquares(fit))];
}

function squaredCorrelation(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  let [meanA, meanB] = [0, 0];
  for (let row = 0; row < n; row++) {
    meanA += a[row]! / n;
    meanB += b[row]! / n;
  }
  let [ab, aa, bb] = [0, 0, 0];
  for (let row = 0; row < n; row++) {
    const [x, y] = [a[row]! - meanA, b[row]! - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return (ab * ab) / (aa * bb);
}

/** Coefficients and levels of fixed effects, less one for each dimension after the first. */
export function allParameters(fit: Fit): number {
  const { dimensions } = fit.sample;
  const levels = dimensions.reduce((sum, of) => sum + of.levels, 0);
  return fit.coefficients.length + levels - Math.max(dimensions.length - 1, 0);
}

/** Likelihoods, pseudo-R² and the like of a fit. */
export function statisticsOf(fit: Fit): FitStatistics {
  const poisson = fit.family === 'poisson';
  const [own, flat] = poisson ? poissonLikelihoods(fit) : gaussianLikelihoods(fit);
  const parameters = allParameters(fit);
  const correlation = squaredCorrelation(fit.sample.y, fit.fitted);
  return {
    rows: fit.sample.n,
    logLikelihood: own,
    nullLogLikelihood: flat,
    pseudoR2: poisson ? 1 - own / flat : 1 - fit.deviance / totalSquares(fit),
    adjustedPseudoR2: 1 - (own - parameters) / (flat - 1),
    squaredCorrelation: correlation,
    deviance: fit.deviance,
    parameters,
  };
}
