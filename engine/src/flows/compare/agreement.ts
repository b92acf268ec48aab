import { checkLength, log1p, pearson } from '../../core/index.ts';

/** How near two sets of flows are; several measures, because no one of them tells all. */
export interface Agreement {
  readonly count: number;
  /** Common part of commuters (Lenormand et al. 2012): 2 Σ min / (Σ a + Σ b), 0 … 1. */
  readonly commonPart: number;
  /** Mean absolute difference. */
  readonly meanDifference: number;
  readonly correlation: number;
  /** Correlation of ln(1 + x): small flows count. */
  readonly logCorrelation: number;
  /** Σ a / Σ b. */
  readonly ratio: number;
}

/**
 * Agreement of estimates with what is reported or published.
 *
 * @param estimated zero or more, for correlations of logarithms; pairs with NaN are passed over
 * @throws SojournError `argument.shape`
 * @example agreementOf([1, 2, 3], [1, 2, 4]).commonPart // 12 / 13
 */
export function agreementOf(estimated: ArrayLike<number>, reported: ArrayLike<number>): Agreement {
  checkLength('reported', reported.length, estimated.length);
  const rows = Array.from({ length: estimated.length }, (_, i) => i).filter(
    (i) => !Number.isNaN(estimated[i]!) && !Number.isNaN(reported[i]!),
  );
  const a = rows.map((i) => estimated[i]!);
  const b = rows.map((i) => reported[i]!);
  let [common, apart, sumA, sumB] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    common += Math.min(a[i]!, b[i]!);
    apart += Math.abs(a[i]! - b[i]!);
    sumA += a[i]!;
    sumB += b[i]!;
  }
  const positive = (values: readonly number[]) => values.map((value) => log1p(Math.max(0, value)));
  return {
    count: a.length,
    commonPart: (2 * common) / (sumA + sumB),
    meanDifference: apart / a.length,
    correlation: pearson(a, b),
    logCorrelation: pearson(positive(a), positive(b)),
    ratio: sumA / sumB,
  };
}
