import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { sheetRows } from '@sojourn/data';
import { fileSource, yamlWithLines } from '@sojourn/data/node';
import { isSojournError, SojournError } from '@sojourn/engine/core';
import { formulas, planOf, type Recipe, recipeOfCoinr, recipes } from '@sojourn/engine/security';
import { parseRecipe, parseRules } from '@sojourn/engine/security/schema';
import { readJsonFile } from '../json-file.ts';
import { readBytes } from '../read-bytes.ts';
import { nearestOf } from '../text.ts';
import { type IndexOptions, pairsOf } from './options.ts';

/** A JSON or YAML file as a reader takes it; what it finds wrong in YAML is told with its line. */
export function readAs<T>(path: string, read: (input: unknown, file: string) => T): T {
  if (!/\.ya?ml$/i.test(path)) return read(readJsonFile(path), path);
  const { value, lineOf } = yamlWithLines(new TextDecoder().decode(readBytes(path)), path);
  try {
    return read(value, path);
  } catch (error) {
    if (!isSojournError(error) || error.facts.code !== 'schema.invalid') throw error;
    const { where = {} } = error.facts;
    const { field = '' } = where;
    const line = lineOf(field.split('.'));
    throw new SojournError({
      ...error.facts,
      where: { ...where, field: `${field} (line ${line})` },
    });
  }
}

/** What COINr's iMeta is found to lack is told with the name of its file. */
function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isSojournError(error)) throw error;
    throw new SojournError({ ...error.facts, where: { ...error.facts.where, file } });
  }
}

/** The recipe of COINr's iMeta, under rules of a file or those that COINr takes unless told. */
async function coinrRecipe(meta: string, rules: string | undefined): Promise<Recipe> {
  const source = await fileSource(meta);
  try {
    const rows: Record<string, unknown>[] = [];
    for await (const { cells, problem } of await sheetRows(source)) {
      if (problem) throw new SojournError(problem);
      rows.push(cells);
    }
    const name = basename(meta).replace(/\.[^.]*$/, '');
    const asked = rules === undefined ? {} : { rules: readAs(rules, parseRules) };
    return inFile(meta, () => recipeOfCoinr(rows, { id: 'coinr', title: name, ...asked }));
  } finally {
    await source.close();
  }
}

function named(name: string): Recipe {
  const recipe = recipes.get(name);
  if (recipe) return recipe;
  const near = nearestOf(name, [...recipes.keys(), ...formulas.keys()]);
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--recipe' },
    got: name,
    expected: `${[...recipes.keys(), ...formulas.keys()].join(', ')}, or a file`,
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

function fileOrNamed(nameOrFile: string): Recipe {
  const isFile = /[./\\]/.test(nameOrFile) || (!recipes.has(nameOrFile) && existsSync(nameOrFile));
  if (!isFile) return named(nameOrFile);
  const recipe = readAs(nameOrFile, parseRecipe);
  checkTree(recipe, nameOrFile);
  return recipe;
}

/** @throws SojournError `recipe.structure` naming the file */
function checkTree(recipe: Recipe, file: string): void {
  try {
    planOf(recipe);
  } catch (error) {
    if (!isSojournError(error)) throw error;
    const { where } = error.facts;
    throw new SojournError({
      ...error.facts,
      where: { ...where, file, field: `${where?.field} (${file})` },
    });
  }
}

/**
 * The recipe of that name, or of a JSON or YAML file, or of COINr's iMeta; `sojourn` unless told.
 *
 * @throws SojournError `argument.choice`, `schema.invalid`, `recipe.structure`, `file.*`
 */
export async function openRecipe({
  recipe: nameOrFile = 'sojourn',
  meta,
  rules,
  weights,
}: Pick<IndexOptions, 'recipe' | 'meta' | 'rules' | 'weights'>): Promise<Recipe> {
  const recipe = meta === undefined ? fileOrNamed(nameOrFile) : await coinrRecipe(meta, rules);
  const weighed = withTypedWeights(recipe, weights);
  checkWeights(weighed);
  return weighed;
}
