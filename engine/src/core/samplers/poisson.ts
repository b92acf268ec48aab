import { checkRange } from '../errors/index.ts';
import { exp, log } from '../math/index.ts';
import type { RandomNumbers } from '../streams/index.ts';
import { logPoissonMass } from './mass.ts';

/** Means from here on use rejection; below, inversion. */
const smallMean = 10;
/** No count of a mean below 10 comes so far (probability under 10⁻⁷⁷). */
const farthest = 110;
const largestMean = 1e15;

/** Sequential search up the distribution from 0. */
function byInversion(stream: RandomNumbers, mean: number): number {
  const none = exp(-mean);
  for (;;) {
    let left = stream.nextUniform();
    let mass = none;
    let k = 0;
    while (left > mass && k <= farthest) {
      left -= mass;
      k += 1;
      mass *= mean / k;
    }
    if (k <= farthest) return k;
  }
}

/** Transformed rejection with squeeze, algorithm PTRS of Hörmann (1993b). */
function byRejection(stream: RandomNumbers, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inside = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = stream.nextUniform() - 0.5;
    const v = stream.nextUniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= inside) return k;
    if (k < 0 || (edge < 0.013 && v > edge)) continue;
    const scale = (1.1239 + 1.1328 / (b - 3.4)) / (a / (edge * edge) + b);
    if (log(v * scale) <= logPoissonMass(k, mean)) return k;
  }
}

/**
 * A Poisson count.
 *
 * @param mean from 0 to 10¹⁵; 0 gives 0
 * @throws SojournError `argument.range`
 * @see Hörmann (1993b), The transformed rejection method for generating Poisson random
 *   variables, Insurance: Mathematics and Economics 12(1)
 * @example samplePoisson(stream, 3.2)
 */
export function samplePoisson(stream: RandomNumbers, mean: number): number {
  checkRange('mean', mean, 0, largestMean);
  if (mean === 0) return 0;
  return mean < smallMean ? byInversion(stream, mean) : byRejection(stream, mean);
}
