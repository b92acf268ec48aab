import type { Recipe } from '../contract.ts';
import { type BuiltYear, buildYear } from '../years/build-year.ts';
import { type PanelSeries, type SecurityPanel, yearIndex } from '../years/panel.ts';
import type { GroupValues, View, ViewGap, ViewGroup, ViewValue } from './contract.ts';
import { regrouped } from './regroup.ts';

/** Years back from which a further fact is still shown, with its year. */
export const furtherMaxAge = 10;

/** The latest year up to `at` in which a place has a value, as an index; −1 where there is none. */
function latestAt({ values }: PanelSeries, count: number, place: number, at: number): number {
  for (let year = at; year >= 0; year--) {
    if (!Number.isNaN(values[year * count + place]!)) return year;
  }
  return -1;
}

const there = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** One place in one year of a panel. */
interface Cell {
  readonly panel: SecurityPanel;
  readonly place: number;
  readonly at: number;
}

/** The latest value, or the gap where it is older than `maxAge`. */
function readCell({ panel, place, at }: Cell, id: string, own: boolean, maxAge: number) {
  const series = panel.series.get(id);
  const count = panel.places.length;
  const found = series ? latestAt(series, count, place, at) : -1;
  const gap: ViewGap = { id, own, last: found < 0 ? null : panel.years[found]! };
  if (!series || found < 0 || at - found > maxAge) return gap;
  const cell = found * count + place;
  const [low, high] = [there(series.low?.[cell]), there(series.high?.[cell])];
  const value: ViewValue = {
    id,
    own,
    value: series.values[cell]!,
    year: panel.years[found]!,
    age: at - found,
    low,
    high,
    level: low === null ? null : (series.level ?? null),
    score: null,
  };
  return value;
}

const isValue = (one: ViewValue | ViewGap): one is ViewValue => 'value' in one;

/** Scores of the recipe's own indicators for one place. */
function scoresOf({ built }: BuiltYear, place: string): ReadonlyMap<string, number | null> {
  const at = built.places.indexOf(place);
  const count = built.places.length;
  return new Map(
    built.recipe.indicators.map(({ id }, row) => [
      id,
      at < 0 ? null : there(built.scores[row * count + at]),
    ]),
  );
}

function groupValues(
  group: ViewGroup,
  cell: Cell,
  ages: ReadonlyMap<string, number>,
  scores: ReadonlyMap<string, number | null>,
): GroupValues {
  const read = [
    ...group.indicators.map((id) => readCell(cell, id, true, ages.get(id) ?? 0)),
    ...group.further.map((id) => readCell(cell, id, false, furtherMaxAge)),
  ];
  const values = read
    .filter(isValue)
    .map((one) => (one.own ? { ...one, score: scores.get(one.id) ?? null } : one));
  return { group, values, gaps: read.filter((one): one is ViewGap => !isValue(one)) };
}

/**
 * What a view holds of one place in one year: the recipe's indicators as the recipe carries them,
 * further facts of at most {@link furtherMaxAge} years before, and what is missing. Every value is a
 * cell of the panel; nothing is estimated.
 *
 * @param view groups
 * @param recipe whose indicators they are
 * @param panel series of the recipe and further facts
 * @param place a place of the panel
 * @param year a year of the panel
 * @throws SojournError `recipe.structure` where view and recipe do not fit; `argument.range`
 * @example viewValues(obstaclesView, sojournRecipe, panel, 'BGD', 2022)[1].values[0].value
 */
export function viewValues(
  view: View,
  recipe: Recipe,
  panel: SecurityPanel,
  place: string,
  year: number,
): readonly GroupValues[] {
  const built = buildYear(regrouped(recipe, view), panel, year);
  const cell = { panel, place: panel.places.indexOf(place), at: yearIndex(panel, year) };
  const ages = new Map(recipe.indicators.map(({ id, maxAge = 0 }) => [id, maxAge]));
  const scores = scoresOf(built, place);
  return view.groups.map((group) => groupValues(group, cell, ages, scores));
}

/**
 * Further facts by themselves: the latest value of each series up to a year, or the gap.
 *
 * @param ids series of the panel
 * @param maxAge years back from which a value is still shown (default {@link furtherMaxAge})
 * @throws SojournError `argument.range` for a year outside the panel
 * @example latestFacts(panel, 'BGD', 2024, ['gii']).values[0]?.year // 2022
 */
export function latestFacts(
  panel: SecurityPanel,
  place: string,
  year: number,
  ids: readonly string[],
  maxAge = furtherMaxAge,
): Omit<GroupValues, 'group'> {
  const cell = { panel, place: panel.places.indexOf(place), at: yearIndex(panel, year) };
  const read = ids.map((id) => readCell(cell, id, false, maxAge));
  return {
    values: read.filter(isValue),
    gaps: read.filter((one): one is ViewGap => !isValue(one)),
  };
}

/** Ids of all series that a view reads. @example seriesOfView(obstaclesView).length */
export function seriesOfView({ groups }: View): string[] {
  return groups.flatMap(({ indicators, further }) => [...indicators, ...further]);
}
