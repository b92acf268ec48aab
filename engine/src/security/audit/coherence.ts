import { checkInteger } from '../../core/index.ts';
import { type CorrelationKind, correlate } from '../weights/correlate.ts';

/**
 * Correlations of all pairs of columns, each over the places that have both.
 *
 * @returns k × k, symmetric; NaN where a pair has fewer than three places or no variance
 * @example correlationMatrix([a, b], 'spearman')[1]
 */
export function correlationMatrix(
  columns: readonly Float64Array[],
  kind: CorrelationKind = 'pearson',
): Float64Array {
  const k = columns.length;
  const out = new Float64Array(k * k);
  for (let a = 0; a < k; a++) {
    for (let b = 0; b <= a; b++) {
      const r = correlate(columns[a]!, columns[b]!, kind);
      out[a * k + b] = out[b * k + a] = a === b && !Number.isNaN(r) ? 1 : r;
    }
  }
  return out;
}

function covariance(a: Float64Array, b: Float64Array): number {
  const both = [...a.keys()].filter((i) => !Number.isNaN(a[i]!) && !Number.isNaN(b[i]!));
  const meanOf = (of: Float64Array) => both.reduce((sum, i) => sum + of[i]!, 0) / both.length;
  const [left, right] = [meanOf(a), meanOf(b)];
  const products = both.reduce((sum, i) => sum + (a[i]! - left) * (b[i]! - right), 0);
  return products / (both.length - 1);
}

/**
 * Cronbach's alpha of unstandardised columns, k² · mean covariance / sum of all covariances
 * (Cronbach 1951), covariances over the places that both of a pair have: below about 0.7 the
 * columns do not measure one thing, which may be meant so; below 0 they contradict each other.
 *
 * @param columns two or more
 * @throws SojournError `argument.range` for fewer than two columns
 * @example cronbachAlpha([a, b, c])
 */
export function cronbachAlpha(columns: readonly Float64Array[]): number {
  const k = columns.length;
  checkInteger('columns', k, 2, 1e6);
  let [all, between] = [0, 0];
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) {
      const value = covariance(columns[a]!, columns[b]!);
      if (Number.isNaN(value)) continue;
      all += value;
      if (a !== b) between += value;
    }
  }
  return (k * k * (between / (k * (k - 1)))) / all;
}
