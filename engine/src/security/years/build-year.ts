import { SojournError } from '../../core/index.ts';
import { type Built, buildIndex } from '../build/build.ts';
import type { IndicatorTable, Recipe } from '../contract.ts';
import { type CarriedColumn, carry, type SecurityPanel } from './panel.ts';

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

/** Fresh indicators that a node needs so that it is not marked as carried. */
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
    carried.set(id, carry(panel, series, year, maxAge));
  }
  return {
    table: {
      places: panel.places,
      columns: new Map([...carried].map(([id, { values }]) => [id, values])),
      ...(panel.groups && { groups: panel.groups }),
    },
    columns: recipe.indicators.map(({ id }) => carried.get(id)!),
  };
}

function statusOf(fresh: number, there: number, score: number): NodeStatus {
  if (Number.isNaN(score)) return 'missing';
  return fresh >= Math.min(freshNeeded, there) && fresh > 0 ? 'measured' : 'carried';
}

/** Fresh and available indicators under every node, for one place. */
function countsUnder(built: Built, ages: (indicator: number) => number) {
  const { plan } = built;
  const fresh = new Int32Array(plan.ids.length);
  const there = new Int32Array(plan.ids.length);
  for (let indicator = 0; indicator < plan.indicators; indicator++) {
    const age = ages(indicator);
    there[indicator] = age >= 0 ? 1 : 0;
    fresh[indicator] = age === 0 ? 1 : 0;
  }
  for (const { row, children } of plan.nodes) {
    for (const child of children) {
      there[row]! += there[child]!;
      fresh[row]! += fresh[child]!;
    }
  }
  return { fresh, there };
}

/**
 * Builds a recipe for one year: values up to their maximum age are carried forward and marked.
 *
 * @param recipe with `maxAge` for each indicator (default 0)
 * @param panel indicators by year and place
 * @param year a year of the panel
 * @returns scores of the year; a node with fewer than two fresh indicators is *carried*
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
  const position = new Map(panel.places.map((place, at) => [place, at]));
  const status: NodeStatus[] = new Array(plan.nodes.length * places.length);
  const carriedShare = new Float64Array(places.length);
  places.forEach((place, at) => {
    const { fresh, there } = countsUnder(built, (i) => columns[i]!.ages[position.get(place)!]!);
    plan.nodes.forEach(({ row }, node) => {
      const score = scores[row * places.length + at]!;
      status[node * places.length + at] = statusOf(fresh[row]!, there[row]!, score);
    });
    const all = there[plan.top]!;
    carriedShare[at] = all === 0 ? Number.NaN : 1 - fresh[plan.top]! / all;
  });
  return { year, built, columns, status, carriedShare };
}
