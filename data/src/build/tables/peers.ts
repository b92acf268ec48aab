import { type Place, quantiles } from '@sojourn/engine/core';
import { type TableSchema, tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, sortedByKey } from '../built.ts';

const fewest = 5;

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** M49 subregion of each place of today. */
function subregions(places: readonly Place[]): Map<string, string> {
  return new Map(
    places.flatMap(({ code, regions: [subregion], kind }): [string, string][] =>
      subregion !== undefined && (kind === 'state' || kind === 'area') ? [[code, subregion]] : [],
    ),
  );
}

function peersTable(
  panel: BuiltTable,
  schema: TableSchema,
  groupsOf: ReadonlyMap<string, string>,
): BuiltTable {
  const values = new Map<string, number[]>();
  for (const [place, indicator, year, value] of panel.rows) {
    if (typeof value !== 'number') continue;
    for (const group of ['WLD', groupsOf.get(String(place))]) {
      if (group === undefined) continue;
      const key = `${group} ${indicator} ${year}`;
      const list = values.get(key);
      if (list) list.push(value);
      else values.set(key, [value]);
    }
  }
  const rows: Cell[][] = [];
  for (const [key, list] of values) {
    if (list.length < fewest) continue;
    const [group = '', indicator = '', year = ''] = key.split(' ');
    const quartiles = Array.from(quantiles(list, [0.25, 0.5, 0.75]), rounded);
    rows.push([group, indicator, Number(year), list.length, ...quartiles]);
  }
  const { sources, licence } = panel;
  return sortedByKey({ schema, rows, sources, licence });
}

/**
 * Median and quartiles over the places of each group (world, M49 subregion) with a value in that
 * year; groups with fewer than five such places are left out. Those of share-alike series lie
 * apart, like the series.
 */
export function peersTables(panels: readonly BuiltTable[], places: readonly Place[]): BuiltTable[] {
  const groupsOf = subregions(places);
  const schemas: Readonly<Record<string, TableSchema>> = {
    panel: tableSchemas.peers,
    panel_sharealike: tableSchemas.peers_sharealike,
  };
  return panels.flatMap((panel) => {
    const schema = schemas[panel.schema.name];
    return schema ? [peersTable(panel, schema, groupsOf)] : [];
  });
}
