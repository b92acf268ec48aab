import type { Fit } from '../contract.ts';
import type { PairRows } from './panel.ts';

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
