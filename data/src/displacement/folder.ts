import { dayNumber, type ErrorFacts, type Issue } from '@sojourn/engine/core';
import type { DisplacementCase, FoodSeries, RegistrationSpec } from '@sojourn/engine/displacement';
import { readConflicts, readFloods } from './calendar.ts';
import { readCounts, readLayout, withCorrections } from './counts.ts';
import { type FleeTable, fleeTable } from './csv.ts';
import { checkDemographics, readDemographics } from './demographics.ts';
import { Findings, numberCell } from './findings.ts';
import { readLocations } from './locations.ts';
import { type Known, readChanges, readClosures, readRoutes } from './roads.ts';
import { type FleeSettings, readSettings } from './simsetting.ts';

/** What was read from a folder: a case if nothing stops it, and everything found on the way. */
export interface FleeReading {
  readonly model: DisplacementCase | null;
  readonly settings: FleeSettings;
  readonly problems: readonly ErrorFacts[];
  readonly warnings: readonly Issue[];
}

/** How a folder is read. */
export interface FleeOptions {
  /** Calendars as the peer reads them: the row counts as the day, whatever its first cell says. */
  readonly byRow?: boolean;
}

type Files = ReadonlyMap<string, string>;

/** A file by its name in whatever folder it lies. */
function fileNamed(files: Files, name: string): string | null {
  return [...files.keys()].find((path) => path === name || path.endsWith(`/${name}`)) ?? null;
}

function optional(files: Files, name: string): FleeTable | null {
  const path = fileNamed(files, name);
  return path === null ? null : fleeTable(path, files.get(path)!);
}

function required(files: Files, name: string, found: Findings): FleeTable {
  const table = optional(files, name);
  if (table !== null) return table;
  found.problem({
    code: 'file.missing',
    where: { file: name },
    remedy: 'A FLEE folder holds input_csv/ and source_data/; give the folder above them.',
  });
  return { file: name, header: null, rows: [] };
}

function readPeriod(table: FleeTable, found: Findings): { start: string; days: number } {
  const cell = (name: string) =>
    table.rows.find(({ cells }) => cells[0]!.toLowerCase() === name.toLowerCase());
  const start = cell('StartDate');
  const length = cell('Length');
  for (const [name, row] of [
    ['StartDate', start],
    ['Length', length],
  ] as const) {
    if (row || found.problems.some(({ code }) => code === 'file.missing')) continue;
    found.problem({
      code: 'column.missing',
      where: { file: table.file, field: name },
      got: 'no such row',
      expected: 'StartDate, Length',
      remedy: `Add a row such as ${name === 'Length' ? 'Length,300' : 'StartDate,2012-02-29'}.`,
    });
  }
  const at = (row: number, field: string) => ({ file: table.file, row, field });
  const days = length
    ? numberCell(found, at(length.row, 'Length'), length.cells[1], null, {
        whole: true,
        low: 1,
        high: 100_000,
      })
    : 0;
  const text = start?.cells[1] ?? '';
  if (start && dayNumber(text) === null) {
    found.problem({
      code: 'cell.period',
      where: at(start.row, 'StartDate'),
      got: text,
      expected: 'a day as 2012-02-29',
      remedy: 'Write the day as 2012-02-29.',
    });
  }
  return { start: text, days };
}

