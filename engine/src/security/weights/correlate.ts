import { pearson, spearman } from '../../core/index.ts';

/** A coefficient of correlation. */
export type CorrelationKind = 'pearson' | 'spearman';

/**
 * Correlation of two columns over the places that have both; NaN for fewer than three of them or
 * where one does not vary.
 *
 * @example correlate(a, b, 'spearman')
 */
export function correlate(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  kind: CorrelationKind = 'pearson',
): number {
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i < a.length; i++) {
    if (Number.isNaN(a[i]!) || Number.isNaN(b[i]!)) continue;
    left.push(a[i]!);
    right.push(b[i]!);
  }
  if (left.length < 3) return Number.NaN;
  return kind === 'pearson' ? pearson(left, right) : spearman(left, right);
}
