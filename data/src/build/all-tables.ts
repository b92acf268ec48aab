import type { Place } from '@sojourn/engine/core';
import type { BuiltTable } from './built.ts';
import {
  demographyTable,
  hazardsTable,
  incomeGroupsTable,
  pairsTable,
  remittancesTable,
  treatiesTable,
} from './tables/context.ts';
import {
  decisionsTable,
  demographicsTable,
  displacedTables,
  solutionsTable,
  unrwaTable,
} from './tables/displacement.ts';
import { indicatorsTable, panelTables } from './tables/panel.ts';
import { peersTable } from './tables/peers.ts';
import { stockTables, stockTotalsTable } from './tables/stocks.ts';

/** Every Parquet table of the snapshot. */
export function buildTables(facts: string, places: readonly Place[]): BuiltTable[] {
  const panels = panelTables(facts);
  const subregions = new Map(
    places.flatMap(({ code, regions, kind }): [string, string][] =>
      kind !== 'region' && regions[0] !== undefined ? [[code, regions[0]]] : [],
    ),
  );
  const shown = panels.filter(({ schema }) => schema.part === 'core');
  return [
    ...panels,
    peersTable(shown, subregions),
    indicatorsTable(facts),
    ...stockTables(facts),
    stockTotalsTable(facts),
    ...displacedTables(facts),
    decisionsTable(facts),
    solutionsTable(facts),
    unrwaTable(facts),
    demographicsTable(facts),
    demographyTable(facts),
    hazardsTable(facts),
    remittancesTable(facts),
    treatiesTable(facts),
    incomeGroupsTable(facts),
    pairsTable(facts),
  ];
}
