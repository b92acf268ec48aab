import { SojournError } from '../../core/index.ts';
import { type Built, buildIndex } from '../build/build.ts';
import type { IndicatorTable, Recipe } from '../contract.ts';
import type { Plan } from '../structure/plan.ts';
import { columnOfYear, imputedCells } from './fill-year.ts';
import type { CarriedColumn, SecurityPanel } from './panel.ts';

/** How a node of a place stands in a year. */
export type NodeStatus = 'measured' | 'carried' | 'missing';

/** A recipe built for one year of a panel. */
export interface BuiltYear {
  readonly year: number;
  readonly built: Built;
  readonly columns: readonly CarriedColumn[];
  /** Status of every node (not indicators) and place: node n of place p at n · places + p. */
  readonly status: readonly NodeStatus[];
  /** Share of the indicators there that are carried from an earlier year, by place. */
  readonly carriedShare: Float64Array;
}

/** Fresh indicators that a node needs so that it is not marked as carried; all, where it has fewer. */
const freshNeeded = 2;

/** The table of one year, values carried as the recipe allows. */
export function tableOfYear(
  recipe: Recipe,
  panel: SecurityPanel,
  year: number,
): { table: IndicatorTable; columns: CarriedColumn[] } {
  const names = new Map<string, number>();
  for (const { id, maxAge = 0, denominator } of recipe.indicators) {
    names.set(id, maxAge);
    if (denominator !== undefined && !names.has(denominator)) names.set(denominator, 0);
  }
  const carried = new Map<string, CarriedColumn>();
  for (const [id, maxAge] of names) {
    const series = panel.series.get(id);
    if (!series) {
      throw new SojournError({
        code: 'recipe.column',
        where: { field: id },
        got: 'no such series in the panel',
        expected: [...panel.series.keys()].slice(0, 12).join(', '),
      });
    }
    carried.set(id, columnOfYear(recipe, panel, series, year, maxAge));
  }
  return {
    table: {
      places: panel.places,
      columns: new Map([...carried].map(([id, { values }]) => [id, values])),
      ...(panel.groups && { groups: panel.groups }),
      imputed: imputedCells(carried),
    },
    columns: recipe.indicators.map(({ id }) => carried.get(id)!),
  };
}

/** The status of a node: how many fresh indicators it has, of how many by its recipe. */
function statusOf(fresh: number, byRecipe: number, score: number): NodeStatus {
  if (Number.isNaN(score)) return 'missing';
  return fresh >= Math.min(freshNeeded, byRecipe) ? 'measured' : 'carried';
}

/** Indicators under every row of a plan. */
function indicatorsUnder({ ids, indicators, nodes }: Plan): Int32Array {
  const under = new Int32Array(ids.length).fill(1, 0, indicators);
  for (const { row, children } of nodes) {
    for (const child of children) under[row]! += under[child]!;
  }
  return under;
}

/**
 * Builds a recipe for one year: values up to their maximum age are carried forward and marked.
 *
 * @param recipe with `maxAge` for each indicator (default 0)
 * @param panel indicators by year and place
 * @param year a year of the panel
 * @returns scores of the year; a node with fewer than two fresh indicators is *carried*, or with none
 * where its recipe gives it one alone
 * @throws SojournError as {@link buildIndex}; `argument.range` for a year outside the panel
 * @example buildYear(recipe, panel, 2022).built.scores
 */
export function buildYear(recipe: Recipe, panel: SecurityPanel, year: number): BuiltYear {
  const { table, columns } = tableOfYear(recipe, panel, year);
  return describedYear(year, buildIndex(recipe, table), columns, panel);
}

/** A built table as a year: how every node stands, and what is carried. */
export function describedYear(
  year: number,
  built: Built,
  columns: readonly CarriedColumn[],
  panel: Pick<SecurityPanel, 'places'>,
): BuiltYear {
  const { plan, places, scores } = built;
  const count = places.length;
  const positions =
    count === panel.places.length ? null : new Map(panel.places.map((place, at) => [place, at]));
  const byRecipe = indicatorsUnder(plan);
  const status: NodeStatus[] = new Array(plan.nodes.length * count);
  const carriedShare = new Float64Array(count);
  const fresh = new Int32Array(plan.ids.length);
  const ages = columns.map((column) => column.ages);
  for (let at = 0; at < count; at++) {
    const position = positions === null ? at : positions.get(places[at]!)!;
    let there = 0;
    for (let row = 0; row < plan.indicators; row++) {
      const age = ages[row]![position]!;
      fresh[row] = age === 0 ? 1 : 0;
      if (age >= 0) there += 1;
    }
    for (let node = 0; node < plan.nodes.length; node++) {
      const { row, children } = plan.nodes[node]!;
      let sum = 0;
      for (let c = 0; c < children.length; c++) sum += fresh[children[c]!]!;
      fresh[row] = sum;
      status[node * count + at] = statusOf(sum, byRecipe[row]!, scores[row * count + at]!);
    }
    carriedShare[at] = there === 0 ? Number.NaN : 1 - fresh[plan.top]! / there;
  }
  return { year, built, columns, status, carriedShare };
}
