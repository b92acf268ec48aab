import type { IndicatorTable, NodeSpec, Recipe } from '../contract.ts';
import { numberOf, rowsOf, tableOf } from './vectors.ts';

const spec = (cell: string | undefined) => (cell === '' || cell === undefined ? undefined : cell);

/** The ASEM example as a recipe of ours. */
export function asemRecipe(): Recipe {
  const meta = rowsOf('coinr-asem/input_meta.csv');
  return {
    schema: 'sojourn.recipe/1',
    id: 'asem',
    version: '1.0.0',
    title: 'ASEM sustainable connectivity',
    indicators: meta
      .filter((row) => row.Type === 'Indicator')
      .map((row) => ({
        id: row.iCode!,
        parent: row.Parent!,
        direction: Number(row.Direction) as 1 | -1,
        weight: Number(row.Weight),
        ...(spec(row.Denominator) && { denominator: row.Denominator! }),
        target: numberOf(row.Target),
      })),
    nodes: meta
      .filter((row) => row.Type === 'Aggregate')
      .map(
        (row): NodeSpec => ({
          id: row.iCode!,
          ...(spec(row.Parent) && { parent: row.Parent! }),
          weight: Number(row.Weight),
        }),
      ),
    impute: { method: 'group_mean', group: 'EurAsia_group' },
    availability: 0,
    treat: { winmax: 5, skew: 2, kurtosis: 3.5, fallback: 'log_ct' },
    normalise: { method: 'minmax', low: 0, high: 100 },
    aggregate: [{ method: 'arithmetic' }],
  };
}

/** The ASEM data, places in the order of the reference's steps. */
export function asemTable(): IndicatorTable {
  const groups = ['uName', 'GDP_group', 'GDPpc_group', 'Pop_group', 'EurAsia_group'];
  const table = tableOf('coinr-asem/input_data.csv', 'uCode', groups);
  const order = rowsOf('coinr-asem/step_raw.csv').map((row) => table.places.indexOf(row.uCode!));
  return {
    places: order.map((at) => table.places[at]!),
    columns: new Map(
      [...table.columns].map(([id, column]) => [id, Float64Array.from(order, (at) => column[at]!)]),
    ),
    groups: new Map([...table.groups!].map(([name, of]) => [name, order.map((at) => of[at]!)])),
  };
}
