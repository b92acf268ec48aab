import { describe, expect, test } from 'vitest';
import type { Recipe } from '../contract.ts';
import { asemRecipe, asemTable } from '../testing/asem.ts';
import { farthest, numberOf, rowsOf, vectors } from '../testing/vectors.ts';
import { meanRankShift, ranksOf } from './ranks.ts';
import { type Choices, openReplicator } from './replicator.ts';

type Row = Record<string, string>;

describe.skipIf(!vectors.path)(`COINr's uncertainty analysis of ASEM ${vectors.reason}`, () => {
  const recipe: Recipe | null = vectors.path
    ? { ...asemRecipe(), normalise: { method: 'minmax', low: 1, high: 100 } }
    : null;
  const replicator = recipe && openReplicator(recipe, asemTable());

  function choicesOf({ winmax, norm, weightset, aggregation }: Row, sets: readonly Row[]): Choices {
    const { plan } = replicator!;
    const weights = plan.weights.slice();
    for (const { set, iCode, Weight } of sets) {
      if (set === weightset) weights[plan.ids.indexOf(iCode!)] = Number(Weight);
    }
    const aggregate = { method: aggregation === 'a_amean' ? 'arithmetic' : 'geometric' } as const;
    return {
      winmax: Number(winmax),
      normalise:
        norm === 'n_minmax'
          ? { method: 'minmax', low: 1, high: 100 }
          : { method: 'zscore', mean: 10, sd: 2 },
      within: aggregate,
      across: aggregate,
      weights,
    };
  }

  test('the 200 replications are met', () => {
    const { places, run } = replicator!;
    const sets = rowsOf('coinr-asem/small_noisy_weights.csv.gz');
    const expected = rowsOf('coinr-asem/small_ua_scores.csv.gz');
    const of = (place: string) => expected.find(({ uCode }) => uCode === place)!;
    const out = new Float64Array(places.length);
    for (const row of rowsOf('coinr-asem/small_ua_design.csv.gz')) {
      run(choicesOf(row, sets), out);
      const column = places.map((place) => numberOf(of(place)[`r_${row.rep}`]));
      expect(farthest(out, column), `replication ${row.rep}`).toBeLessThan(1e-9);
    }
  });

  test('the mean rank shifts of the 300 runs of its sensitivity analysis are met', () => {
    const { places, run } = replicator!;
    const sets = rowsOf('coinr-asem/small_noisy_weights.csv.gz');
    const order = new Int32Array(places.length);
    const out = new Float64Array(places.length);
    const nominal = new Float64Array(places.length);
    const ranks = new Float64Array(places.length);
    run({}, out);
    ranksOf(out, nominal, order);
    for (const row of rowsOf('coinr-asem/small_sa_design_y.csv.gz')) {
      run(choicesOf(row, sets), out);
      ranksOf(out, ranks, order);
      expect(meanRankShift(ranks, nominal), `run ${row.rep}`).toBeCloseTo(Number(row.y), 9);
    }
  });

  test('a dropped indicator is as if it were not there', () => {
    const { places, plan, run } = replicator!;
    const out = new Float64Array(places.length);
    run({ dropped: 3 }, out);
    const without = openReplicator(
      { ...recipe!, indicators: recipe!.indicators.filter((_, at) => at !== 3) },
      asemTable(),
    );
    const row = without.plan.top * places.length;
    const expected = without.nominal.scores.subarray(row, row + places.length);
    expect(plan.indicators).toBe(without.plan.indicators + 1);
    expect(farthest(out, expected)).toBeLessThan(1e-12);
  });

  test('other columns are treated and normalised anew', () => {
    const { places, nominal, run } = replicator!;
    const same = new Float64Array(places.length);
    const again = new Float64Array(places.length);
    run({ winmax: 2 }, same);
    run({ winmax: 2 }, again, nominal.imputed);
    expect(again).toEqual(same);
  });
});
