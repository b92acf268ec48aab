import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { Recipe } from './contract.ts';
import { namedRecipes } from './named/index.ts';
import { parseChoices, parseRecipe, parseRules, recipeFile, recipeJsonSchema } from './schema.ts';

const again = (recipe: Recipe) =>
  parseRecipe(JSON.parse(JSON.stringify(recipeFile(recipe))), 'r.json');

const hdi = namedRecipes.get('hdi')!;

const everything: Recipe = {
  ...hdi,
  id: 'everything',
  description: 'Every rule once',
  indicators: [
    {
      id: 'a',
      label: 'A',
      parent: 'hdi',
      direction: -1,
      weight: 2,
      unit: '%',
      denominator: 'population',
      transform: { function: 'log1p', cap: { low: 0, high: 50 } },
      goalposts: { low: 0, high: 50 },
      target: 3,
      normalise: { method: 'distance_to_reference', place: 'NOR' },
      maxAge: 5,
    },
  ],
  nodes: [
    {
      id: 'hdi',
      label: 'H',
      weight: 1,
      aggregate: { method: 'generalised', power: -2 },
      threshold: 0.5,
    },
  ],
  impute: { method: 'regression', rounds: 20 },
  treat: { winmax: Number.POSITIVE_INFINITY, skew: 2, kurtosis: 3.5, fallback: 'log_ct_plus' },
};

describe('recipe files', () => {
  test.each([...namedRecipes.values(), everything].map((recipe) => [recipe.id, recipe] as const))(
    'the recipe %s is read back as it was written',
    (_, recipe) => {
      expect(again(recipe)).toEqual(recipe);
    },
  );

  test('a winmax without limit is null in the file', () => {
    expect(JSON.stringify(recipeFile(everything))).toContain('"winmax":null');
  });

  test.each([
    [{ schema: 'other' }, 'schema'],
    [{ ...hdi, version: '1' }, 'version'],
    [{ ...hdi, indicators: [{ ...hdi.indicators[0], direction: 0 }] }, 'indicators.0.direction'],
    [
      { ...hdi, indicators: [{ ...hdi.indicators[0], goalposts: { low: 5, high: 5 } }] },
      'indicators.0.goalposts.high',
    ],
    [{ ...hdi, indicators: [{ ...hdi.indicators[0], wieght: 1 }] }, 'indicators.0.wieght'],
    [{ ...hdi, normalise: { method: 'min-max' } }, 'normalise.method'],
    [{ ...hdi, normalise: { method: 'minmax', low: 100, high: 1 } }, 'normalise.high'],
    [{ ...hdi, normalise: { ...hdi.normalise, low: 1, high: 1 } }, 'normalise.high'],
    [{ ...hdi, aggregate: [{ method: 'generalised', power: 0 }] }, 'aggregate.0.power'],
    [{ ...hdi, impute: { method: 'group_mean' } }, 'impute.group'],
    [{ ...hdi, nodes: [{ id: 'hdi', threshold: 1.5 }] }, 'nodes.0.threshold'],
    [{ ...hdi, nodes: [{ id: 'hdi', weight: -1 }] }, 'nodes.0.weight'],
    [null, 'the file'],
  ])('a malformed recipe names the field: %#', (input, field) => {
    expect(() => parseRecipe(input, 'r.json')).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({
          code: 'schema.invalid',
          where: { file: 'r.json', field },
        }),
      }),
    );
  });

  test('what a direction may be is said', () => {
    const [first, ...others] = hdi.indicators;
    const indicators = [{ ...first, direction: 'minus' }, ...others];
    expect(() => parseRecipe({ ...hdi, indicators }, 'r.json')).toThrow(
      /direction .*got "minus", expected 1, -1/,
    );
  });

  test('a later schema asks for a later version', () => {
    expect(() => parseRecipe({ ...hdi, schema: 'sojourn.recipe/2' }, 'r.json')).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ code: 'schema.newer' }) }),
    );
  });

  test('rules by themselves are read like those of a recipe', () => {
    const treat = { winmax: null, skew: 2, kurtosis: 3.5, fallback: 'log_ct' };
    expect(parseRules({ treat, zero: 'leave_out' }, 'rules.yaml')).toEqual({
      treat: { ...treat, winmax: Number.POSITIVE_INFINITY },
      zero: 'leave_out',
    });
    expect(() => parseRules({ nodes: [] }, 'rules.yaml')).toThrow(/nodes/);
    expect(() => parseRules({ normalise: { method: 'mnmax' } }, 'rules.yaml')).toThrow(
      /normalise.method .*expected minmax, zscore/,
    );
  });

  test('choices are read, and refused by field', () => {
    const choices = {
      winmax: [1, 5],
      normalise: [{ method: 'zscore', mean: 10, sd: 2 }],
      across: [{ method: 'geometric' }],
      weightNoise: 0.25,
      dropOne: true,
    };
    expect(parseChoices(choices, 'c.yaml')).toEqual(choices);
    expect(() => parseChoices({ weightNoise: 1 }, 'c.yaml')).toThrow(/weightNoise/);
    expect(() => parseChoices({ within: [{ method: 'mean' }] }, 'c.yaml')).toThrow(
      /within.0.method/,
    );
    expect(() => parseChoices({ weights: 0.25 }, 'c.yaml')).toThrow(/weights/);
  });

  test('the published file is the schema of this version', () => {
    const path = join(repositoryRoot(), 'examples/recipes/recipe.schema.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(recipeJsonSchema());
  });

  test('is published as JSON Schema with every field', () => {
    const schema = recipeJsonSchema() as {
      required: string[];
      properties: Record<string, unknown>;
    };
    expect(schema.required).toEqual(expect.arrayContaining(['indicators', 'nodes', 'normalise']));
    expect(schema.required).not.toContain('threshold');
    expect(JSON.stringify(schema.properties.treat)).toContain('log_ct_plus');
  });
});