function readRegistrations(files: Files, start: number, known: Known, found: Findings) {
  const layoutTable = required(files, 'data_layout.csv', found);
  const layout = readLayout(layoutTable);
  const folder = layoutTable.file.replace(/[^/]*$/, '');
  const counts = (name: string, row: number, field: string) => {
    const path = files.has(folder + name) ? folder + name : fileNamed(files, name);
    if (path !== null) return readCounts(fleeTable(path, files.get(path)!), start, found);
    found.problem({
      code: 'file.missing',
      where: { file: name, row, field },
      remedy: `Row ${row} of ${layoutTable.file} names it for ${field}: add the file, or correct its name.`,
    });
    return [];
  };
  const registrations = layout.camps.map(({ camp, files: names, row }): RegistrationSpec => {
    if (!known.places.has(camp)) {
      found.warn('destination outside the graph', {
        code: 'cell.place',
        where: { file: layoutTable.file, row, field: 'camp' },
        got: camp,
        expected: 'a camp of locations.csv',
        remedy: 'Its counts are part of the inflow, but nobody can get there.',
      });
    }
    const tables = names.map((name) => counts(name, row, camp));
    if (tables.flat().length === 0) {
      found.warn('camp without counts', {
        code: 'file.empty',
        where: { file: names[0] ?? layoutTable.file, row, field: camp },
        got: 'no count',
        remedy: `No count of ${camp} was found: it stands as 0 on every day.`,
      });
    }
    return { camp, tables };
  });
  const total = layout.total === null ? null : counts(layout.total, 1, 'total');
  return { registrations, total, file: layoutTable.file };
}

function readFood(
  table: FleeTable | null,
  regions: ReadonlySet<string>,
  found: Findings,
): FoodSeries[] {
  if (table === null) return [];
  if (table.header === null) {
    found.problem({
      code: 'column.missing',
      where: { file: table.file, field: '#Day' },
      got: 'no header',
      expected: '#Day and one column per region',
    });
    return [];
  }
  for (const region of table.header.slice(1)) {
    if (region === '' || regions.has(region)) continue;
    found.warn('food of an unknown region', {
      code: 'cell.place',
      where: { file: table.file, row: 1, field: 'a column' },
      got: region,
      expected: 'a region of locations.csv',
      remedy: 'Its food insecurity acts nowhere: use the regions of locations.csv.',
    });
  }
  return table.header.flatMap((region, at) =>
    at === 0 || region === ''
      ? []
      : [
          {
            region,
            points: table.rows.map(({ row, cells }) => {
              const where = (field: string) => ({ file: table.file, row, field });
              return [
                numberCell(found, where('#Day'), cells[0], null),
                numberCell(found, where(region), cells[at], 0, { low: 0, high: 100 }),
              ] as const;
            }),
          },
        ],
  );
}

function checkCamps(model: DisplacementCase, file: string, found: Findings): void {
  const registered = new Set(model.registrations.map(({ camp }) => camp));
  for (const { name, kind } of model.places) {
    if ((kind !== 'camp' && kind !== 'idpcamp') || registered.has(name)) continue;
    found.problem({
      code: 'column.missing',
      where: { file, field: name },
      got: 'no row for this camp',
      expected: 'one row per camp of locations.csv',
      remedy: `Add a row ${name},FILE to ${file}, or make ${name} a town.`,
    });
  }
}

function checkConflicts(model: DisplacementCase, file: string, found: Findings): void {
  const people = new Map(model.places.map(({ name, population = 0 }) => [name, population]));
  for (let day = 0; day < model.days; day++) {
    const sources = model.conflicts.filter(
      ({ place, intensity }) => (intensity[day] ?? 0) > 0 && people.get(place)! > 0,
    );
    if (sources.length > 0) continue;
    found.warn('day without origin', {
      code: 'cell.value',
      where: { file, row: day + 2, field: '#Day' },
      got: 'no conflict zone with people',
      expected: 'one at least, where people are to be placed',
      remedy: 'People of such days wait until a conflict zone has residents.',
    });
  }
}

/** Places that no road joins to the rest, and camps that no roads join to where people leave. */
function checkRoads(model: DisplacementCase, file: string, found: Findings): void {
  const roads = new Map<string, string[]>();
  for (const { from, to } of model.routes) {
    roads.set(from, [...(roads.get(from) ?? []), to]);
    roads.set(to, [...(roads.get(to) ?? []), from]);
  }
  const left = (values: readonly number[]) => values.some((value) => value > 0);
  const reached = new Set([
    ...model.conflicts.filter(({ intensity }) => left(intensity)).map(({ place }) => place),
    ...(model.floods ?? []).filter(({ level }) => left(level)).map(({ place }) => place),
  ]);
  const hasOrigins = reached.size > 0;
  for (const place of reached) for (const next of roads.get(place) ?? []) reached.add(next);
  for (const { name, kind } of model.places) {
    const isCamp = kind === 'camp' || kind === 'idpcamp';
    const isCutOff = hasOrigins && isCamp && roads.has(name) && !reached.has(name);
    if (roads.has(name) && !isCutOff) continue;
    found.warn(isCutOff ? 'camp out of reach' : 'place without road', {
      code: 'cell.value',
      where: { file, row: 1, field: name },
      got: isCutOff ? 'no way from where people leave' : 'no road',
      expected: 'one road at least',
      remedy: `Nobody reaches${isCutOff ? '' : ' or leaves'} ${name}: add a road to routes.csv.`,
    });
  }
}

