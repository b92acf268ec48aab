import { SojournError } from '../../core/index.ts';
import type { IndicatorSpec, IndicatorTable, NodeSpec, Recipe } from '../contract.ts';
import { type Plan, planOf } from '../structure/plan.ts';

type Cell = string | number | null;

/** The two tables of COINr, and what of the recipe they cannot hold. */
export interface CoinrWritten {
  readonly iMeta: readonly Readonly<Record<string, Cell>>[];
  readonly iData: readonly Readonly<Record<string, Cell>>[];
  /** Rules of single indicators and nodes that have no column, e.g. `transform of gni_pc_ppp`. */
  readonly lost: readonly string[];
}

/** Names and time that go with a table. */
export interface CoinrExtras {
  readonly names?: ReadonlyMap<string, string>;
  readonly time?: number | null;
}

/** COINr wants every parent just one level above its child. */
function checkLevels(plan: Plan): void {
  for (const { id, row, children } of plan.nodes) {
    const far = [...children].find((child) => plan.levels[child] !== plan.levels[row]! - 1);
    if (far === undefined) continue;
    throw new SojournError({
      code: 'recipe.structure',
      where: { field: plan.ids[far]! },
      got: `the parent ${id} ${plan.levels[row]! - plan.levels[far]!} levels above`,
      expected: 'a parent one level above, as COINr wants it',
      remedy: 'Put a node with this single child between them.',
    });
  }
}

const empty = {
  Level: null,
  iName: null,
  Direction: null,
  Weight: null,
  Unit: null,
  Target: null,
  Denominator: null,
  goalpost_lower: null,
  goalpost_upper: null,
  Parent: null,
};

function metaOfIndicator(spec: IndicatorSpec): Record<string, Cell> {
  return {
    ...empty,
    Level: 1,
    iCode: spec.id,
    iName: spec.label ?? null,
    Direction: spec.direction,
    Weight: spec.weight ?? 1,
    Unit: spec.unit ?? null,
    Target: spec.target ?? null,
    Denominator: spec.denominator ?? null,
    goalpost_lower: spec.goalposts?.low ?? null,
    goalpost_upper: spec.goalposts?.high ?? null,
    Parent: spec.parent,
    Type: 'Indicator',
  };
}

function metaOfNode(spec: NodeSpec, level: number): Record<string, Cell> {
  return {
    ...empty,
    Level: level,
    iCode: spec.id,
    iName: spec.label ?? null,
    Direction: 1,
    Weight: spec.weight ?? 1,
    Parent: spec.parent ?? null,
    Type: 'Aggregate',
  };
}

function lostOf({ indicators, nodes }: Recipe): string[] {
  return [
    ...indicators.flatMap((spec) =>
      (['transform', 'normalise', 'maxAge'] as const)
        .filter((field) => spec[field] !== undefined)
        .map((field) => `${field} of ${spec.id}`),
    ),
    ...nodes.flatMap((spec) =>
      (['aggregate', 'threshold'] as const)
        .filter((field) => spec[field] !== undefined)
        .map((field) => `${field} of ${spec.id}`),
    ),
  ];
}

/**
 * Writes a recipe and its table as iMeta and iData of COINr; what {@link readCoinr} reads back.
 *
 * @param recipe the tree; its rules (imputation, treatment, normalisation, means) are arguments of
 * calls in COINr and have no place in the tables
 * @param table values; columns that are no indicator are written as denominators
 * @param extras names of places, time
 * @throws SojournError `recipe.structure` where a parent is more than one level above its child
 * @example writeCoinr(recipe, table).iMeta[0]
 */
export function writeCoinr(
  recipe: Recipe,
  table: IndicatorTable,
  { names, time }: CoinrExtras = {},
): CoinrWritten {
  const plan = planOf(recipe);
  checkLevels(plan);
  const level = (id: string) => plan.levels[plan.ids.indexOf(id)]!;
  const known = new Set(recipe.indicators.map(({ id }) => id));
  const groups = [...(table.groups ?? [])];
  const divisors = [...table.columns.keys()].filter((id) => !known.has(id));
  const iMeta = [
    ...recipe.indicators.map(metaOfIndicator),
    ...recipe.nodes.map((node) => metaOfNode(node, level(node.id))),
    ...groups.map(([id]) => ({ ...empty, iCode: id, Type: 'Group' })),
    ...divisors.map((id) => ({ ...empty, iCode: id, Type: 'Denominator' })),
  ];
  const iData = table.places.map((place, at) => {
    const cells: Record<string, Cell> = { uCode: place, uName: names?.get(place) ?? place };
    if (time !== undefined && time !== null) cells.Time = time;
    for (const [id, of] of groups) cells[id] = of[at] || null;
    for (const [id, column] of table.columns) {
      cells[id] = Number.isNaN(column[at]!) ? null : column[at]!;
    }
    return cells;
  });
  return { iMeta, iData, lost: lostOf(recipe) };
}
