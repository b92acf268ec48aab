import { checkRange } from '../../errors/index.ts';
import { normalCdf, normalQuantile } from '../../special/index.ts';
import type { WorkOptions } from '../../work/index.ts';
import { checkSample } from '../checks.ts';
import { mean } from '../moments.ts';
import { quantiles } from '../quantile.ts';
import type { ResamplingPlan } from './plan.ts';
import {
  type BootstrapOptions,
  bootstrapReplicates,
  estimateOf,
  jackknife,
  type Statistic,
} from './replicate.ts';

export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

function checkLevel(level: number): void {
  checkRange('level', level, Number.EPSILON, 1 - Number.EPSILON);
}

/**
 * Percentile interval: the quantiles of the replicates at (1 ∓ level)/2, by the (B + 1)p rule
 * (Efron & Tibshirani 1993, eq. 13.5; quantile type 6).
 *
 * @throws SojournError `argument.shape`, `argument.range`
 * @example percentileInterval(replicates, 0.95)
 */
export function percentileInterval(
  replicates: ArrayLike<number>,
  level = 0.95,
): ConfidenceInterval {
  checkLevel(level);
  checkSample('replicates', replicates, 1);
  const tail = (1 - level) / 2;
  const [low, high] = quantiles(replicates, [tail, 1 - tail], 6);
  return { low: low!, high: high!, level };
}

/**
 * Basic interval: the percentile interval turned around the estimate, 2θ̂ − θ* (Davison & Hinkley
 * 1997, eq. 5.6).
 *
 * @throws SojournError `argument.shape`, `argument.range`
 * @example basicInterval(replicates, estimate, 0.95)
 */
export function basicInterval(
  replicates: ArrayLike<number>,
  estimate: number,
  level = 0.95,
): ConfidenceInterval {
  const { low, high } = percentileInterval(replicates, level);
  return { low: 2 * estimate - high, high: 2 * estimate - low, level };
}

/**
 * Acceleration from jackknife values: Σd³ / 6(Σd²)^1.5 with d the distance of each from their mean
 * (Efron & Tibshirani 1993, eq. 14.15); 0 where they are all equal.
 *
 * @example acceleration(jackknife(statistic, plan))
 */
export function acceleration(leftOut: ArrayLike<number>): number {
  const centre = mean(leftOut);
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < leftOut.length; i++) {
    const distance = centre - leftOut[i]!;
    squares += distance * distance;
    cubes += distance * distance * distance;
  }
  return squares === 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
}

/** z₀: how far the estimate lies from the middle of its replicates; ties count half. */
export function biasCorrection(replicates: ArrayLike<number>, estimate: number): number {
  let below = 0;
  for (let i = 0; i < replicates.length; i++) {
    if (replicates[i]! < estimate) below += 1;
    else if (replicates[i] === estimate) below += 0.5;
  }
  const least = 0.5 / replicates.length;
  return normalQuantile(Math.min(1 - least, Math.max(least, below / replicates.length)));
}

/**
 * Bias-corrected and accelerated interval (Efron 1987; Efron & Tibshirani 1993, eqs. 14.9–14.15).
 *
 * @param leftOut values of the {@link jackknife}
 * @throws SojournError `argument.shape`, `argument.range`
 * @example bcaInterval(replicates, estimate, jackknife(statistic, plan), 0.95)
 */
export function bcaInterval(
  replicates: ArrayLike<number>,
  estimate: number,
  leftOut: ArrayLike<number>,
  level = 0.95,
): ConfidenceInterval {
  checkLevel(level);
  checkSample('replicates', replicates, 1);
  checkSample('jackknife values', leftOut, 2);
  const bias = biasCorrection(replicates, estimate);
  const accelerated = acceleration(leftOut);
  const corrected = (probability: number) => {
    const shifted = bias + normalQuantile(probability);
    const stretch = 1 - accelerated * shifted;
    if (stretch <= 0) return shifted > 0 ? 1 : 0;
    return normalCdf(bias + shifted / stretch);
  };
  const tail = (1 - level) / 2;
  const [low, high] = quantiles(replicates, [corrected(tail), corrected(1 - tail)], 6);
  return { low: low!, high: high!, level };
}

/** `bca` is the most exact for smooth statistics, `percentile` the most robust. */
export type IntervalMethod = 'percentile' | 'basic' | 'bca';

/** A bootstrap estimate: the statistic, its standard error and a confidence interval. */
export interface BootstrapEstimate extends ConfidenceInterval {
  readonly estimate: number;
  readonly standardError: number;
  readonly replicates: Float64Array;
}

export interface IntervalOptions extends BootstrapOptions {
  /** Default 0.95. */
  readonly level?: number;
  /** Default `bca`. */
  readonly method?: IntervalMethod;
}

/**
 * Estimate, standard error and interval of a statistic by the bootstrap.
 *
 * @param statistic of the observations at given indices
 * @param plan how they are drawn again
 * @throws SojournError `argument.range`, `argument.shape`, `work.cancelled`
 * @example bootstrap((at) => mean(Array.from(at, (i) => values[i]!)), resampleObservations(50))
 */
export function bootstrap(
  statistic: Statistic,
  plan: ResamplingPlan,
  options: IntervalOptions = {},
  work?: WorkOptions,
): BootstrapEstimate {
  const { level = 0.95, method = 'bca' } = options;
  const estimate = estimateOf(statistic, plan);
  const replicates = bootstrapReplicates(statistic, plan, options, work);
  const interval = {
    percentile: () => percentileInterval(replicates, level),
    basic: () => basicInterval(replicates, estimate, level),
    bca: () => bcaInterval(replicates, estimate, jackknife(statistic, plan), level),
  }[method]();
  return { estimate, standardError: spreadOf(replicates), replicates, ...interval };
}

function spreadOf(replicates: Float64Array): number {
  const centre = mean(replicates);
  let squares = 0;
  for (const value of replicates) squares += (value - centre) * (value - centre);
  return Math.sqrt(squares / Math.max(1, replicates.length - 1));
}
