import { checkInteger, checkLength } from '../errors/index.ts';
import { exp, log } from '../math/index.ts';
import type { RandomNumbers } from '../streams/index.ts';
import { logBinomialMass } from './mass.ts';

const smallMean = 10;
/** 2 √(2/e) and 3 − 2 √(3/e): the hat of the ratio of uniforms. */
const hatSlope = 1.7155277699214135;
const hatBase = 0.8989161620588988;

/** log of C(few, k) C(many, sample − k), up to a constant of k. */
function logMass(k: number, few: number, many: number, sample: number): number {
  const p = sample / (few + many);
  return logBinomialMass(k, few, p) + logBinomialMass(sample - k, many, p);
}

/** Sequential search from 0; few ≤ many, sample at most half of all. */
function byInversion(stream: RandomNumbers, few: number, many: number, sample: number): number {
  const all = few + many;
  const none = exp(logMass(0, few, many, sample) - logBinomialMass(sample, all, sample / all));
  const last = Math.min(few, sample);
  for (;;) {
    let left = stream.nextUniform();
    let mass = none;
    let k = 0;
    while (left > mass && k <= last) {
      left -= mass;
      mass *= ((few - k) / (k + 1)) * ((sample - k) / (many - sample + k + 1));
      k += 1;
    }
    if (k <= last) return k;
  }
}

/** Ratio of uniforms, algorithm HRUA of Stadlober (1990); same conditions. */
function byRatio(stream: RandomNumbers, few: number, many: number, sample: number): number {
  const all = few + many;
  const centre = (sample * few) / all + 0.5;
  const spread = (((all - sample) / (all - 1)) * sample * (few / all) * many) / all;
  const deviation = Math.sqrt(spread + 0.5);
  const hat = hatSlope * deviation + hatBase;
  const mode = Math.floor(((sample + 1) * (few + 1)) / (all + 2));
  const top = logMass(mode, few, many, sample);
  const bound = Math.min(Math.min(sample, few) + 1, Math.floor(centre + 16 * deviation));
  for (;;) {
    const u = stream.nextUniform();
    const v = stream.nextUniform();
    const x = centre + (hat * (v - 0.5)) / u;
    if (x < 0 || x >= bound) continue;
    const k = Math.floor(x);
    const ratio = logMass(k, few, many, sample) - top;
    if (u * (4 - u) - 3 <= ratio) return k;
    if (u * (u - ratio) >= 1) continue;
    if (2 * log(u) <= ratio) return k;
  }
}

/** Few ≤ many; a sample of more than half is what the rest leaves. */
function ofFew(stream: RandomNumbers, few: number, many: number, sample: number): number {
  const all = few + many;
  if (sample > all - sample) return few - ofFew(stream, few, many, all - sample);
  if (few === 0 || sample === 0) return 0;
  const small = (sample * few) / all < smallMean;
  return small ? byInversion(stream, few, many, sample) : byRatio(stream, few, many, sample);
}

/**
 * How many of the `marked` are among `sample` people taken without replacement from
 * `marked + others`.
 *
 * @param marked whole number; marked + others at most 2⁵³ − 1
 * @param sample whole number, at most marked + others
 * @throws SojournError `argument.range`
 * @see Stadlober (1990), The ratio of uniforms approach for generating discrete random variates
 * @example sampleHypergeometric(stream, 300, 700, 100) // about 30
 */
export function sampleHypergeometric(
  stream: RandomNumbers,
  marked: number,
  others: number,
  sample: number,
): number {
  checkInteger('marked', marked, 0, Number.MAX_SAFE_INTEGER);
  checkInteger('others', others, 0, Number.MAX_SAFE_INTEGER - marked);
  checkInteger('sample', sample, 0, marked + others);
  if (marked <= others) return ofFew(stream, marked, others, sample);
  return sample - ofFew(stream, others, marked, sample);
}

/**
 * Takes `sample` people without replacement from groups of given sizes; `out` sums to `sample`.
 *
 * @param counts people in each group, whole numbers
 * @param out receives how many are taken from each group; not the array of the counts
 * @throws SojournError `argument.shape`, `argument.range`
 */
export function sampleMultivariateHypergeometric(
  stream: RandomNumbers,
  counts: ArrayLike<number>,
  sample: number,
  out: Float64Array,
): void {
  checkLength('out', out.length, counts.length);
  let people = 0;
  for (let index = out.length - 1; index >= 0; index--) {
    checkInteger('count', counts[index]!, 0, Number.MAX_SAFE_INTEGER);
    out[index] = people;
    people += counts[index]!;
  }
  checkInteger('people in all groups', people, 0, Number.MAX_SAFE_INTEGER);
  checkInteger('sample', sample, 0, people);
  let left = sample;
  for (let index = 0; index < out.length; index++) {
    const taken = sampleHypergeometric(stream, counts[index]!, out[index]!, left);
    out[index] = taken;
    left -= taken;
  }
}
