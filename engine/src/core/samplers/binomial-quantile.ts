import { checkInteger, checkRange } from '../errors/index.ts';
import { exp } from '../math/index.ts';
import { betaShare, normalQuantile } from '../special/index.ts';
import { probabilityOfNone } from './binomial.ts';
import { logBinomialMass } from './mass.ts';

const smallMean = 10;
/** Up to this standard deviation masses are added up from the tail; beyond, counted from a guess. */
const smallSpread = 32;
/** The incomplete beta function goes so far. */
const mostPeople = 1e8;
/** Tails beyond hold less than 10⁻¹⁵. */
const reach = 8;
const moreReach = 20;

/** Smallest k with P(K ≤ k) ≥ u by search from 0; n p < 10. */
function fromZero(u: number, n: number, p: number): number {
  const odds = p / (1 - p);
  let mass = probabilityOfNone(n, p);
  let below = mass;
  let k = 0;
  while (below < u && k < n && mass > 0) {
    k += 1;
    mass *= ((n - k + 1) / k) * odds;
    below += mass;
  }
  return k;
}

/** The same from the lower tail up. */
function fromBelow(u: number, n: number, p: number, deviation: number): number {
  const odds = p / (1 - p);
  let k = Math.max(0, Math.floor(n * p - reach * deviation));
  let mass = exp(logBinomialMass(k, n, p));
  let below = mass;
  while (below < u && k < n) {
    k += 1;
    mass *= ((n - k + 1) / k) * odds;
    below += mass;
  }
  return k;
}

/** The same from the upper tail down: smallest k with P(K > k) ≤ v. */
function fromAbove(v: number, n: number, p: number, deviation: number): number {
  const odds = p / (1 - p);
  let k = Math.min(n, Math.ceil(n * p + reach * deviation) + moreReach);
  let mass = exp(logBinomialMass(k, n, p));
  let above = mass;
  while (above <= v && k > 0) {
    mass *= k / ((n - k + 1) * odds);
    k -= 1;
    above += mass;
  }
  return k;
}

/** From a guess (Cornish and Fisher) with its exact probability, step by step; the tail with u. */
function fromGuess(u: number, v: number, n: number, p: number, deviation: number): number {
  const z = normalQuantile(u);
  const about = n * p + deviation * z + ((1 - 2 * p) * (z * z - 1)) / 6 - 0.5;
  const isLower = u <= 0.5;
  let k = Math.min(n - 1, Math.max(0, Math.ceil(about)));
  let tail = isLower ? betaShare(1 - p, p, n - k, k + 1) : betaShare(p, 1 - p, k + 1, n - k);
  const mass = () => exp(logBinomialMass(k, n, p));
  const isEnough = () => (isLower ? tail >= u : tail <= v);
  const sign = isLower ? 1 : -1;
  if (isEnough()) {
    while (isEnough()) {
      tail -= sign * mass();
      k -= 1;
    }
    return k + 1;
  }
  while (!isEnough()) {
    k += 1;
    tail += sign * mass();
  }
  return k;
}

/** p ≤ ½, v = 1 − u. */
function ofFew(u: number, v: number, n: number, p: number): number {
  if (n * p < smallMean) return fromZero(u, n, p);
  const deviation = Math.sqrt(n * p * (1 - p));
  if (deviation > smallSpread && n < mostPeople) return fromGuess(u, v, n, p, deviation);
  return u <= 0.5 ? fromBelow(u, n, p, deviation) : fromAbove(v, n, p, deviation);
}

/**
 * The smallest k that a binomial number does not exceed with probability u or more. At a uniform u
 * it is a binomial number itself; at the same u, more people or a greater p never give fewer, and
 * two numbers of nearly the same law are nearly the same: the closest that two draws can be.
 *
 * @param u above 0 and below 1
 * @param n whole number from 0 to 2⁵³ − 1
 * @param p from 0 to 1, both included
 * @returns a whole number in 0 … n; probabilities are right to 10⁻¹⁰
 * @throws SojournError `argument.range`
 * @example binomialQuantile(0.5, 1000, 0.3) // 300
 */
export function binomialQuantile(u: number, n: number, p: number): number {
  checkRange('u', u, Number.MIN_VALUE, 1 - Number.EPSILON / 2);
  checkInteger('n', n, 0, Number.MAX_SAFE_INTEGER);
  checkRange('p', p, 0, 1);
  if (p === 0 || n === 0) return 0;
  if (p === 1) return n;
  return p <= 0.5 ? ofFew(u, 1 - u, n, p) : n - ofFew(1 - u, u, n, 1 - p);
}
