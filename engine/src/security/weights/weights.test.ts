import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../build/build.ts';
import { asemRecipe, asemTable } from '../testing/asem.ts';
import { numberOf, rowsOf, vectors } from '../testing/vectors.ts';
import { principalComponents } from './components.ts';
import { correlate } from './correlate.ts';
import { optimiseWeights } from './optimise.ts';
import { pcaWeights, rowOf } from './pca.ts';
import { reweighted } from './recipe.ts';

describe.skipIf(!vectors.path)(`weights of the ASEM example ${vectors.reason}`, () => {
  const built = vectors.path ? buildIndex(asemRecipe(), asemTable()) : null;

  test('first components of the eight groups, up to sign', () => {
    const { weights, groups } = pcaWeights(built!, 1);
    const expected = new Map(
      rowsOf('coinr-asem/weights_pca_level1.csv').map((row) => [row.iCode!, numberOf(row.Weight)]),
    );
    expect(groups).toHaveLength(8);
    for (const { children } of groups) {
      const [first] = children;
      const at = (id: string) => weights[built!.plan.ids.indexOf(id)]!;
      const sign = Math.sign(at(first!) * expected.get(first!)!);
      for (const id of children) expect(at(id), id).toBeCloseTo(sign * expected.get(id)!, 10);
    }
  });

  test('standard deviations of all components', () => {
    const { groups } = pcaWeights(built!, 1);
    const rows = rowsOf('coinr-asem/pca_sdev_level1.csv');
    expect(rows).toHaveLength(49);
    for (const { group, pc, sdev } of rows) {
      const found = groups.find(({ node }) => node === group)!;
      expect(found.components.sdev[Number(pc) - 1]! / Number(sdev)).toBeCloseTo(1, 9);
    }
  });

  test('optimised weights of connectivity and sustainability: the objective is no worse', () => {
    const [connectivity, sustainability] = rowsOf('coinr-asem/weights_opt_equal_level3_corr.csv');
    const theirs = [connectivity!, sustainability!].reduce(
      (sum, row) => sum + (0.5 - Number(row.Obtained)) ** 2 / 2,
      0,
    );
    const found = optimiseWeights(built!, { level: 3 });
    expect(found.objective).toBeLessThanOrEqual(theirs);
    expect(found.objective).toBeLessThan(1e-12);
    expect(found.before).toBeGreaterThan(theirs);
    expect(found.rows.map(({ id }) => id)).toEqual(['Conn', 'Sust']);
    expect(found.rows[0]!.weight).toBeCloseTo(Number(connectivity!.OptWeight), 1);
  });

  test('weights of eight pillars reach other importances, by ranks as well', () => {
    const importance = [2, 1, 1, 1, 1, 1, 1, 1];
    for (const correlation of ['pearson', 'spearman'] as const) {
      const found = optimiseWeights(built!, { level: 2, importance, correlation });
      expect(found.objective).toBeLessThan(0.7 * found.before);
      expect(found.rows[0]!.desired).toBeCloseTo(2 / 9, 12);
      expect(found.rows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      for (const { weight } of found.rows) expect(weight).toBeGreaterThan(0);
    }
  });

  test('optimised weights in a recipe give the correlations that were found', () => {
    const found = optimiseWeights(built!, { level: 3 });
    const recipe = reweighted(asemRecipe(), built!.plan, found.weights);
    const again = buildIndex(recipe, asemTable());
    const index = rowOf(again, again.plan.top);
    const r = ['Conn', 'Sust'].map((id) =>
      correlate(rowOf(again, again.plan.ids.indexOf(id)), index),
    );
    expect(r[0]! / (r[0]! + r[1]!)).toBeCloseTo(found.rows[0]!.obtained, 12);
  });

  test('a recipe refuses a weight below zero by name, and weights of another length', () => {
    const { weights, groups } = pcaWeights(built!, 1);
    const [negative] = groups.flatMap(({ negative: of }) => of);
    expect(negative).toBeDefined();
    expect(() => reweighted(asemRecipe(), built!.plan, weights)).toThrow(/below zero/);
    expect(() => reweighted(asemRecipe(), built!.plan, [1])).toThrow(/wrong shape/);
  });

  test('refuse a level that has nothing to weigh', () => {
    expect(() => optimiseWeights(built!, { level: 4 })).toThrow(/level/);
    expect(() => pcaWeights(built!, 9)).toThrow(/level/);
    expect(() => optimiseWeights(built!, { level: 3, importance: [1] })).toThrow(/wrong shape/);
  });
});

describe('principal components', () => {
  test('of two columns share (1 ± |r|) / 2 of the variance', () => {
    const a = Float64Array.of(1, 2, 3, 4, 9);
    const b = Float64Array.of(2, 1, 4, 3, 5);
    const { shares, loadings } = principalComponents([a, b]);
    const r = correlate(a, b);
    expect(shares[0]).toBeCloseTo((1 + r) / 2, 12);
    expect(shares[1]).toBeCloseTo((1 - r) / 2, 12);
    expect([...loadings.subarray(0, 2)]).toEqual([
      expect.closeTo(Math.SQRT1_2, 12),
      expect.closeTo(Math.SQRT1_2, 12),
    ]);
  });

  test('shares add up to one and do not depend on units; a gap leaves its place out', () => {
    const column = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.tuple(column, column, column),
        fc.integer({ min: 1, max: 9 }),
        (raw, times) => {
          const columns = raw.map((values) => Float64Array.from(values));
          if (columns.some((values) => new Set(values).size === 1)) return;
          const one = principalComponents(columns);
          expect(one.shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          const scaled = principalComponents(columns.map((values) => values.map((x) => x * times)));
          const gapped = principalComponents(
            columns.map((values) => Float64Array.of(...values, Number.NaN)),
          );
          one.shares.forEach((share, c) => {
            expect(scaled.shares[c]).toBeCloseTo(share, 10);
            expect(gapped.shares[c]).toBeCloseTo(share, 12);
          });
          expect(gapped.places).toBe(6);
        },
      ),
    );
  });

  test('refuse too few places and a column of one value, by name', () => {
    const flat = [Float64Array.of(1, 2, 3), Float64Array.of(7, 7, 7)];
    expect(() => principalComponents(flat, 'food')).toThrow(/food .* one value/);
    expect(() => principalComponents([Float64Array.of(1, 2), Float64Array.of(3, 4)])).toThrow(
      /2 places/,
    );
  });
});
