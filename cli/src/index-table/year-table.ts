import {
  carry,
  type IndicatorTable,
  type Recipe,
  type SecurityPanel,
} from '@sojourn/engine/security';

/** The table of one year of a panel, values carried as the recipe allows. */
export function tableOfPanel(recipe: Recipe, panel: SecurityPanel, year: number): IndicatorTable {
  const ages = new Map(recipe.indicators.map(({ id, maxAge = 0 }) => [id, maxAge]));
  const columns = new Map(
    [...panel.series].map(([id, series]) => [
      id,
      carry(panel, series, year, ages.get(id) ?? 0).values,
    ]),
  );
  return { places: panel.places, columns, ...(panel.groups && { groups: panel.groups }) };
}
