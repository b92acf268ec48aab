import { dayNumber, type ErrorFacts, type Issue } from '@sojourn/engine/core';
import type {
  Count,
  DisplacementCase,
  FoodSeries,
  RegistrationSpec,
  Settings,
} from '@sojourn/engine/displacement';
import { readConflicts, readFloods } from './calendar.ts';
import { checkCamps, checkConflicts, checkRoads } from './checks.ts';
import { readClosures } from './closures.ts';
import { readCounts, readLayout, withCorrections } from './counts.ts';
import type { FleeTable } from './csv.ts';
import { checkDemographics, matchedValues, readDemographics } from './demographics.ts';
import { Findings, numberCell } from './findings.ts';
import { readLocations } from './locations.ts';
import { readMajorRoutes } from './major-routes.ts';
import { readPeople } from './people.ts';
import { type Known, readChanges, readRoutes } from './roads.ts';
import { type FleeSettings, readSettings } from './simsetting.ts';
import { checkOnce, type Files, fileNamed, optional, required, tableAt } from './tables.ts';

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

const mostDays = 100_000;

function readPeriod(table: FleeTable | null, found: Findings): { start: string; days: number } {
  if (table === null) return { start: '', days: 0 };
  const cell = (name: string) =>
    table.rows.find(({ cells }) => cells[0]!.toLowerCase() === name.toLowerCase());
  const start = cell('StartDate');
  const length = cell('Length');
  for (const [name, row] of [
    ['StartDate', start],
    ['Length', length],
  ] as const) {
    if (row) continue;
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
        high: mostDays,
        remedy: 'Write the number of days as a whole number such as 300.',
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
  return { start: text, days: Number.isInteger(days) && days > 0 && days <= mostDays ? days : 0 };
}

function readRegistrations(
  files: Files,
  layoutTable: FleeTable,
  period: { readonly start: number; readonly days: number },
  known: Known,
  found: Findings,
) {
  const layout = readLayout(layoutTable);
  const folder = layoutTable.file.replace(/[^/]*$/, '');
  const counts = (name: string, row: number, field: string) => {
    const path = files.has(folder + name) ? folder + name : fileNamed(files, name);
    if (path !== null) return readCounts(tableAt(files, path, found), period.start, found);
    found.problem({
      code: 'file.missing',
      where: { file: name, row, field },
      remedy: `Row ${row} of ${layoutTable.file} names it for ${field}: add the file, or correct its name.`,
    });
    return [];
  };
  const seen = new Map<string, number>();
  const registrations = layout.camps.map(({ camp, files: names, row }): RegistrationSpec => {
    const before = seen.get(camp);
    seen.set(camp, before ?? row);
    if (before !== undefined) {
      found.problem({
        code: 'row.duplicate',
        where: { file: layoutTable.file, row, field: 'camp' },
        got: camp,
        expected: `row ${before}`,
        remedy: 'Its people would come twice: name all files of a camp in one row.',
      });
    }
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
    warnOfCounts(layoutTable.file, row, camp, names, tables, period.days, found);
    return { camp, tables };
  });
  const total = layout.total === null ? null : counts(layout.total, 1, 'total');
  return { registrations, total };
}

/** A camp without counts, or with none during the run. */
function warnOfCounts(
  layout: string,
  row: number,
  camp: string,
  names: readonly string[],
  tables: readonly (readonly Count[])[],
  days: number,
  found: Findings,
): void {
  const counts = tables.flat();
  if (names.length === 0) {
    found.warn('camp without file', {
      code: 'cell.empty',
      where: { file: layout, row, field: camp },
      expected: 'a file of counts',
      remedy: `${camp} stands as 0 on every day: name the file of its counts.`,
    });
  } else if (counts.length === 0) {
    found.warn('camp without counts', {
      code: 'file.empty',
      where: { file: names[0]!, row, field: camp },
      got: 'no count',
      remedy: `No count of ${camp} was found: it stands as 0 on every day.`,
    });
  } else if (tables.some((table) => table.length === 0)) {
    const at = tables.findIndex((table) => table.length === 0);
    found.warn('file without counts', {
      code: 'file.empty',
      where: { file: names[at]!, row, field: camp },
      got: 'no count',
      remedy: `It adds nothing to the counts of ${camp}: fill it, or take it out of the row.`,
    });
  } else if (days > 0 && !counts.some(([day]) => day >= 0 && day < days)) {
    found.warn('counts outside the run', {
      code: 'cell.period',
      where: { file: names[0]!, row: 1, field: 'date' },
      got: `counts of ${camp} on other days alone`,
      expected: 'a day of the run',
      remedy: 'They stand unchanged on every day: look at StartDate and Length in sim_period.csv.',
    });
  }
}

/** Days must rise from row to row. */
function checkRising({ file, rows }: FleeTable, found: Findings): void {
  for (let at = 1; at < rows.length; at++) {
    const [day, before] = [rows[at]!, rows[at - 1]!].map(({ cells }) => Number(cells[0]));
    if (!(day! <= before!)) continue;
    found.problem({
      code: 'cell.value',
      where: { file, row: rows[at]!.row, field: '#Day' },
      got: rows[at]!.cells[0]!,
      expected: `a day after ${before}`,
      remedy: 'Put the rows in order of their days, each day once.',
    });
  }
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
      got: 'no line of names',
      expected: '#Day and one column per region',
      remedy: 'Begin the file with a line such as #Day,REGION, with the regions of locations.csv.',
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
  checkRising(table, found);
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

/**
 * A file that one rule alone uses: what is wrong in it counts where the rule is on; else a file
 * that cannot be read is left out.
 */
function onlyIf<T>(
  files: Files,
  name: string,
  isOn: boolean | undefined,
  found: Findings,
  read: (table: FleeTable, found: Findings) => T[],
): T[] | null {
  const table = optional(files, name, found);
  if (table === null) return null;
  if (isOn) return read(table, found);
  const own = new Findings();
  const list = read(table, own);
  return own.problems.length === 0 && list.length > 0 ? list : null;
}

/** From where people leave: days without any origin, and floods that are asked for but not given. */
function checkOrigins(
  model: DisplacementCase,
  settings: Partial<Settings>,
  conflicts: FleeTable | null,
  found: Findings,
): void {
  const { conflictSpawning, floodSpawning, floodForecast, floodZoneSpawningOnly } = settings;
  if (!model.floods && (floodZoneSpawningOnly || floodForecast)) {
    const facts = {
      code: 'file.missing' as const,
      where: { file: 'flood_level.csv' },
      remedy: 'A rule on floods is on: add the file, or switch the rule off.',
    };
    if (floodZoneSpawningOnly) found.problem(facts);
    else found.warn('floods missing', facts);
  }
  const isByHunger =
    settings.starvationDrivenSpawning && settings.conflictZoneSpawningOnly === false;
  if (conflicts && !conflictSpawning && !floodSpawning && !floodZoneSpawningOnly && !isByHunger)
    checkConflicts(model, conflicts, found);
}

/** The highest level of floods for which every list of the rules has an entry. */
function mostLevel({ floodRules, floodSpawning }: Partial<Settings>): number {
  const lists = [floodRules?.movechances, floodRules?.weights, floodSpawning?.rates];
  return Math.min(255, ...lists.flatMap((list) => (list ? [list.length - 1] : [])));
}

/** Whether a file that must hold something does; where not, that is told. */
function hasRows({ file, rows }: FleeTable, what: string, found: Findings): boolean {
  if (rows.length > 0) return true;
  found.problem({
    code: 'file.empty',
    where: { file },
    got: `no ${what}`,
    remedy: `Write one row for each ${what}.`,
  });
  return false;
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
  checkOnce(files, found);
  const period = readPeriod(required(files, 'sim_period.csv', found), found);
  const start = dayNumber(period.start) ?? 0;
  const locationTable = required(files, 'locations.csv', found);
  const layout = required(files, 'data_layout.csv', found);
  const routes = required(files, 'routes.csv', found);
  const known: Known = {
    places: new Set((locationTable?.rows ?? []).map(({ cells }) => cells[0]!)),
    countries: new Set((locationTable?.rows ?? []).map(({ cells }) => cells[2] ?? '')),
  };
  const flood = optional(files, 'flood_level.csv', found);
  const conflicts = flood
    ? optional(files, 'conflicts.csv', found)
    : required(files, 'conflicts.csv', found);
  const closures = optional(files, 'closures.csv', found);
  const changes = optional(files, 'location_changes.csv', found);
  const settingsPath = fileNamed(files, 'simsetting.yml') ?? fileNamed(files, 'simsetting.csv');
  const settings =
    settingsPath === null
      ? { settings: {}, scale: 1 }
      : readSettings(settingsPath, files.get(settingsPath)!, found);
  if (
    locationTable === null ||
    layout === null ||
    routes === null ||
    !hasRows(locationTable, 'place', found)
  )
    return { model: null, settings, problems: found.problems, warnings: found.warnings };
  hasRows(routes, 'road', found);
  const places = readLocations(locationTable, found, matchedValues(files));
  const { days } = period;
  const { registrations, total } = readRegistrations(files, layout, { start, days }, known, found);
  const regions = new Set(places.flatMap(({ region }) => region ?? []));
  const food = readFood(optional(files, 'region_attributes_IPC.csv', found), regions, found);
  const demographics = readDemographics(files, known, found);
  const roads = readRoutes(routes, known, found);
  const people = onlyIf(
    files,
    'agents.csv',
    settings.settings.readFromAgentsCsvFile,
    found,
    (table, own) => readPeople(table, known, demographics, own),
  );
  const majorRoutes = onlyIf(
    files,
    'major_routes.csv',
    settings.settings.fixedRoutes,
    found,
    (table, own) => readMajorRoutes(table, known, roads, own),
  );
  if (settings.settings.readFromAgentsCsvFile && people === null) {
    found.problem({
      code: 'file.missing',
      where: { file: 'agents.csv' },
      remedy: 'read_from_agents_csv_file is on: add the file, or switch it off.',
    });
  }
  const model: DisplacementCase = {
    schema: 'sojourn.displacement/1',
    title,
    ...period,
    places,
    routes: roads,
    closures: closures ? readClosures(closures, known, days, { routes: roads, places }, found) : [],
    conflicts: conflicts ? readConflicts(conflicts, known, days, byRow, found) : [],
    ...(changes && { changes: readChanges(changes, known, days, found) }),
    registrations: withCorrections(
      registrations,
      optional(files, 'registration_corrections.csv', found),
      start,
      found,
    ),
    ...(total && { total }),
    ...(food.length > 0 && { food }),
    ...(demographics.length > 0 && { demographics }),
    ...(people && { people }),
    ...(majorRoutes && { majorRoutes }),
    ...(flood && {
      floods: readFloods(flood, known, days, byRow, found, mostLevel(settings.settings)),
    }),
  };
  checkCamps(model, locationTable, layout, found);
  checkRoads(model, locationTable, found);
  checkDemographics(settings.settings, demographics, places, found);
  checkOrigins(model, settings.settings, conflicts, found);
  return {
    model: found.problems.length === 0 ? model : null,
    settings,
    problems: found.problems,
    warnings: found.warnings,
  };
}
