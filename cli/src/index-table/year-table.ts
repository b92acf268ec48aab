import {
  columnOfYear,
  type IndicatorTable,
  imputedCells,
  type Recipe,
  type SecurityPanel,
} from '@sojourn/engine/security';

/** The table of one year of a panel, values carried or filled from other years as the recipe says. */
export function tableOfPanel(recipe: Recipe, panel: SecurityPanel, year: number): IndicatorTable {
  const ages = new Map(recipe.indicators.map(({ id, maxAge = 0 }) => [id, maxAge]));
  const columns = new Map(
    [...panel.series].map(([id, series]) => [
      id,
      columnOfYear(recipe, panel, series, year, ages.get(id) ?? 0),
    ]),
  );
  return {
    places: panel.places,
    columns: new Map([...columns].map(([id, { values }]) => [id, values])),
    ...(panel.groups && { groups: panel.groups }),
    imputed: imputedCells(columns),
  };
}
