import { checkInteger, checkRange } from '../errors/index.ts';
import { exp, log, log1p } from '../math/index.ts';
import type { RandomNumbers } from '../streams/index.ts';
import { logBinomialMass } from './mass.ts';

const smallMean = 10;
/** No count of a mean below 10 comes so far (probability under 10⁻⁷⁷). */
const farthest = 110;

/** Up to here (1 − p)ⁿ by squaring is faster, and within n rounding errors (10⁻¹⁴). */
const fewPeople = 64;

/** Probability that nobody is met. */
export function probabilityOfNone(n: number, p: number): number {
  if (n > fewPeople) return exp(n * log1p(-p));
  let power = 1;
  let square = 1 - p;
  for (let left = n; left > 0; left >>= 1) {
    if (left & 1) power *= square;
    square *= square;
  }
  return power;
}

/** Sequential search up the distribution from 0; n p < 10, p ≤ ½. */
function byInversion(stream: RandomNumbers, n: number, p: number): number {
  const none = probabilityOfNone(n, p);
  const odds = p / (1 - p);
  const last = Math.min(n, farthest);
  for (;;) {
    let left = stream.nextUniform();
    let mass = none;
    let k = 0;
    while (left > mass && k <= last) {
      left -= mass;
      k += 1;
      mass *= ((n - k + 1) / k) * odds;
    }
    if (k <= last) return k;
  }
}

/** Up to here from the mode, masses are compared by products instead of logarithms. */
const nearMode = 30;

/** Mass at k over that at the mode, by the ratios of neighbours. */
function massOverMode(k: number, mode: number, n: number, odds: number): number {
  let ratio = 1;
  for (let i = mode + 1; i <= k; i++) ratio *= ((n - i + 1) / i) * odds;
  for (let i = k + 1; i <= mode; i++) ratio *= i / ((n - i + 1) * odds);
  return ratio;
}

/** Transformed rejection with squeeze, algorithm BTRS of Hörmann (1993a); n p ≥ 10, p ≤ ½. */
function byRejection(stream: RandomNumbers, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const inside = 0.92 - 4.2 / b;
  for (;;) {
    const u = stream.nextUniform() - 0.5;
    const v = stream.nextUniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= inside) return k;
    if (k < 0 || k > n) continue;
    const mode = Math.floor((n + 1) * p);
    const scale = ((2.83 + 5.1 / b) * deviation) / (a / (edge * edge) + b);
    if (k - mode <= nearMode && mode - k <= nearMode) {
      if (v * scale <= massOverMode(k, mode, n, p / (1 - p))) return k;
    } else if (log(v * scale) <= logBinomialMass(k, n, p) - logBinomialMass(mode, n, p)) {
      return k;
    }
  }
}

function atMostHalf(stream: RandomNumbers, n: number, p: number): number {
  return n * p < smallMean ? byInversion(stream, n, p) : byRejection(stream, n, p);
}

/**
 * How many of `n` people meet an event that each meets with probability `p`.
 *
 * @param n whole number from 0 to 2⁵³ − 1
 * @param p from 0 to 1, both included
 * @returns a whole number in 0 … n
 * @throws SojournError `argument.range`
 * @see Hörmann (1993a), The generation of binomial random variates, J. Stat. Comput. Simul. 46
 * @example sampleBinomial(stream, 5_600_000, 0.003)
 */
export function sampleBinomial(stream: RandomNumbers, n: number, p: number): number {
  checkInteger('n', n, 0, Number.MAX_SAFE_INTEGER);
  checkRange('p', p, 0, 1);
  if (p === 0 || n === 0) return 0;
  return p <= 0.5 ? atMostHalf(stream, n, p) : n - (p === 1 ? 0 : atMostHalf(stream, n, 1 - p));
}
