import { log, log1p } from '../math/index.ts';
import { devianceTerm, stirlingError } from '../special/index.ts';

const twoPi = 6.283185307179586;

/**
 * log P(K = k) of a Poisson variable, mean > 0, k a whole number ≥ 0.
 *
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 */
export function logPoissonMass(k: number, mean: number): number {
  if (k === 0) return -mean;
  return -stirlingError(k) - devianceTerm(k, mean) - 0.5 * log(twoPi * k);
}

/** log P(K = k) of a binomial variable, 0 < p < 1, k in 0 … n. */
export function logBinomialMass(k: number, n: number, p: number): number {
  if (k === 0) return n * log1p(-p);
  if (k === n) return n * log(p);
  const rest = n - k;
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(rest) -
    devianceTerm(k, n * p) -
    devianceTerm(rest, n * (1 - p)) +
    0.5 * log(n / (twoPi * k * rest))
  );
}
