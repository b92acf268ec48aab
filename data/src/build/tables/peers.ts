import { type Place, quantiles } from '@sojourn/engine/core';
import { type TableSchema, tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, sortedByKey } from '../built.ts';

const fewest = 5;

/** A median speaks for a group only where at least this part of its places has a value. */
const leastPart = 0.5;

/** Rates whose source’s copy wrote an absent row as 0: nobody knows which of their zeros are counts. */
const absentAsZero: ReadonlySet<string> = new Set([
  'displaced_abroad_rate',
  'hosted_rate',
  'disaster_displacement_rate',
  'idps_conflict_rate',
]);

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

/** Places with a population by `group year`: those that could have a value. */
function groupSizes(
  panels: readonly BuiltTable[],
  groupsOf: ReadonlyMap<string, string>,
): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const [place, indicator, year] of panels.flatMap(({ rows }) => rows)) {
    if (indicator !== 'population') continue;
    for (const group of ['WLD', groupsOf.get(String(place))]) {
      if (group === undefined) continue;
      const key = `${group} ${year}`;
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
  }
  return sizes;
}

function peersTable(
  panel: BuiltTable,
  schema: TableSchema,
  groupsOf: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
): BuiltTable {
  const values = new Map<string, number[]>();
  for (const [place, indicator, year, value] of panel.rows) {
    if (typeof value !== 'number' || (value === 0 && absentAsZero.has(String(indicator)))) continue;
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
    const [group = '', indicator = '', year = ''] = key.split(' ');
    const of = sizes.get(`${group} ${year}`) ?? 0;
    if (list.length < fewest || list.length < leastPart * of) continue;
    const quartiles = Array.from(quantiles(list, [0.25, 0.5, 0.75]), rounded);
    rows.push([group, indicator, Number(year), list.length, of, ...quartiles]);
  }
  const { sources, licence } = panel;
  return sortedByKey({ schema, rows, sources, licence });
}

/**
 * Median and quartiles over the places of each group (world, M49 subregion) with a value in that
 * year; groups with fewer than five such places, or with fewer than half of those that have a
 * population, are left out. Those of share-alike series lie apart, like the series.
 */
export function peersTables(panels: readonly BuiltTable[], places: readonly Place[]): BuiltTable[] {
  const groupsOf = subregions(places);
  const sizes = groupSizes(panels, groupsOf);
  const schemas: Readonly<Record<string, TableSchema>> = {
    panel: tableSchemas.peers,
    panel_sharealike: tableSchemas.peers_sharealike,
  };
  return panels.flatMap((panel) => {
    const schema = schemas[panel.schema.name];
    return schema ? [peersTable(panel, schema, groupsOf, sizes)] : [];
  });
}
