import { SojournError } from '../../core/index.ts';
import type { IndicatorTable, Recipe } from '../contract.ts';
import { imputeRegression } from '../impute-regression/impute.ts';
import { aggregateNode } from '../steps/aggregate.ts';
import { type Filled, imputeCrossSection } from '../steps/impute.ts';
import { normaliseColumn } from '../steps/normalise.ts';
import type { ScoreMatrix } from '../steps/scores.ts';
import { type TreatmentNote, treatColumn } from '../steps/treat.ts';
import { notPositive } from '../steps/zero.ts';
import { type Plan, planOf } from '../structure/plan.ts';
import { rawColumn, transformedSpec } from './raw.ts';

/** A recipe built on a table: every step kept, every filled cell flagged. */
export interface Built {
  readonly recipe: Recipe;
  readonly plan: Plan;
  /** Places that passed the availability threshold, in the order of the table. */
  readonly places: readonly string[];
  /** Places that were left out, with the share of indicators that they have. */
  readonly screenedOut: readonly { readonly place: string; readonly share: number }[];
  readonly raw: readonly Float64Array[];
  readonly imputed: readonly Float64Array[];
  readonly filled: readonly Filled[];
  readonly treated: readonly Float64Array[];
  readonly treatments: readonly (TreatmentNote | null)[];
  /** All rows of the plan: normalised indicators, then nodes. */
  readonly scores: ScoreMatrix;
  /** Places that a recipe leaves without a node for a score of 0 or less below it. */
  readonly zeros: readonly ZeroBelow[];
}

/** A score of 0 or less under a geometric or harmonic mean. */
export interface ZeroBelow {
  readonly place: string;
  /** The node that the place goes without. */
  readonly node: string;
  /** The row below it, and its score. */
  readonly row: string;
  readonly score: number;
}

/** Cells of each indicator that were filled in before, in it or in its divisor; null where none are. */
function filledBefore({ imputed, places }: IndicatorTable, { indicators }: Recipe) {
  if (!imputed?.size) return null;
  return indicators.map(({ id, denominator = id }) => {
    const [own, below] = [imputed.get(id), imputed.get(denominator)];
    return Uint8Array.from(places, (_, at) => (own?.[at] || below?.[at] ? 1 : 0));
  });
}

const unlessFilled = (column: Float64Array, filled: Filled): Float64Array =>
  column.map((value, at) => (filled[at] === 1 ? Number.NaN : value));

/** Flags of the places kept, with those of cells that were filled in before and have a value. */
function withBefore(
  flags: Filled,
  before: Filled,
  values: Float64Array,
  kept: readonly number[] | null,
): Filled {
  return flags.map((flag, at) =>
    flag === 1 || (before[kept?.[at] ?? at] === 1 && !Number.isNaN(values[at]!)) ? 1 : 0,
  );
}

/** Places with enough indicators, and those without; null where all have. */
function screen(table: IndicatorTable, columns: readonly Float64Array[], availability: number) {
  const kept: number[] = [];
  const screenedOut: { place: string; share: number }[] = [];
  if (availability === 0) return { kept: null, screenedOut };
  table.places.forEach((place, at) => {
    const there = columns.filter((column) => !Number.isNaN(column[at]!)).length;
    const share = there / columns.length;
    if (share >= availability) kept.push(at);
    else screenedOut.push({ place, share });
  });
  return { kept: screenedOut.length === 0 ? null : kept, screenedOut };
}

const pick = (column: Float64Array, kept: readonly number[] | null): Float64Array =>
  kept === null ? column : Float64Array.from(kept, (at) => column[at]!);

/** The groups of the places that were kept. */
function groupsOf({ groups = new Map() }: IndicatorTable, kept: readonly number[] | null) {
  if (kept === null) return groups;
  return new Map([...groups].map(([name, of]) => [name, kept.map((at) => of[at]!)]));
}

function refuseZero({ row, node, place, score }: ZeroBelow): never {
  throw new SojournError({
    code: 'recipe.zero',
    where: { field: `${row} of ${place}` },
    got: String(score),
    expected: `a positive score under the mean of ${node}`,
  });
}

/** Aggregates from the indicators up; a zero under a mean that has none is refused or left out. */
function aggregateChecked(
  scores: ScoreMatrix,
  places: readonly string[],
  plan: Plan,
  { zero = 'refuse' }: Recipe,
): ZeroBelow[] {
  const count = places.length;
  return plan.nodes.flatMap((node) => {
    aggregateNode(scores, count, node, plan.weights);
    return notPositive(scores, count, node, plan.weights).map(({ row, place }): ZeroBelow => {
      const score = scores[row * count + place]!;
      const found = { place: places[place]!, node: node.id, row: plan.ids[row]!, score };
      if (zero === 'refuse') refuseZero(found);
      scores[node.row * count + place] = Number.NaN;
      return found;
    });
  });
}

/** Fills the gaps of `columns` in place as the recipe asks; returns the flags. */
function impute(
  table: IndicatorTable,
  columns: Float64Array[],
  { impute: how, indicators }: Recipe,
) {
  if (how.method !== 'regression') return imputeCrossSection(table, columns, how);
  const { columns: full, filled } = imputeRegression(columns, {
    rounds: how.rounds,
    names: indicators.map(({ id }) => id),
  });
  full.forEach((column, at) => {
    columns[at]!.set(column);
  });
  return [...filled];
}

/**
 * Builds a recipe on a table of one year: denominate and transform, screen, impute, treat,
 * normalise, aggregate.
 *
 * @param recipe indicators, tree and rules
 * @param table places by indicators
 * @returns every step; scores of all nodes, NaN where a node has too little below it
 * @throws SojournError `recipe.structure`, `recipe.column`, `recipe.zero` (a score ≤ 0 under a geometric or harmonic mean)
 * @example buildIndex(recipe, table).scores
 */
export function buildIndex(recipe: Recipe, table: IndicatorTable): Built {
  const plan = planOf(recipe);
  const all = recipe.indicators.map((spec) => rawColumn(table, spec, recipe));
  const before = filledBefore(table, recipe);
  const measured = before ? all.map((column, at) => unlessFilled(column, before[at]!)) : all;
  const { kept, screenedOut } = screen(table, measured, recipe.availability);
  const places = kept === null ? table.places : kept.map((at) => table.places[at]!);
  const raw = measured.map((column) => pick(column, kept));
  const imputed = all.map((column) => pick(column, kept).slice());
  const now = impute(
    { places, columns: table.columns, groups: groupsOf(table, kept) },
    imputed,
    recipe,
  );
  const filled = before
    ? now.map((flags, row) => withBefore(flags, before[row]!, imputed[row]!, kept))
    : now;
  const treated = recipe.treat ? imputed.map((column) => column.slice()) : imputed;
  const treatments = imputed.map((column, at) =>
    recipe.treat ? treatColumn(column, recipe.treat, treated[at]!) : null,
  );
  const scores = new Float64Array(plan.ids.length * places.length);
  const placeIndex = (place: string) => places.indexOf(place);
  recipe.indicators.forEach((spec, at) => {
    const out = scores.subarray(at * places.length, (at + 1) * places.length);
    const context = { spec: transformedSpec(spec), placeIndex };
    normaliseColumn(treated[at]!, spec.normalise ?? recipe.normalise, context, out);
  });
  const zeros = aggregateChecked(scores, places, plan, recipe);
  return {
    recipe,
    plan,
    places,
    screenedOut,
    raw,
    imputed,
    filled,
    treated,
    treatments,
    scores,
    zeros,
  };
}
