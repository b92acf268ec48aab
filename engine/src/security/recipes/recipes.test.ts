import { describe, expect, test } from 'vitest';
import type { Recipe } from '../contract.ts';
import { humanSecurity2015 } from '../named/index.ts';
import { parseRecipe } from '../schema.ts';
import { effectiveWeights, planOf } from '../structure/plan.ts';
import { smallPanel, smallRecipe } from '../testing/synthetic.ts';
import { buildYear } from '../years/build-year.ts';
import {
  displacementIn,
  isDisplacement,
  readableNodes,
  recipes,
  refuseCircular,
  sojournRecipe,
  sojournYears,
  yearRuleOf,
} from './index.ts';

const plan = planOf(sojournRecipe);

/** Series that hold others: an index and what it is made of. */
const contains: Readonly<Record<string, readonly string[]>> = {
  gii: ['maternal_mortality', 'adolescent_births', 'women_parliament'],
  conflict_deaths_rate: [
    'state_conflict_deaths_rate',
    'one_sided_deaths_rate',
    'nonstate_deaths_rate',
  ],
  electoral_democracy: ['freedom_expression'],
  egalitarian_democracy: ['electoral_democracy', 'freedom_expression'],
  liberal_democracy: ['electoral_democracy', 'freedom_expression', 'rule_of_law_vdem'],
  civil_liberties: ['freedom_expression', 'electoral_democracy'],
  life_expectancy: ['under5_mortality'],
};

describe('the recipe of Sojourn', () => {
  test('is what the schema reads, and all recipes are', () => {
    expect(parseRecipe(sojournRecipe, 'sojourn.json')).toEqual(sojournRecipe);
    expect([...recipes.keys()].slice(0, 2)).toEqual(['sojourn', 'hdi']);
    for (const [name, { id }] of recipes) expect(id).toBe(name);
  });

  test('has seven dimensions of three to six indicators, equal among each other', () => {
    const top = plan.nodes.find(({ row }) => row === plan.top)!;
    expect(top.children).toHaveLength(7);
    const effective = effectiveWeights(plan, plan.weights);
    for (const row of top.children) {
      const { children } = plan.nodes.find((node) => node.row === row)!;
      expect(children.length).toBeGreaterThanOrEqual(3);
      expect(children.length).toBeLessThanOrEqual(6);
      expect(effective[row]).toBeCloseTo(1 / 7, 12);
    }
  });

  test('counts nothing twice', () => {
    const ids = sojournRecipe.indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [whole, parts] of Object.entries(contains)) {
      if (ids.includes(whole)) expect(ids.filter((id) => parts.includes(id))).toEqual([]);
    }
  });

  test('has fixed limits in raw units for each indicator and carries nothing beyond five years', () => {
    for (const { goalposts, maxAge, unit, label } of sojournRecipe.indicators) {
      expect(goalposts!.low).toBeLessThan(goalposts!.high);
      expect(maxAge).toBeLessThanOrEqual(5);
      expect(unit && label).toBeTruthy();
    }
    expect(sojournRecipe.normalise).toEqual({ method: 'goalposts', low: 1, high: 100, clip: true });
  });
});

describe('circular regressions', () => {
  test.each([
    'displaced_abroad_rate',
    'refugees_origin',
    'asylum_seekers_origin',
    'idps_conflict_idmc',
    'new_idp_conflict',
    'new_displacement',
    'stateless',
    'oip_origin',
  ])('%s is displacement', (series) => {
    expect(isDisplacement(series)).toBe(true);
    expect(() => refuseCircular(humanSecurity2015, series)).toThrow(/idps_conflict_rate/);
    expect(() => refuseCircular(sojournRecipe, series)).not.toThrow();
  });

  test('a series that is inside the index cannot be explained by it either', () => {
    expect(() => refuseCircular(sojournRecipe, 'road_deaths')).toThrow(/road_deaths/);
    expect(() => refuseCircular(sojournRecipe, 'remittances_gdp')).not.toThrow();
  });

  test('another name does not hide it', () => {
    const [first] = smallRecipe.indicators;
    const hidden = (spec: Partial<Recipe['indicators'][number]>): Recipe => ({
      ...smallRecipe,
      indicators: [{ ...first!, ...spec }],
    });
    for (const recipe of [
      hidden({ id: 'flight', aliases: ['idps_conflict_rate'] }),
      hidden({ id: 'Refugees_Origin' }),
    ]) {
      expect(() => refuseCircular(recipe, 'displaced_abroad_rate')).toThrow(/cannot be explained/);
    }
    const gdp = hidden({ id: 'income', aliases: ['gdp_pc_ppp'] });
    expect(() => refuseCircular(gdp, 'gdp_pc_ppp')).toThrow(/gdp_pc_ppp/);
  });

  test('a divisor counts, too; deaths and liberties are no displacement', () => {
    const recipe: Recipe = {
      ...smallRecipe,
      indicators: [{ ...smallRecipe.indicators[0]!, denominator: 'hosted_rate' }],
    };
    expect(displacementIn(recipe)).toEqual(['hosted_rate']);
    expect(() => refuseCircular(recipe, 'hosted_rate')).toThrow(/hosted_rate/);
    expect(displacementIn(sojournRecipe)).toEqual([]);
    expect(['hdi', 'civil_liberties', 'state_conflict_deaths_rate'].some(isDisplacement)).toBe(
      false,
    );
  });
});

describe('years that can be read', () => {
  const at = (year: number, compositeFrom: number, coverage = 2 / 3) =>
    readableNodes(buildYear(smallRecipe, smallPanel, year), {
      from: 2018,
      compositeFrom,
      fullTo: 2021,
      coverage,
    });

  test('before the composite: dimensions of enough places, no index', () => {
    const { nodes, composite } = at(2019, 2020);
    expect(composite).toBe(false);
    expect([...nodes].sort()).toEqual(['economic', 'political']);
    expect(at(2019, 2020, 1.1).nodes.size).toBe(0);
  });

  test('a node may begin later than the others', () => {
    const rule = { from: 2018, compositeFrom: 2022, fullTo: 2022, coverage: 0.5 };
    const nodesFrom = { political: 2020 };
    const at = (year: number) =>
      readableNodes(buildYear(smallRecipe, smallPanel, year), { ...rule, nodesFrom }).nodes;
    expect([...at(2019)]).toEqual(['economic']);
    expect(at(2020).has('political')).toBe(true);
  });

  test('from then on: all; later years say that they carry', () => {
    expect(at(2020, 2020)).toMatchObject({ composite: true, carries: false });
    expect(at(2022, 2020)).toMatchObject({ composite: true, carries: true });
    expect(at(2022, 2020).nodes.has('all')).toBe(true);
  });

  test('recipes without a rule give what they give', () => {
    expect(yearRuleOf(smallRecipe)).toBeNull();
    expect(yearRuleOf(sojournRecipe)).toBe(sojournYears);
    expect(readableNodes(buildYear(smallRecipe, smallPanel, 2018), null).composite).toBe(true);
  });
});
