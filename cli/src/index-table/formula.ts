import { csvText, SojournError } from '@sojourn/engine/core';
import { type FormulaIndex, formulas, type Recipe } from '@sojourn/engine/security';
import { columns } from '../text.ts';
import { metaJson } from './json.ts';
import { type IndexOptions, yearOption } from './options.ts';
import { panelOf, type Subject } from './subject.ts';
import { footLines, scoreText } from './words.ts';
import { tableOfPanel } from './year-table.ts';

/** The formula that `--recipe` names, or null. */
export function formulaOf({ recipe }: Pick<IndexOptions, 'recipe'>): FormulaIndex | null {
  return recipe === undefined ? null : (formulas.get(recipe) ?? null);
}

/** What a formula reads as a recipe, so that tables and the snapshot are read in the same way. */
function asRecipe({ id, version, title, inputs }: FormulaIndex): Recipe {
  return {
    schema: 'sojourn.recipe/1',
    id,
    version,
    title,
    indicators: inputs.map(({ id: input, label, unit, aliases }) => ({
      id: input,
      label,
      unit,
      aliases,
      parent: id,
      direction: 1,
    })),
    nodes: [{ id, label: title }],
    impute: { method: 'none' },
    availability: 0,
    treat: null,
    normalise: { method: 'rank' },
    aggregate: [{ method: 'arithmetic' }],
  };
}

/** A formula has no weights, choices or draws: what asks for them is refused. */
function checkOptions(formula: FormulaIndex, options: IndexOptions): void {
  const refused = (
    ['place', 'compare', 'explain', 'sensitivity', 'audit', 'ranks', 'split', 'weights'] as const
  ).find((name) => options[name] !== undefined);
  const draws = options.draws !== undefined && Number(options.draws) !== 0 ? 'draws' : undefined;
  const found = refused ?? draws;
  if (found === undefined) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: `--${found}` },
    got: `together with the recipe ${formula.id}, a formula without weights or draws`,
    expected: 'the table of a year',
    remedy: `Leave out --${found}, or take another recipe: sojourn index --list.`,
  });
}

interface FormulaPlace {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly values: Readonly<Record<string, number | null>>;
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function placesOf(formula: FormulaIndex, subject: Subject): FormulaPlace[] {
  const { recipe, panel, year, snapshot } = subject;
  const table = tableOfPanel(recipe, panel, year);
  const found = formula.compute(table);
  const cells = (of: ReadonlyMap<string, Float64Array>, ids: readonly string[], at: number) =>
    Object.fromEntries(ids.map((id) => [id, orNull(of.get(id)![at]!)]));
  const rows = formula.rows.map(({ id }) => id);
  const inputs = formula.inputs.map(({ id }) => id);
  const places = table.places.map((code, at): FormulaPlace => {
    const place = snapshot.places.find(code);
    const region = place?.regions[0] && snapshot.places.find(place.regions[0]);
    return {
      code,
      name: place?.names.en ?? code,
      region: region ? region.names.en : '',
      scores: cells(found, rows, at),
      values: cells(table.columns, inputs, at),
    };
  });
  return places
    .filter(({ scores }) => Object.values(scores).some((score) => score !== null))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The last year in which any place has the index. */
function lastYear(formula: FormulaIndex, recipe: Recipe, panel: Subject['panel']): number {
  const has = (year: number) =>
    formula
      .compute(tableOfPanel(recipe, panel, year))
      .get(formula.id)!
      .some((score) => !Number.isNaN(score));
  return [...panel.years].reverse().find(has) ?? panel.years.at(-1)!;
}

async function open(formula: FormulaIndex, options: IndexOptions): Promise<Subject> {
  const recipe = asRecipe(formula);
  const limits = new Map(
    formula.inputs.map(({ id, low, high, unit }) => [id, { low, high, unit }]),
  );
  const of = await panelOf(recipe, options, limits);
  const year =
    options.year === undefined
      ? lastYear(formula, recipe, of.panel)
      : yearOption('--year', options.year);
  return { ...of, recipe, year, rule: null };
}

function asText(formula: FormulaIndex, subject: Subject, places: readonly FormulaPlace[]): string {
  const ids = formula.rows.map(({ id }) => id);
  const shown = [formula.id, ...ids.filter((id) => id !== formula.id)];
  const rows = places.map(({ code, name, scores }) => [
    code,
    name.slice(0, 28),
    ...shown.map((id) => scoreText(scores[id], 3)),
  ]);
  const head = ['code', 'place', ...shown];
  return `${[
    `${formula.title} (${formula.id} ${formula.version}), ${subject.year}, by its formula`,
    '',
    columns(
      [head, ...rows],
      shown.map((_, at) => at + 2),
    ).trimEnd(),
    '',
    'Sorted by name.',
    ...footLines(subject),
  ].join('\n')}\n`;
}

function asJson(formula: FormulaIndex, subject: Subject, places: readonly FormulaPlace[]): string {
  const parents = new Map(formula.rows.map(({ id, parent }) => [id, parent]));
  const heightOf = (id: string): number =>
    1 +
    Math.max(1, ...formula.rows.filter((row) => row.parent === id).map((row) => heightOf(row.id)));
  const result = {
    ...metaJson(subject, null, null),
    inputs: formula.inputs.map(({ id, label, unit }) => ({ id, label, unit })),
    rows: formula.rows.map(({ id, label }) => ({
      id,
      label,
      level: heightOf(id),
      parent: parents.get(id) ?? null,
    })),
    places,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function asCsv(formula: FormulaIndex, year: number, places: readonly FormulaPlace[]): string {
  const lines = places.flatMap(({ code, name, scores }) =>
    formula.rows.map(({ id }) => [code, name, year, id, scores[id] ?? null]),
  );
  return csvText([['place', 'name', 'year', 'row', 'score'], ...lines]);
}

/** The table of a year of an index that is no tree of means, such as `ihdi` and `gii`. */
export async function formulaOutput(
  formula: FormulaIndex,
  options: IndexOptions,
): Promise<{ subject: Subject; text: string }> {
  checkOptions(formula, options);
  const subject = await open(formula, options);
  const places = placesOf(formula, subject);
  const { year } = subject;
  if (options.json) return { subject, text: asJson(formula, subject, places) };
  if (options.csv) return { subject, text: asCsv(formula, year, places) };
  return { subject, text: asText(formula, subject, places) };
}
