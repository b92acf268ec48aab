import { describe, expect, test } from 'vitest';
import type { Recipe } from '../contract.ts';
import { smallPanel, smallRecipe } from '../testing/synthetic.ts';
import type { SecurityPanel } from '../years/panel.ts';
import type { ChoiceSpace } from './choices.ts';
import { runDoubt } from './run.ts';
import { runDoubtYears } from './run-years.ts';

/** The panel of one of its places. */
function alone(panel: SecurityPanel, place: string): SecurityPanel {
  const at = panel.places.indexOf(place);
  const own = (all: Float64Array) => all.filter((_, cell) => cell % panel.places.length === at);
  return {
    places: [place],
    years: panel.years,
    series: new Map(
      [...panel.series].map(([id, { values, low, high, level }]) => [
        id,
        {
          values: own(values),
          ...(low && high && { low: own(low), high: own(high) }),
          ...(level !== undefined && { level }),
        },
      ]),
    ),
  };
}

const choices: ChoiceSpace = {
  weightNoise: 0.25,
  dropOne: true,
  across: [{ method: 'geometric' }, { method: 'arithmetic' }],
};

describe('the draws of many years together', () => {
  test.each(smallPanel.places)('are those of each year by itself, to the bit: %s', (place) => {
    const panel = alone(smallPanel, place);
    const options = { seed: 5, draws: 70, from: 3, choices };
    const together = runDoubtYears(smallRecipe, panel, panel.years, options);
    expect([...together.keys()]).toEqual([...panel.years]);
    for (const year of panel.years) {
      const own = runDoubt(smallRecipe, panel, year, options);
      const { base, ...draws } = together.get(year)!;
      expect(draws).toEqual({
        draws: own.draws,
        nodes: own.nodes,
        places: own.places,
        scores: own.scores,
      });
      expect(base.status).toEqual(own.base.status);
      expect(base.carriedShare).toEqual(own.base.carriedShare);
      expect(base.columns).toEqual(own.base.columns);
      expect([...base.built.scores]).toEqual([...own.base.built.scores]);
      expect(base.built.raw.map((column) => [...column])).toEqual(
        own.base.built.raw.map((column) => [...column]),
      );
    }
  });

  test('without doubt of the values are those, too', () => {
    const panel = alone(smallPanel, 'BBB');
    const options = { seed: 5, draws: 9, measurement: false, choices };
    const found = runDoubtYears(smallRecipe, panel, [2020], options).get(2020)!;
    expect(found.scores).toEqual(runDoubt(smallRecipe, panel, 2020, options).scores);
  });

  test.each<[string, Recipe]>([
    ['places are scaled by their range', { ...smallRecipe, normalise: { method: 'rank' } }],
    ['places fill each other', { ...smallRecipe, impute: { method: 'median' } }],
    ['places are compared', { ...smallRecipe, aggregate: [{ method: 'copeland' }] }],
  ])('go year by year where %s', (_, recipe) => {
    const panel = alone(smallPanel, 'AAA');
    const options = { seed: 1, draws: 5 };
    const found = runDoubtYears(recipe, panel, [2021, 2022], options);
    expect(found.get(2022)).toEqual(runDoubt(recipe, panel, 2022, options));
  });

  test('of several places go year by year', () => {
    const options = { seed: 1, draws: 5, choices };
    const found = runDoubtYears(smallRecipe, smallPanel, [2019], options);
    expect(found.get(2019)).toEqual(runDoubt(smallRecipe, smallPanel, 2019, options));
  });
});
