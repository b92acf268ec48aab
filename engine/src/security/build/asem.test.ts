import { describe, expect, test } from 'vitest';
import type { Aggregation, Normalisation, Recipe } from '../contract.ts';
import { effectiveWeights } from '../structure/plan.ts';
import { asemRecipe, asemTable } from '../testing/asem.ts';
import { farthest, numberOf, rowsOf, tableOf, vectors } from '../testing/vectors.ts';
import { buildIndex } from './build.ts';

const close = 1e-9;

describe.skipIf(!vectors.path)(`the ASEM example of COINr ${vectors.reason}`, () => {
  const recipe = vectors.path ? asemRecipe() : ({} as Recipe);
  const table = vectors.path ? asemTable() : { places: [], columns: new Map() };

  test.each([
    ['step_imputed', 'imputed'],
    ['step_treated', 'treated'],
  ] as const)('%s is met for every indicator', (file, step) => {
    const built = buildIndex(recipe, table);
    const expected = tableOf(`coinr-asem/${file}.csv`, 'uCode');
    expect(built.places).toEqual(expected.places);
    recipe.indicators.forEach(({ id }, at) => {
      expect([id, farthest(built[step][at]!, expected.columns.get(id)!)]).toEqual([
        id,
        expect.closeTo(0, 9),
      ]);
    });
  });

  test('step_aggregated is met for every row: indicators, pillars, sub-indices, index', () => {
    const { scores, plan, places } = buildIndex(recipe, table);
    const expected = tableOf('coinr-asem/step_aggregated.csv', 'uCode');
    plan.ids.forEach((id, row) => {
      const got = scores.subarray(row * places.length, (row + 1) * places.length);
      expect(farthest(got, expected.columns.get(id === 'Index' ? 'Index' : id)!), id).toBeLessThan(
        close,
      );
    });
  });

  test('winsorises the same number of points', () => {
    const { treatments } = buildIndex(recipe, table);
    const details = rowsOf('coinr-asem/treat_details.csv');
    recipe.indicators.forEach(({ id }, at) => {
      const expected = details.find((row) => row.iCode === id)!;
      const note = treatments[at]!;
      expect([id, note.winsorised]).toEqual([id, Number(expected['winsorise.nwin'] || 0)]);
      expect(
        farthest(
          [note.before.skew, note.before.kurtosis],
          [numberOf(expected['check_SkewKurt0.Skew']), numberOf(expected['check_SkewKurt0.Kurt'])],
        ),
      ).toBeLessThan(close);
    });
  });

  test('effective weights are met', () => {
    const { plan } = buildIndex(recipe, table);
    const effective = effectiveWeights(plan, plan.weights);
    for (const row of rowsOf('coinr-asem/weights_effective.csv')) {
      const at = plan.ids.indexOf(row.iCode!);
      expect(effective[at]).toBeCloseTo(Number(row.EffWeight), 12);
    }
  });

  const norms: Record<string, Normalisation> = {
    minmax_1_100: { method: 'minmax', low: 1, high: 100 },
    zscore_10_2: { method: 'zscore', mean: 10, sd: 2 },
  };
  const aggregations: Record<string, Aggregation> = {
    a_amean: { method: 'arithmetic' },
    a_gmean: { method: 'geometric' },
    a_hmean: { method: 'harmonic' },
    'a_genmean_p0.5': { method: 'generalised', power: 0.5 },
  };

  test.each([
    ['a_amean', 'minmax_1_100'],
    ['a_gmean', 'minmax_1_100'],
    ['a_hmean', 'minmax_1_100'],
    ['a_genmean_p0.5', 'minmax_1_100'],
    ['a_amean', 'zscore_10_2'],
    ['a_gmean', 'zscore_10_2'],
  ])('%s after %s is met at every node', (method, norm) => {
    const changed: Recipe = {
      ...recipe,
      normalise: norms[norm]!,
      aggregate: [aggregations[method]!],
    };
    const { scores, plan, places } = buildIndex(changed, table);
    const rows = rowsOf('coinr-asem/aggregation_methods.csv').filter(
      (row) => row.method === method && row.norm === norm,
    );
    expect(rows).toHaveLength(places.length);
    for (const { id, row } of plan.nodes) {
      const expected = places.map((place) =>
        numberOf(rows.find((one) => one.uCode === place)![id]),
      );
      const got = scores.subarray(row * places.length, (row + 1) * places.length);
      expect(farthest(got, expected), id).toBeLessThan(close);
    }
  });
});
