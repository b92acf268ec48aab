import { existsSync } from 'node:fs';
import { plainYaml } from '@sojourn/data/node';
import { SojournError } from '@sojourn/engine/core';
import { planOf, type Recipe, recipes } from '@sojourn/engine/security';
import { parseRecipe } from '@sojourn/engine/security/schema';
import { readJsonFile } from '../json-file.ts';
import { readBytes } from '../read-bytes.ts';
import { nearestOf } from '../text.ts';
import { pairsOf } from './options.ts';

function recipeFile(path: string): Recipe {
  const isYaml = /\.ya?ml$/i.test(path);
  const input = isYaml
    ? plainYaml(new TextDecoder().decode(readBytes(path)), path)
    : readJsonFile(path);
  return parseRecipe(input, path);
}

function named(name: string): Recipe {
  const recipe = recipes.get(name);
  if (recipe) return recipe;
  const near = nearestOf(name, [...recipes.keys()]);
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--recipe' },
    got: name,
    expected: `${[...recipes.keys()].join(', ')}, or a file`,
    remedy:
      near === null ? 'Recipes are listed by: sojourn index --list.' : `Did you mean ${near}?`,
  });
}

/** Weights that add up to nothing would leave a node without a value: refused. */
function checkWeights(recipe: Recipe): void {
  const { nodes, weights, ids } = planOf(recipe);
  const empty = nodes.find(({ children }) => children.every((child) => weights[child] === 0));
  if (!empty) return;
  throw new SojournError({
    code: 'recipe.structure',
    where: { field: empty.id },
    got: `weights of 0 for ${Array.from(empty.children, (child) => ids[child]).join(', ')}`,
    expected: 'at least one weight above 0',
  });
}

/** The recipe with weights typed as `--weights economic=2,food=1`. */
function withTypedWeights(recipe: Recipe, typed: readonly string[] | undefined): Recipe {
  const pairs = pairsOf('--weights', typed);
  if (pairs.size === 0) return recipe;
  const ids = [...recipe.indicators, ...recipe.nodes].map(({ id }) => id);
  for (const [id, text] of pairs) {
    const near = nearestOf(id, ids);
    if (!ids.includes(id)) {
      throw new SojournError({
        code: 'argument.choice',
        where: { field: '--weights' },
        got: id,
        expected: `an indicator or node of the recipe${near === null ? '' : `, such as ${near}`}`,
      });
    }
    if (Number(text) >= 0 && Number.isFinite(Number(text))) continue;
    const where = { field: `--weights ${id}` };
    throw new SojournError({ code: 'argument.range', where, got: text, expected: '0 or more' });
  }
  const weighed = <T extends { readonly id: string }>(spec: T): T =>
    pairs.has(spec.id) ? { ...spec, weight: Number(pairs.get(spec.id)) } : spec;
  return {
    ...recipe,
    indicators: recipe.indicators.map(weighed),
    nodes: recipe.nodes.map(weighed),
  };
}

/**
 * The recipe of that name, or of a JSON or YAML file; `sojourn` unless told.
 *
 * @throws SojournError `argument.choice`, `schema.invalid`, `recipe.structure`, `file.*`
 */
export function openRecipe(
  nameOrFile: string = 'sojourn',
  weights?: readonly string[] | undefined,
): Recipe {
  const isFile = /[./\\]/.test(nameOrFile) || (!recipes.has(nameOrFile) && existsSync(nameOrFile));
  const recipe = isFile ? recipeFile(nameOrFile) : named(nameOrFile);
  const weighed = withTypedWeights(recipe, weights);
  checkWeights(weighed);
  return weighed;
}
