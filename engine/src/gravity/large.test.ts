import { fullSize } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { fitModel } from './fit.ts';
import { crossed, syntheticPanel } from './synthetic.ts';
import { type PeerModel, relativeGap } from './testing/models.ts';
import { resultsOf, vectors } from './testing/vectors.ts';
import { varianceOf } from './variance/variance.ts';

interface PeerPanel {
  readonly generator: {
    readonly N: number;
    readonly T: number;
    readonly seed: number;
    readonly k: number;
  };
  readonly check: { readonly rows: number; readonly sum_y: number; readonly zeros: number };
  readonly models: readonly PeerModel[];
}

const panels = vectors.path
  ? resultsOf<{ panels: PeerPanel[] }>('synthetic_large_results.json').panels
  : [];
const everyday = panels.filter(({ check }) => fullSize || check.rows < 100_000);

describe.skipIf(!vectors.path)(`generated panels ${vectors.reason}`, () => {
  test.each(everyday)('$generator', { timeout: 120_000 }, ({ generator, check, models }) => {
    const { N, T, seed, k } = generator;
    const { o, d, t, y, x1, x2 } = syntheticPanel(N, T, seed, k);
    expect(y).toHaveLength(check.rows);
    expect(y.reduce((sum, value) => sum + value, 0)).toBe(check.sum_y);
    expect(y.filter((value) => value === 0)).toHaveLength(check.zeros);
    const effects = [crossed('o^t', o, t), crossed('d^t', d, t), crossed('o^d', o, d)];
    for (const peer of models) {
      const fit = fitModel({
        family: 'poisson',
        response: 'y',
        y,
        names: ['x1', 'x2'],
        x: [x1, x2],
        fixedEffects: peer.name === 'three_way' ? effects : effects.slice(0, 2),
      });
      expect(fit.sample.n).toBe(peer.nobs);
      expect(relativeGap(fit.coefficients, Object.values(peer.coefficients))).toBeLessThan(1e-12);
      const by = [{ name: 'o^d', codes: effects[2]!.codes }];
      const { errors, parameters } = varianceOf(fit, { kind: 'cluster', by });
      const own = peer.vcov.find(({ type }) => type === 'cluster_pair')!;
      expect(parameters).toBe(own.dof_K);
      const theirs = own.vcov.map((row, at) => Math.sqrt(row[at]!));
      expect(relativeGap(errors, theirs)).toBeLessThan(check.rows < 10_000 ? 6e-8 : 1e-8);
    }
  });
});
