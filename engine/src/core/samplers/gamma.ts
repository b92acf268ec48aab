import { checkLength, checkRange } from '../errors/index.ts';
import { exp, log } from '../math/index.ts';
import type { RandomNumbers } from '../streams/index.ts';

/** Below this, the logarithm of a gamma number would no longer be finite. */
const smallestShape = 1e-300;
const tiny = Number.MIN_VALUE;
const huge = Number.MAX_VALUE;

/** Gamma of shape ≥ 1 and scale 1 (Marsaglia & Tsang 2000, §4). */
function gammaAboveOne(stream: RandomNumbers, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = stream.nextNormal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = stream.nextUniform();
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (log(u) < 0.5 * square + d * (1 - v + log(v))) return d * v;
  }
}

/**
 * The logarithm of a gamma number of scale 1: keeps what a small shape would round to 0
 * (shape < 1 by U^(1/shape), Marsaglia & Tsang 2000, §6).
 *
 * @param shape 10⁻³⁰⁰ or more
 * @throws SojournError `argument.range`
 */
export function sampleLogGamma(stream: RandomNumbers, shape: number): number {
  checkRange('shape', shape, smallestShape, huge);
  if (shape >= 1) return log(gammaAboveOne(stream, shape));
  return log(gammaAboveOne(stream, shape + 1)) + log(stream.nextUniform()) / shape;
}

/**
 * A gamma number; mean shape × scale, variance shape × scale².
 *
 * @throws SojournError `argument.range` unless shape ≥ 10⁻³⁰⁰ and scale > 0
 * @see Marsaglia & Tsang (2000), A simple method for generating gamma variables, ACM TOMS 26(3)
 * @example sampleGamma(stream, 2.5, 10)
 */
export function sampleGamma(stream: RandomNumbers, shape: number, scale: number): number {
  checkRange('shape', shape, smallestShape, huge);
  checkRange('scale', scale, tiny, huge);
  if (shape >= 1) return scale * gammaAboveOne(stream, shape);
  return scale * exp(sampleLogGamma(stream, shape));
}

/**
 * A beta number in [0, 1]: X / (X + Y) of two gammas, on the log scale, so that small parameters
 * neither overflow nor divide 0 by 0.
 *
 * @throws SojournError `argument.range` unless both parameters are 10⁻³⁰⁰ or more
 * @example sampleBeta(stream, 0.5, 0.5)
 */
export function sampleBeta(stream: RandomNumbers, a: number, b: number): number {
  const x = sampleLogGamma(stream, a);
  const y = sampleLogGamma(stream, b);
  return 1 / (1 + exp(y - x));
}

/**
 * Shares that add up to 1: independent gammas divided by their sum, on the log scale.
 *
 * @param concentration one number ≥ 10⁻³⁰⁰ per share
 * @param out receives the shares
 * @throws SojournError `argument.shape`, `argument.range`
 */
export function sampleDirichlet(
  stream: RandomNumbers,
  concentration: ArrayLike<number>,
  out: Float64Array,
): void {
  checkLength('out', out.length, concentration.length);
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < out.length; index++) {
    const value = sampleLogGamma(stream, concentration[index]!);
    out[index] = value;
    most = Math.max(most, value);
  }
  let sum = 0;
  for (let index = 0; index < out.length; index++) {
    const value = exp(out[index]! - most);
    out[index] = value;
    sum += value;
  }
  for (let index = 0; index < out.length; index++) out[index] = out[index]! / sum;
}
