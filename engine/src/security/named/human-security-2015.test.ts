import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../build/build.ts';
import { ranksOf } from '../replicate/ranks.ts';
import { farthest, numberOf, rowsOf, tableOf, vectors } from '../testing/vectors.ts';
import { humanSecurity2015, namedRecipes } from './index.ts';

const folder = 'human-security-2015';

describe.skipIf(!vectors.path)(`the nominal set of 2015 ${vectors.reason}`, () => {
  const built = vectors.path
    ? buildIndex(humanSecurity2015, tableOf(`${folder}/input_data.csv`, 'uCode', ['group']))
    : null;

  test('has the indicators, directions and rules of the reference', () => {
    const meta = rowsOf(`${folder}/input_meta.csv`);
    expect(
      humanSecurity2015.indicators.map(({ id, parent, direction }) => [id, parent, direction]),
    ).toEqual(meta.map((row) => [row.iCode, row.dimension, Number(row.direction)]));
    const config = JSON.parse(readFileSync(`${vectors.path}/${folder}/config.json`, 'utf8'));
    expect(config).toMatchObject({ winmax: 5, f2: 'log_CT', norm_para: [1, 100] });
  });

  test.each(['imputed', 'treated'] as const)('step_%s is met', (step) => {
    const expected = tableOf(`${folder}/step_${step}.csv`, 'uCode');
    expect(built!.places).toEqual(expected.places);
    humanSecurity2015.indicators.forEach(({ id }, at) => {
      expect(farthest(built![step][at]!, expected.columns.get(id)!), id).toBeLessThan(1e-9);
    });
  });

  test('step_normalised and step_aggregated are met at every level', () => {
    const expected = tableOf(`${folder}/step_aggregated.csv`, 'uCode');
    const normalised = tableOf(`${folder}/step_normalised.csv`, 'uCode');
    const { scores, plan, places } = built!;
    plan.ids.forEach((id, row) => {
      const got = scores.subarray(row * places.length, (row + 1) * places.length);
      expect(farthest(got, expected.columns.get(id)!), id).toBeLessThan(1e-9);
      if (row < plan.indicators) {
        expect(farthest(got, normalised.columns.get(id)!), id).toBeLessThan(1e-9);
      }
    });
  });

  test('scores and ranks of the results are met', () => {
    const { scores, plan, places } = built!;
    const index = scores.slice(plan.top * places.length);
    const ranks = new Float64Array(places.length);
    ranksOf(index, ranks, new Int32Array(places.length));
    for (const row of rowsOf(`${folder}/results.csv`)) {
      const place = places.indexOf(row.uCode!);
      expect(ranks[place], row.uCode).toBe(numberOf(row.rank));
      expect(index[place]! / numberOf(row.hs)).toBeCloseTo(1, 9);
    }
  });

  test('253 of 5,184 cells are filled, and flagged', () => {
    const filled = built!.filled.reduce((sum, flags) => sum + flags.reduce((a, b) => a + b, 0), 0);
    expect([filled, built!.raw.length * built!.places.length]).toEqual([253, 5184]);
  });

  test('treatment is that of the reference', () => {
    const rows = rowsOf(`${folder}/treat_details.csv`);
    built!.treatments.forEach((note, at) => {
      const row = rows.find(({ iCode }) => iCode === humanSecurity2015.indicators[at]!.id)!;
      const logged = row['check_SkewKurt1.Pass'] === 'FALSE';
      expect([row.iCode, note!.logged]).toEqual([row.iCode, logged]);
      if (!logged) expect(note!.winsorised).toBe(numberOf(row['winsorise.nwin']) || 0);
      expect(note!.before.skew).toBeCloseTo(numberOf(row['check_SkewKurt0.Skew']), 9);
    });
  });
});

test('named recipes are found by their ids', () => {
  expect([...namedRecipes.keys()]).toEqual(['hdi', 'human-security-2015']);
  for (const [name, recipe] of namedRecipes) expect(recipe.id).toBe(name);
});