/**
 * Reads a folder of FLEE or FabFlee as it is: `input_csv/` and `source_data/`, or the split into
 * conflict_input and conflict_validation, from texts by path. Nothing is thrown: what is wrong
 * stands in `problems` with file, row and remedy.
 *
 * @param title name of the case
 * @param files texts by path inside the folder
 * @example readFleeFolder('mali2012', files).model?.places.length // 23
 */
export function readFleeFolder(
  title: string,
  files: Files,
  { byRow = false }: FleeOptions = {},
): FleeReading {
  const found = new Findings();
  const period = readPeriod(required(files, 'sim_period.csv', found), found);
  const start = dayNumber(period.start) ?? 0;
  const locationTable = required(files, 'locations.csv', found);
  const places = readLocations(locationTable, found);
  const known: Known = {
    places: new Set(places.map(({ name }) => name)),
    countries: new Set(places.map(({ country }) => country)),
  };
  const routes = required(files, 'routes.csv', found);
  const flood = optional(files, 'flood_level.csv');
  const conflicts = flood
    ? optional(files, 'conflicts.csv')
    : required(files, 'conflicts.csv', found);
  const closures = optional(files, 'closures.csv');
  const changes = optional(files, 'location_changes.csv');
  const { registrations, total, file } = readRegistrations(files, start, known, found);
  const settingsPath = fileNamed(files, 'simsetting.yml') ?? fileNamed(files, 'simsetting.csv');
  const settings =
    settingsPath === null
      ? { settings: {}, scale: 1 }
      : readSettings(settingsPath, files.get(settingsPath)!, found);
  const regions = new Set(places.flatMap(({ region }) => region ?? []));
  const food = readFood(optional(files, 'region_attributes_IPC.csv'), regions, found);
  const demographics = readDemographics(files, known, found);
  const model: DisplacementCase = {
    schema: 'sojourn.displacement/1',
    title,
    ...period,
    places,
    routes: readRoutes(routes, known, found),
    closures: closures ? readClosures(closures, known, period.days, found) : [],
    conflicts: conflicts ? readConflicts(conflicts, known, period.days, byRow, found) : [],
    ...(changes && { changes: readChanges(changes, known, found) }),
    registrations: withCorrections(
      registrations,
      optional(files, 'registration_corrections.csv'),
      start,
      found,
    ),
    ...(total && { total }),
    ...(food.length > 0 && { food }),
    ...(demographics.length > 0 && { demographics }),
    ...(flood && { floods: readFloods(flood, known, period.days, byRow, found) }),
  };
  checkCamps(model, file, found);
  checkRoads(model, routes.file, found);
  if (settings.settings.fixedRoutes && fileNamed(files, 'major_routes.csv') !== null) {
    found.warn('major routes', {
      code: 'argument.choice',
      where: { file: 'major_routes.csv' },
      got: 'major routes',
      expected: 'no such file',
      remedy: 'Major routes are not part of the engine: the run goes on without them.',
    });
  }
  checkDemographics(settings.settings, demographics, found);
  const { conflictSpawning, floodSpawning } = settings.settings;
  if (conflicts && !conflictSpawning && !floodSpawning)
    checkConflicts(model, conflicts.file, found);
  return {
    model: found.problems.length === 0 ? model : null,
    settings,
    problems: found.problems,
    warnings: found.warnings,
  };
}
