import {
  type Origin,
  type Place,
  SojournError,
  type Table,
  textOf,
  whereText,
} from '@sojourn/engine/core';
import type { TableName } from '../schema/tables.ts';
import { concatenate } from './concatenate.ts';
import type { CorridorFacts, PlaceFacts } from './facts.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A State or area of today.
 *
 * @throws SojournError `place.unknown`; `argument.choice` for pseudo-places, historical States and regions
 * @example todaysPlace(snapshot, 'Bangladesh').code // 'BGD'
 */
export function todaysPlace(snapshot: Snapshot, codeOrName: string): Place {
  const place = snapshot.places.get(codeOrName);
  if (place.kind === 'state' || place.kind === 'area') return place;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'place' },
    got: `${place.names.en} (${place.kind})`,
    expected: 'a State or area of today',
  });
}

/**
 * Everything that the brief of one place needs.
 *
 * @param codeOrName a State or area
 * @throws SojournError `place.unknown`; `argument.choice` for pseudo-places, historical States and regions
 * @example const facts = await loadPlaceFacts(snapshot, 'BGD')
 */
export async function loadPlaceFacts(snapshot: Snapshot, codeOrName: string): Promise<PlaceFacts> {
  const place = todaysPlace(snapshot, codeOrName);
  const of = (name: TableName) => snapshot.table(name, { place: place.code });
  const [subregion] = place.regions;
  const groups = subregion === undefined ? ['WLD'] : ['WLD', subregion];
  const peers: Table[] = [];
  for (const name of ['peers', 'peers_sharealike'] as const) {
    for (const group of groups) peers.push(await snapshot.table(name, { place: group }));
  }
  const remittances = await snapshot.table('remittances');
  const checks = await snapshot.table('stock_checks');
  return {
    manifest: snapshot.manifest,
    places: snapshot.places,
    place,
    indicators: await snapshot.table('indicators'),
    panel: concatenate([await of('panel'), await of('panel_sharealike')]),
    panelSecurity: await of('panel_security'),
    peers: concatenate(peers),
    stocksAbroad: await of('stocks_by_origin'),
    stocksHere: await of('stocks_by_destination'),
    stockChecks: concatenate([
      whereText(checks, 'origin', place.code),
      whereText(checks, 'destination', place.code),
    ]),
    stockTotals: await of('stock_totals'),
    displacedFrom: await of('displaced_by_origin'),
    displacedHere: await of('displaced_by_asylum'),
    decisions: await of('decisions'),
    applications: await of('new_applications'),
    breaks: await of('breaks'),
    solutions: await of('solutions'),
    hazards: await of('hazards'),
    remittancesIn: whereText(remittances, 'receiver', place.code),
    remittancesOut: whereText(remittances, 'sender', place.code),
    demography: await of('demography'),
    demographyRival: await of('demography_rival'),
    treaties: await of('treaties'),
    incomeGroups: await of('income_groups'),
    unrwa: await of('unrwa'),
    demographics: await of('demographics'),
    pairs: await of('pairs'),
    world: await snapshot.json('world'),
  };
}

/** What the brief of a corridor needs: both ends. */
export async function loadCorridorFacts(
  snapshot: Snapshot,
  origin: string,
  destination: string,
): Promise<CorridorFacts> {
  return {
    origin: await loadPlaceFacts(snapshot, origin),
    destination: await loadPlaceFacts(snapshot, destination),
  };
}

/**
 * The origin of a panel indicator: its own source, release, licence and unit.
 *
 * @throws SojournError `argument.choice` for an indicator that the snapshot does not have
 */
export function indicatorOrigin(facts: Pick<PlaceFacts, 'indicators'>, id: string): Origin {
  const column = (name: string) => textOf(facts.indicators, name);
  const ids = column('id');
  const row = ids.codes.indexOf(ids.dictionary.indexOf(id));
  if (row < 0 || !ids.dictionary.includes(id)) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'indicator' },
      got: id,
      expected: 'an indicator of the snapshot (sojourn data export indicators)',
    });
  }
  const cell = (name: string) => column(name).dictionary[column(name).codes[row] ?? -1] ?? '';
  return {
    sourceIds: [`indicator:${id}`],
    release: cell('release'),
    licence: cell('licence'),
    unit: cell('unit'),
    steps: [],
  };
}
