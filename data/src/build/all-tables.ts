import type { Place } from '@sojourn/engine/core';
import type { BuiltTable } from './built.ts';
import {
  applicationsTable,
  decisionsFullTable,
  demographicsFullTable,
  newDisplacementTable,
} from './tables/asylum.ts';
import { breaksTable } from './tables/breaks.ts';
import { stockChecksTable } from './tables/checks.ts';
import { decisionsTable, newApplicationsTable } from './tables/claims.ts';
import {
  demographyTables,
  hazardsTable,
  incomeGroupsTable,
  remittancesTable,
  treatiesTable,
} from './tables/context.ts';
import { demographicsTable } from './tables/demographics.ts';
import { displacedTables, solutionsTable, unrwaTable } from './tables/displacement.ts';
import { flowsTable, stocks1960Table, stocks2019Table } from './tables/flows.ts';
import { pairsTable } from './tables/pairs.ts';
import { indicatorsTable, panelTables } from './tables/panel.ts';
import { peersTables } from './tables/peers.ts';
import {
  educationTable,
  idpsConflictWorldTable,
  oecdInflowsTable,
  productionTable,
} from './tables/series.ts';
import { stockTables, stockTotalsTable } from './tables/stocks.ts';

/** Every Parquet table of the snapshot, one after the other, so that few are in memory at once. */
export function* buildTables(facts: string, places: readonly Place[]): Generator<BuiltTable> {
  yield* panelsAndPeers(facts, places);
  yield indicatorsTable(facts);
  const [byOrigin, byDestination] = stockTables(facts);
  yield byOrigin!;
  yield byDestination!;
  yield stockChecksTable(facts, byOrigin!);
  yield stockTotalsTable(facts);
  for (const displaced of displacedTables(facts)) {
    yield displaced;
    if (displaced.schema.name === 'displaced_by_origin') yield breaksTable(displaced);
  }
  yield decisionsTable(facts);
  yield newApplicationsTable(facts);
  yield solutionsTable(facts);
  yield unrwaTable(facts);
  yield demographicsTable(facts);
  yield* demographyTables(facts);
  yield hazardsTable(facts);
  yield remittancesTable(facts);
  yield treatiesTable(facts, places);
  yield incomeGroupsTable(facts);
  yield pairsTable(facts, places);
  yield flowsTable(facts);
  yield stocks2019Table(facts);
  yield stocks1960Table(facts);
  yield applicationsTable(facts);
  yield decisionsFullTable(facts);
  yield newDisplacementTable(facts);
  yield demographicsFullTable(facts);
  yield oecdInflowsTable(facts);
  yield productionTable(facts);
  yield educationTable(facts);
  yield idpsConflictWorldTable(facts);
}

function* panelsAndPeers(facts: string, places: readonly Place[]): Generator<BuiltTable> {
  const panels = panelTables(facts);
  yield* panels;
  yield* peersTables(panels, places);
}
