import { log, log1p, SojournError } from '../../core/index.ts';
import type { IndicatorSpec, IndicatorTable, Recipe, Transform } from '../contract.ts';
import { imputeRegression } from '../impute-regression/impute.ts';
import { aggregateNode, notPositive, type ScoreMatrix } from '../steps/aggregate.ts';
import { type Filled, imputeCrossSection } from '../steps/impute.ts';
import { normaliseColumn } from '../steps/normalise.ts';
import { type TreatmentNote, treatColumn } from '../steps/treat.ts';
import { type Plan, planOf } from '../structure/plan.ts';

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

function columnOf(table: IndicatorTable, id: string): Float64Array {
  const column = table.columns.get(id);
  if (column) return column;
  throw new SojournError({
    code: 'recipe.column',
    where: { field: id },
    got: 'no such column in the table',
    expected: `one of ${[...table.columns.keys()].slice(0, 12).join(', ')}`,
  });
}

function capped(value: number, cap: NonNullable<Transform['cap']>): number {
  const low = cap.low !== undefined && value < cap.low ? cap.low : value;
  return cap.high !== undefined && low > cap.high ? cap.high : low;
}

/** What a transformation takes: values above this. */
const floors = { log: 0, log1p: -1 } as const;

/** Whether values beyond the goalposts of an indicator count as the goalpost. */
function isClipped(spec: IndicatorSpec, recipe: Recipe): boolean {
  const normalise = spec.normalise ?? recipe.normalise;
  return spec.goalposts !== undefined && normalise.method === 'goalposts' && normalise.clip;
}

function refuseTransform(spec: IndicatorSpec, place: string, value: number): never {
  const by = spec.transform?.function ?? 'log';
  throw new SojournError({
    code: 'recipe.column',
    where: { field: `${spec.id} of ${place}` },
    got: String(value),
    expected: `a value above ${floors[by]} under ${by}`,
    remedy: 'Correct the cell, give transform.cap.low, or take another transformation.',
  });
}

/**
 * A raw column: divided by its denominator, capped, transformed. A value that a logarithm cannot
 * take counts as the lower goalpost where values beyond it do, and is refused elsewhere.
 */
function rawColumn(table: IndicatorTable, spec: IndicatorSpec, recipe: Recipe): Float64Array {
  const column = columnOf(table, spec.id).slice();
  const divisor = spec.denominator === undefined ? null : columnOf(table, spec.denominator);
  const { cap, function: by } = spec.transform ?? {};
  const clipped = isClipped(spec, recipe);
  for (let i = 0; i < column.length; i++) {
    let value = column[i]!;
    if (divisor) value = dividedBy(value, divisor[i]!, spec, table.places[i]!);
    if (cap) value = capped(value, cap);
    if (by !== undefined && value <= floors[by]) {
      if (!clipped) refuseTransform(spec, table.places[i]!, value);
      value = spec.goalposts!.low;
    }
    if (by === 'log') value = log(value);
    else if (by === 'log1p') value = log1p(value);
    column[i] = value;
  }
  return column;
}

/** @throws SojournError where a value would be divided by 0 */
function dividedBy(value: number, by: number, spec: IndicatorSpec, place: string): number {
  if (by !== 0 || Number.isNaN(value)) return value / by;
  throw new SojournError({
    code: 'recipe.column',
    where: { field: `${spec.denominator} of ${place}` },
    got: '0',
    expected: `another value than 0, since ${spec.id} is divided by it`,
    remedy: 'Correct the cell, or leave it empty where there is no datum.',
  });
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

/** Fixed limits in the units of the transformed column. */
export function goalpostsOf(spec: IndicatorSpec): IndicatorSpec['goalposts'] {
  const { goalposts, transform } = spec;
  if (!goalposts || transform?.function === undefined) return goalposts;
  const floor = floors[transform.function];
  if (goalposts.low <= floor) {
    throw new SojournError({
      code: 'recipe.structure',
      where: { field: `goalposts of ${spec.id}` },
      got: String(goalposts.low),
      expected: `a lower goalpost above ${floor} under ${transform.function}`,
    });
  }
  const by = transform.function === 'log' ? log : log1p;
  return { low: by(goalposts.low), high: by(goalposts.high) };
}

/** A target in the units of the transformed column. */
function targetOf({ id, target, transform }: IndicatorSpec): number | undefined {
  if (target === undefined || transform?.function === undefined) return target;
  const floor = floors[transform.function];
  if (target > floor) return transform.function === 'log' ? log(target) : log1p(target);
  throw new SojournError({
    code: 'recipe.structure',
    where: { field: `target of ${id}` },
    got: String(target),
    expected: `a target above ${floor} under ${transform.function}`,
  });
}

/** An indicator with its goalposts and target in the units of the transformed column. */
export function transformedSpec(spec: IndicatorSpec): IndicatorSpec {
  const [goalposts, target] = [goalpostsOf(spec), targetOf(spec)];
  return { ...spec, ...(goalposts && { goalposts }), ...(target !== undefined && { target }) };
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
  const { kept, screenedOut } = screen(table, all, recipe.availability);
  const places = kept === null ? table.places : kept.map((at) => table.places[at]!);
  const raw = all.map((column) => pick(column, kept));
  const imputed = raw.map((column) => column.slice());
  const filled = impute(
    { places, columns: table.columns, groups: groupsOf(table, kept) },
    imputed,
    recipe,
  );
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
