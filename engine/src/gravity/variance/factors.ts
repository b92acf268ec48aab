import type { Fit } from '../contract.ts';

/** How the number of parameters counts fixed effects that lie inside a cluster variable. */
export type FixedEffectCount = 'nested' | 'full' | 'none';

/** Small-sample conventions of the variances of clusters. */
export interface SmallSample {
  /** Whether (n − 1) / (n − K) is applied (default true). */
  readonly adjust?: boolean;
  /** How fixed effects count in K (default nested: levels inside a cluster do not count). */
  readonly count?: FixedEffectCount;
  /**
   * G / (G − 1): with the smallest number of clusters for all terms (default), with its own number
   * for each term, or not at all.
   */
  readonly clusters?: 'smallest' | 'own' | 'none';
}

/** Whether every level of one coding has rows in one level of the other only. */
export function isNested(inner: Int32Array, levels: number, outer: Int32Array): boolean {
  const of = new Int32Array(levels).fill(-1);
  for (let row = 0; row < inner.length; row++) {
    const level = inner[row]!;
    if (of[level] === -1) of[level] = outer[row]!;
    else if (of[level] !== outer[row]!) return false;
  }
  return true;
}

/**
 * Number of parameters K: coefficients and fixed-effect levels less one for each dimension after
 * the first; a dimension of S levels nested in a cluster variable takes S − 1 off, and if all are
 * nested K is the number of coefficients and one.
 *
 * @param clusters codes of the cluster variables by row of the sample
 */
export function parameterCount(
  fit: Fit,
  clusters: readonly Int32Array[],
  count: FixedEffectCount = 'nested',
): number {
  const { dimensions } = fit.sample;
  const own = fit.coefficients.length;
  if (dimensions.length === 0 || count === 'none') return own;
  const all = dimensions.reduce((sum, { levels }) => sum + levels, 0) - (dimensions.length - 1);
  if (count === 'full') return own + all;
  const nested = dimensions.filter(({ codes, levels }) =>
    clusters.some((cluster) => isNested(codes, levels, cluster)),
  );
  if (nested.length === dimensions.length) return own + 1;
  return own + all - nested.reduce((sum, { levels }) => sum + levels - 1, 0);
}
