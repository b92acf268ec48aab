import type { DisplacementCase, PlaceSpec } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import type { Findings } from './findings.ts';

const isCamp = ({ kind }: Pick<PlaceSpec, 'kind'>) => kind === 'camp' || kind === 'idpcamp';

/** Where a place stands in `locations.csv`. */
function rowOf(locations: FleeTable, name: string): number {
  return locations.rows.find(({ cells }) => cells[0] === name)?.row ?? 1;
}

/** Places that are camps at any time. */
function campsOf({ places, changes = [] }: DisplacementCase): Set<string> {
  const later = changes.filter(isCamp).map(({ place }) => place);
  return new Set([...places.filter(isCamp).map(({ name }) => name), ...later]);
}

/** Camps and their counts: there are some, each has a row in the layout, and no other place has one. */
export function checkCamps(
  model: DisplacementCase,
  locations: FleeTable,
  layout: FleeTable,
  found: Findings,
): void {
  const camps = campsOf(model);
  if (camps.size === 0 && model.places.length === locations.rows.length) {
    found.problem({
      code: 'file.refused',
      where: { file: locations.file },
      got: 'no place is a camp',
      remedy: 'Give the location_type camp or idpcamp to one place at least: results are by camp.',
    });
  }
  const registered = new Set(model.registrations.map(({ camp }) => camp));
  for (const { name, ...place } of model.places) {
    if (!isCamp(place) || registered.has(name)) continue;
    found.problem({
      code: 'cell.value',
      where: { file: locations.file, row: rowOf(locations, name), field: name },
      got: 'a camp without counts',
      expected: `a row for it in ${layout.file}`,
      remedy: `Add a row ${name},FILE to ${layout.file}, or make ${name} a town.`,
    });
  }
  const places = new Set(model.places.map(({ name }) => name));
  for (const { row, cells } of layout.rows) {
    const name = cells[0]!;
    if (!places.has(name) || camps.has(name)) continue;
    found.warn('counts of no camp', {
      code: 'cell.value',
      where: { file: layout.file, row, field: 'camp' },
      got: name,
      expected: 'a camp of locations.csv',
      remedy: 'Its counts are part of the inflow, but it takes nobody in: make it a camp.',
    });
  }
}

/** Whether a place is in conflict before its calendar says so. */
const beginsInConflict = ({ kind, conflictDay = 0, intensity = 1 }: PlaceSpec) =>
  kind === 'conflict' && conflictDay <= 0 && intensity > 0;

/** By day, whether a place is in conflict: as it begins, until its calendar says otherwise. */
function conflictDays(place: PlaceSpec, { conflicts, days }: DisplacementCase): boolean[] {
  const calendar = conflicts.find((one) => one.place === place.name)?.intensity ?? [];
  const isIn = (day: number) => (calendar[day] ?? 0) > 0;
  let now = beginsInConflict(place);
  return Array.from({ length: days }, (_, day) => {
    if (isIn(day) !== isIn(day - 1)) now = isIn(day);
    return now;
  });
}

/** With no conflict zone that has residents on any day nobody could ever leave. */
function tellNoOrigin(
  model: DisplacementCase,
  locations: FleeTable,
  conflicts: FleeTable | null,
  found: Findings,
): void {
  if (conflicts === null) {
    found.problem({
      code: 'file.missing',
      where: { file: 'conflicts.csv' },
      remedy:
        'Nobody could leave on any day: add the file, or let people leave flooded places with flood_zone_spawning_only: True and conflict_zone_spawning_only: False in the settings.',
    });
    return;
  }
  const zone = model.conflicts.find(({ intensity }) => intensity.some((now) => now > 0));
  found.problem(
    zone === undefined
      ? {
          code: 'cell.value',
          where: { file: conflicts.file, row: conflicts.rows[0]?.row ?? 2, field: '#Day' },
          got: 'no conflict on any day',
          expected: 'a conflict zone from which people leave',
          remedy: 'Write 1 on the days of conflict in the column of its place.',
        }
      : {
          code: 'cell.value',
          where: {
            file: locations.file,
            row: rowOf(locations, zone.place),
            field: `population of ${zone.place}`,
          },
          got: '0',
          expected: 'residents of a conflict zone',
          remedy: 'Nobody could leave on any day: give the population of a conflict zone.',
        },
  );
}

/** Days on which people are to be placed and no conflict zone has residents; on all of them nothing can run. */
export function checkConflicts(
  model: DisplacementCase,
  locations: FleeTable,
  conflicts: FleeTable | null,
  found: Findings,
): void {
  const zones = model.places
    .filter(({ population = 0 }) => population > 0)
    .map((place) => conflictDays(place, model));
  const days = Array.from({ length: model.days }, (_, day) => day).filter(
    (day) => !zones.some((isIn) => isIn[day]),
  );
  const mayBegin = model.changes?.some(({ kind }) => kind === 'conflict');
  if (days.length === model.days && days.length > 0 && !mayBegin) {
    if (found.problems.length === 0) tellNoOrigin(model, locations, conflicts, found);
    return;
  }
  if (conflicts === null) return;
  for (const day of days) {
    found.warn('day without origin', {
      code: 'cell.value',
      where: { file: conflicts.file, row: conflicts.rows[day]?.row ?? day + 2, field: '#Day' },
      got: 'no conflict zone with people',
      expected: 'one at least, where people are to be placed',
      remedy: 'People of such days wait until a conflict zone has residents.',
    });
  }
}

function tellNoWay(camp: string, locations: FleeTable, found: Findings): void {
  found.problem({
    code: 'cell.value',
    where: { file: locations.file, row: rowOf(locations, camp), field: camp },
    got: 'no way from where people leave, to this camp or any other',
    expected: 'one camp at least that roads lead to',
    remedy: 'Add the roads that lead there to routes.csv.',
  });
}

/** Places that no road joins to the rest, and camps that no roads join to where people leave. */
export function checkRoads(model: DisplacementCase, locations: FleeTable, found: Findings): void {
  const roads = new Map<string, string[]>();
  for (const { from, to } of model.routes) {
    roads.set(from, [...(roads.get(from) ?? []), to]);
    roads.set(to, [...(roads.get(to) ?? []), from]);
  }
  const left = (values: readonly number[]) => values.some((value) => value > 0);
  const reached = new Set([
    ...model.places.filter(beginsInConflict).map(({ name }) => name),
    ...model.conflicts.filter(({ intensity }) => left(intensity)).map(({ place }) => place),
    ...(model.floods ?? []).filter(({ level }) => left(level)).map(({ place }) => place),
  ]);
  const hasOrigins = reached.size > 0;
  for (const place of reached) for (const next of roads.get(place) ?? []) reached.add(next);
  const camps = [...campsOf(model)];
  if (hasOrigins && camps.length > 0 && !camps.some((name) => reached.has(name))) {
    if (found.problems.length === 0) tellNoWay(camps[0]!, locations, found);
    return;
  }
  for (const place of model.places) {
    const { name } = place;
    const isCutOff = hasOrigins && isCamp(place) && roads.has(name) && !reached.has(name);
    if (roads.has(name) && !isCutOff) continue;
    found.warn(isCutOff ? 'camp out of reach' : 'place without road', {
      code: 'cell.value',
      where: { file: locations.file, row: rowOf(locations, name), field: name },
      got: isCutOff ? 'no way from where people leave' : 'no road',
      expected: 'one road at least',
      remedy: `Nobody reaches${isCutOff ? '' : ' or leaves'} ${name}: add a road to routes.csv.`,
    });
  }
}
