import { checkRange } from '../errors/index.ts';
import { exp, log } from '../math/index.ts';
import type { RandomNumbers } from '../streams/index.ts';

const huge = Number.MAX_VALUE;
const tiny = Number.MIN_VALUE;

/**
 * A normal number by inversion of the distribution function.
 *
 * @param deviation standard deviation, 0 or more
 * @throws SojournError `argument.range`
 * @example sampleNormal(stream, 0, 1)
 */
export function sampleNormal(stream: RandomNumbers, mean: number, deviation: number): number {
  checkRange('mean', mean, -huge, huge);
  checkRange('deviation', deviation, 0, huge);
  return mean + deviation * stream.nextNormal();
}

/** The size of a normal number of mean 0: for scales of which only the order is known. */
export function sampleHalfNormal(stream: RandomNumbers, deviation: number): number {
  checkRange('deviation', deviation, 0, huge);
  return deviation * Math.abs(stream.nextNormal());
}

/** A positive number whose logarithm is normal; `exp(logMean)` is its median. */
export function sampleLogNormal(
  stream: RandomNumbers,
  logMean: number,
  logDeviation: number,
): number {
  return exp(sampleNormal(stream, logMean, logDeviation));
}

/** A share in [0, 1] whose log-odds are normal. */
export function sampleLogitNormal(stream: RandomNumbers, mean: number, deviation: number): number {
  return 1 / (1 + exp(-sampleNormal(stream, mean, deviation)));
}

/**
 * A waiting time of constant rate, by inversion.
 *
 * @param rate events per unit of time, more than 0; the mean is 1 / rate
 * @throws SojournError `argument.range`
 */
export function sampleExponential(stream: RandomNumbers, rate: number): number {
  checkRange('rate', rate, tiny, huge);
  return -log(stream.nextUniform()) / rate;
}
