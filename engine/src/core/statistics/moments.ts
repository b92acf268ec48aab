import { checkSample } from './checks.ts';
import { sum } from './sum.ts';

/**
 * Count, mean and sums of powers of deviations from the mean: enough for variance, skewness and
 * kurtosis, and mergeable. Plain data.
 */
export interface Moments {
  count: number;
  mean: number;
  /** Σ(x − mean)², Σ(x − mean)³, Σ(x − mean)⁴. */
  m2: number;
  m3: number;
  m4: number;
}

/** Moments of nothing. */
export function emptyMoments(): Moments {
  return { count: 0, mean: 0, m2: 0, m3: 0, m4: 0 };
}

/**
 * Adds one value in place, in one pass (Welford 1962; higher moments Pébay 2008, eqs. 1.3–1.6).
 *
 * @example const m = emptyMoments(); addToMoments(m, 2)
 */
export function addToMoments(to: Moments, value: number): void {
  const before = to.count;
  const n = before + 1;
  const delta = value - to.mean;
  const perCount = delta / n;
  const square = perCount * perCount;
  const term = delta * perCount * before;
  to.count = n;
  to.mean += perCount;
  to.m4 += term * square * (n * n - 3 * n + 3) + 6 * square * to.m2 - 4 * perCount * to.m3;
  to.m3 += term * perCount * (n - 2) - 3 * perCount * to.m2;
  to.m2 += term;
}

/**
 * Moments of two disjoint samples together (Chan, Golub & LeVeque 1983; Pébay 2008, eqs. 2.1–2.9).
 *
 * @example mergeMoments(momentsOf([1, 2]), momentsOf([3])).mean // 2
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.count === 0) return { ...b };
  if (b.count === 0) return { ...a };
  const n = a.count + b.count;
  const delta = b.mean - a.mean;
  const shareA = a.count / n;
  const shareB = b.count / n;
  const square = delta * delta;
  const both = a.count * shareB;
  return {
    count: n,
    mean: a.mean + delta * shareB,
    m2: a.m2 + b.m2 + square * both,
    m3:
      a.m3 +
      b.m3 +
      square * delta * both * (shareA - shareB) +
      3 * delta * (shareA * b.m2 - shareB * a.m2),
    m4:
      a.m4 +
      b.m4 +
      square * square * both * (shareA * shareA - shareA * shareB + shareB * shareB) +
      6 * square * (shareA * shareA * b.m2 + shareB * shareB * a.m2) +
      4 * delta * (shareA * b.m3 - shareB * a.m3),
  };
}

/** Moments of a sample, one pass. @example momentsOf([1, 2, 3]).m2 // 2 */
export function momentsOf(values: ArrayLike<number>): Moments {
  const moments = emptyMoments();
  for (let i = 0; i < values.length; i++) addToMoments(moments, values[i]!);
  return moments;
}

/**
 * Arithmetic mean by compensated sum.
 *
 * @throws SojournError `argument.shape` for none, `argument.range` for NaN
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: ArrayLike<number>): number {
  checkSample('values', values, 1);
  return sum(values) / values.length;
}

/**
 * Sample variance with divisor n − 1, by the corrected two-pass algorithm (Chan, Golub & LeVeque
 * 1983, eq. 1.7).
 *
 * @throws SojournError `argument.shape` for fewer than two values
 * @example variance([1, 2, 3]) // 1
 */
export function variance(values: ArrayLike<number>): number {
  checkSample('values', values, 2);
  const n = values.length;
  const centre = sum(values) / n;
  let squares = 0;
  let residue = 0;
  for (let i = 0; i < n; i++) {
    const deviation = values[i]! - centre;
    squares += deviation * deviation;
    residue += deviation;
  }
  return (squares - (residue * residue) / n) / (n - 1);
}

/** Square root of {@link variance}. @example standardDeviation([1, 2, 3]) // 1 */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values));
}
