import type { Fit } from '../contract.ts';
import { generalisedInverse } from './inverse.ts';
import type { PairPanel, PairRows } from './panel.ts';

/** What one pair brings, in all periods; zero where it has no row. */
export interface PairTerms {
  /** Fitted values. */
  readonly lambda: Float64Array;
  /** y less fitted. */
  readonly error: Float64Array;
  /** Demeaned regressors, one column each. */
  readonly x: readonly Float64Array[];
  /** Expected information of the linear predictor, T × T. */
  readonly information: Float64Array;
}

/** Terms of a pair; with pair effects their information is taken out: λ − λλ′ / Σ λ. */
export function pairTerms(fit: Fit, { rows }: PairRows, threeWay: boolean): PairTerms {
  const periods = rows.length;
  const at = (column: Float64Array) =>
    Float64Array.from(rows, (row) => (row < 0 ? 0 : column[row]!));
  const lambda = at(fit.fitted);
  const y = at(fit.sample.y);
  const total = lambda.reduce((sum, value) => sum + value, 0);
  const information = new Float64Array(periods * periods);
  for (let s = 0; s < periods; s++) {
    for (let t = 0; threeWay && t < periods; t++) {
      information[s * periods + t] = (-lambda[s]! * lambda[t]!) / total;
    }
    information[s * periods + s]! += lambda[s]!;
  }
  return {
    lambda,
    error: y.map((value, t) => value - lambda[t]!),
    x: fit.demeaned.map(at),
    information,
  };
}

/**
 * Covariance of the effects of origins and destinations by period: a generalised inverse of their
 * information. Places are numbered origins first, each with all its periods.
 */
export function effectCovariance(panel: PairPanel, terms: readonly PairTerms[]): Float64Array {
  const { origins, destinations, periods } = panel;
  const size = (origins + destinations) * periods;
  const matrix = new Float64Array(size * size);
  panel.pairs.forEach((pair, at) => {
    const blocks = [pair.origin * periods, (origins + pair.destination) * periods];
    for (const row of blocks) {
      for (const column of blocks)
        addBlock(matrix, size, row, column, terms[at]!.information, periods);
    }
  });
  generalisedInverse(matrix, size);
  return matrix;
}

function addBlock(
  matrix: Float64Array,
  size: number,
  row: number,
  column: number,
  block: Float64Array,
  periods: number,
): void {
  for (let s = 0; s < periods; s++) {
    for (let t = 0; t < periods; t++) {
      matrix[(row + s) * size + column + t]! += block[s * periods + t]!;
    }
  }
}

/** d V d′ for a pair: the covariance of the sum of its origin's and its destination's effects. */
export function pairCovariance(
  panel: PairPanel,
  covariance: Float64Array,
  pair: PairRows,
): Float64Array {
  const { origins, destinations, periods } = panel;
  const size = (origins + destinations) * periods;
  const blocks = [pair.origin * periods, (origins + pair.destination) * periods];
  const out = new Float64Array(periods * periods);
  for (const row of blocks) {
    for (const column of blocks) {
      for (let s = 0; s < periods; s++) {
        for (let t = 0; t < periods; t++) {
          out[s * periods + t]! += covariance[(row + s) * size + column + t]!;
        }
      }
    }
  }
  return out;
}
