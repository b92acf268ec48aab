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
} from '@sojourn/data';
import { fileSource } from '@sojourn/data/node';
import { type ErrorFacts, SojournError } from '@sojourn/engine/core';
import {
  buildYear,
  type Recipe,
  type SecurityPanel,
  withWeights,
  type YearRule,
  yearRuleOf,
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

/** Recipes of one year's values get the latest within five years, like the nominal set. */
async function fromSnapshot(recipe: Recipe, snapshot: Snapshot) {
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
function ownTerms(file: string, licence: string | undefined): ExportTerms {
  if (licence !== undefined && !mayBeShared(licence)) {
    throw new SojournError({
      code: 'licence.closed',
      got: file,
      expected: licence,
      remedy: 'Leave out --json, --csv and --out: the table is shown at your desk alone.',
    });
  }
  return { attributions: [], shareAlike: null };
}

const exported = ({ json, csv, out }: IndexOptions) => Boolean(json || csv || out);

async function fromTable(recipe: Recipe, snapshot: Snapshot, options: IndexOptions) {
  const file = options.table!;
  const source = await fileSource(file);
  try {
    return await readIndicatorTable(await sheetRows(source), {
      recipe,
      file,
      places: options.ownUnits ? null : snapshot.places,
      ...(options.year !== undefined && { year: yearOption('--year', options.year) }),
      columns: pairsOf('--column', options.column),
    });
  } finally {
    await source.close();
  }
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

/**
 * Opens what an index is asked about: the snapshot, or a table of the user's own.
 *
 * @throws SojournError of the recipe, the table, the snapshot; `licence.closed` where an export is
 * asked of what may not be passed on
 */
export async function openSubject(options: IndexOptions): Promise<Subject> {
  const asked = openRecipe(options.recipe, options.weights);
  const snapshot = await openLocalSnapshot(options.snapshot);
  const own = options.table === undefined ? null : await fromTable(asked, snapshot, options);
  const { panel, origins } = own
    ? { panel: own.panel, origins: null }
    : await fromSnapshot(asked, snapshot);
  const rule = own ? null : yearRuleOf(asked);
  const year =
    options.year === undefined ? lastYear(asked, panel, rule) : yearOption('--year', options.year);
  const recipe = withWeights(asked, tableOfPanel(asked, panel, year));
  const terms = origins
    ? exportTerms(origins)
    : ownTerms(options.table!, exported(options) ? options.licence : undefined);
  return { recipe, panel, year, rule, snapshot, origins, terms, issues: own?.issues ?? [] };
}
