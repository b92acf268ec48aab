import { describe, expect, test } from 'vitest';
import { estimate, relativeGap } from './testing/models.ts';
import { csvTable, resultsOf, vectors } from './testing/vectors.ts';

interface PeerSeparation {
  readonly file: string;
  readonly nobs: number;
  readonly regressors: readonly string[];
  readonly fixed_effects: readonly string[];
  readonly separated_rows: readonly number[];
  readonly deviance: number;
  readonly fitted_non_separated: readonly number[];
  readonly identified_coefficients: Readonly<Record<string, number>>;
}

const sets = vectors.path
  ? resultsOf<{ datasets: PeerSeparation[] }>('separation/separation_results.json').datasets
  : [];

describe.skipIf(!vectors.path)(`published data sets with separated rows ${vectors.reason}`, () => {
  test.each(sets)('$file', (peer) => {
    const right = [peer.regressors.join(' + ') || '0', peer.fixed_effects.join(' + ')];
    const fit = estimate(
      csvTable(`separation/${peer.file}`),
      `y ~ ${right.filter(Boolean).join(' | ')}`,
    );
    const { zeros, separated } = fit.dropped.rows;
    expect([...zeros, ...separated].sort((a, b) => a - b)).toEqual(peer.separated_rows);
    expect(fit.converged).toBe(true);
    expect(relativeGap([fit.deviance], [peer.deviance])).toBeLessThan(1e-8);
    const order = [...fit.sample.rows.keys()].sort(
      (a, b) => fit.sample.rows[a]! - fit.sample.rows[b]!,
    );
    const fitted = order.map((at) => fit.fitted[at]!);
    expect(relativeGap(fitted, peer.fitted_non_separated)).toBeLessThan(1e-6);
    for (const [name, value] of Object.entries(peer.identified_coefficients)) {
      const at = fit.names.indexOf(name);
      expect(relativeGap([fit.coefficients[at]!], [value]), name).toBeLessThan(1e-6);
    }
    expect(Math.min(1, ...fit.dropped.certificate)).toBeGreaterThan(0);
  });
});
