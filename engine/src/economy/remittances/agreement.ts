import { checkLength } from '../../core/index.ts';

/** How a modelled matrix agrees with another, corridor by corridor. */
export interface Agreement {
  readonly corridors: number;
  /** 2 Σ min(a, b) / (Σ a + Σ b): 1 where they are the same. */
  readonly commonPart: number;
  readonly pearson: number;
  /** Mean absolute error, in the unit given. */
  readonly meanError: number;
}

/**
 * Common part, correlation and mean absolute error of two matrices of the same corridors.
 *
 * @throws SojournError `argument.shape` for different or no corridors
 * @example agreement(modelled, published).commonPart
 */
export function agreement(a: ArrayLike<number>, b: ArrayLike<number>): Agreement {
  checkLength('b', b.length, a.length);
  const n = a.length;
  checkLength('a', n === 0 ? 0 : 1, 1);
  let [sumA, sumB, common, error] = [0, 0, 0, 0];
  for (let k = 0; k < n; k++) {
    sumA += a[k]!;
    sumB += b[k]!;
    common += Math.min(a[k]!, b[k]!);
    error += Math.abs(a[k]! - b[k]!);
  }
  let [ab, aa, bb] = [0, 0, 0];
  for (let k = 0; k < n; k++) {
    const [da, db] = [a[k]! - sumA / n, b[k]! - sumB / n];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return {
    corridors: n,
    commonPart: sumA + sumB > 0 ? (2 * common) / (sumA + sumB) : 1,
    pearson: aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : Number.NaN,
    meanError: error / n,
  };
}
