import { basename } from 'node:path';
import {
  type ExportTerms,
  exportTerms,
  mayBeShared,
  readIndicatorTable,
  readSecurityPanel,
  type SeriesOrigin,
  type Snapshot,
  seriesOf,
  sheetRows,
  type TableOptions,
} from '@sojourn/data';
import { fileSource } from '@sojourn/data/node';
import { type ErrorFacts, isSojournError, SojournError, textOf } from '@sojourn/engine/core';
import {
  buildYear,
  type Recipe,
  type SecurityPanel,
  withWeights,
  type YearRule,
  yearRuleOf,
  type ZeroBelow,
} from '@sojourn/engine/security';
import { openLocalSnapshot } from '../local.ts';
import { type IndexOptions, pairsOf, yearOption } from './options.ts';
import { openRecipe } from './recipe.ts';
import { tableOfPanel } from './year-table.ts';

/** Everything that an index is made of: recipe, panel, year, and where the data come from. */
export interface Subject {
  readonly recipe: Recipe;
  readonly panel: SecurityPanel;
  readonly year: number;
  readonly rule: YearRule | null;
  readonly snapshot: Snapshot;
  /** Origins of the snapshot's series; null for a table of the user's own. */
  readonly origins: readonly SeriesOrigin[] | null;
  readonly terms: ExportTerms;
  readonly issues: readonly ErrorFacts[];
}

const snapshotYears = { from: 1990, to: 2024 } as const;

/** @throws SojournError where the snapshot lacks series of a recipe, naming all of them */
async function checkHeld(recipe: Recipe, snapshot: Snapshot): Promise<void> {
  const held = new Set(textOf(await snapshot.table('indicators'), 'id').dictionary);
  const lacking = seriesOf(recipe).filter((id) => !held.has(id));
  if (lacking.length === 0) return;
  throw new SojournError({
    code: 'recipe.column',
    where: { field: recipe.id },
    got: `no series ${lacking.join(', ')} in the snapshot`,
    expected: 'series that it holds',
    remedy: 'Bring them along in a table of your own: --table FILE --year YEAR.',
  });
}

/** Series of the snapshot by place and year, with the income group where the recipe asks for a group. */
async function fromSnapshot(recipe: Recipe, snapshot: Snapshot) {
  await checkHeld(recipe, snapshot);
  const { panel, origins } = await readSecurityPanel(snapshot, {
    series: seriesOf(recipe),
    ...snapshotYears,
  });
  const income = panel.groups?.get('income');
  const { impute } = recipe;
  const groups =
    'group' in impute && income && !panel.groups?.has(impute.group)
      ? new Map([...panel.groups!, [impute.group, income]])
      : panel.groups;
  return { panel: { ...panel, ...(groups && { groups }) }, origins };
}

/** Terms of a table that the user has brought along. */
function ownTerms(file: string, { licence, ...options }: IndexOptions): ExportTerms {
  if (licence !== undefined && exported(options) && !mayBeShared(licence)) {
    throw new SojournError({
      code: 'licence.closed',
      got: file,
      expected: licence,
      remedy: 'Leave out --json, --csv and --out: the table is shown at your desk alone.',
    });
  }
  const isAlike = licence !== undefined && /BY-SA/i.test(licence);
  return { attributions: [], shareAlike: isAlike ? licence : null };
}

const exported = ({ json, csv, out, coinr }: IndexOptions) => Boolean(json || csv || out || coinr);

async function fromTable(
  recipe: Recipe,
  snapshot: Snapshot,
  options: IndexOptions,
  limits: TableOptions['limits'],
) {
  const file = options.table!;
  const source = await fileSource(file);
  try {
    return await readIndicatorTable(await sheetRows(source), {
      recipe,
      file,
      places: options.ownUnits ? null : snapshot.places,
      ...(options.year !== undefined && { year: yearOption('--year', options.year) }),
      columns: pairsOf('--column', options.column),
      ...(limits && { limits }),
    });
  } finally {
    await source.close();
  }
}

/** The panel that a recipe reads, where it comes from, and on which terms. */
export async function panelOf(
  recipe: Recipe,
  options: IndexOptions,
  limits?: TableOptions['limits'],
): Promise<Pick<Subject, 'snapshot' | 'panel' | 'origins' | 'terms' | 'issues'>> {
  const snapshot = await openLocalSnapshot(options.snapshot);
  if (options.table === undefined) {
    const { panel, origins } = await fromSnapshot(recipe, snapshot);
    return { snapshot, panel, origins, terms: exportTerms(origins), issues: [] };
  }
  const { panel, issues } = await fromTable(recipe, snapshot, options, limits);
  const terms = ownTerms(options.table, options);
  return { snapshot, panel, origins: null, terms, issues };
}

/** Whether any place has an index in a year. */
function hasIndex(recipe: Recipe, panel: SecurityPanel, year: number): boolean {
  const { scores, plan, places } = buildYear(recipe, panel, year).built;
  const top = plan.top * places.length;
  return scores.subarray(top, top + places.length).some((score) => !Number.isNaN(score));
}

/** The last year of a panel in which the recipe is measured in full; without a rule, has an index. */
function lastYear(recipe: Recipe, panel: SecurityPanel, rule: YearRule | null): number {
  if (rule) return rule.fullTo;
  const last = panel.years.at(-1)!;
  if (panel.years.length === 1) return last;
  return [...panel.years].reverse().find((year) => hasIndex(recipe, panel, year)) ?? last;
}

/** A place that goes without a node, since a score below it is 0. */
function zeroIssue({ place, node, row, score }: ZeroBelow): ErrorFacts {
  return {
    code: 'recipe.zero',
    where: { field: `${row} of ${place}` },
    got: String(score),
    expected: `a positive score under the mean of ${node}`,
    remedy: `${place} was left without ${node}.`,
  };
}

/**
 * Opens what an index is asked about: the snapshot, or a table of the user's own.
 *
 * @throws SojournError of the recipe, the table, the snapshot; `licence.closed` where an export is
 * asked of what may not be passed on
 */
export async function openSubject(options: IndexOptions): Promise<Subject> {
  const asked = await openRecipe(options);
  try {
    return await openedWith(asked, options);
  } catch (error) {
    throw options.table === undefined ? error : ofTable(error, options.table);
  }
}

/** What a recipe finds wrong in a table is told with the name of its file. */
function ofTable(error: unknown, file: string): unknown {
  if (!isSojournError(error) || !error.code.startsWith('recipe.')) return error;
  const { where = {} } = error.facts;
  if (where.file !== undefined || where.field === undefined) return error;
  const field = `${where.field} (${basename(file)})`;
  return new SojournError({ ...error.facts, where: { ...where, file, field } });
}

async function openedWith(asked: Recipe, options: IndexOptions): Promise<Subject> {
  const of = await panelOf(asked, options);
  const { panel } = of;
  const rule = of.origins ? yearRuleOf(asked) : null;
  const year =
    options.year === undefined ? lastYear(asked, panel, rule) : yearOption('--year', options.year);
  const recipe = withWeights(asked, tableOfPanel(asked, panel, year));
  const { zeros } = buildYear(recipe, panel, year).built;
  return { ...of, recipe, year, rule, issues: [...of.issues, ...zeros.map(zeroIssue)] };
}
