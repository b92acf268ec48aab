import { dayNumber, type ErrorFacts, type Issue } from '@sojourn/engine/core';
import type { DisplacementCase, Settings } from '@sojourn/engine/displacement';
import { readConflicts, readFloods } from './calendar.ts';
import { checkCamps, checkConflicts, checkRoads } from './checks.ts';
import { readClosures } from './closures.ts';
import { withCorrections } from './counts.ts';
import type { FleeTable } from './csv.ts';
import { checkDemographics, matchedValues, readDemographics } from './demographics.ts';
import { Findings } from './findings.ts';
import { readFood } from './food.ts';
import { readLocations } from './locations.ts';
import { readMajorRoutes } from './major-routes.ts';
import { readPeople } from './people.ts';
import { readPeriod } from './period.ts';
import { readRegistrations } from './registrations.ts';
import { type Known, readChanges, readRoutes } from './roads.ts';
import { type FleeSettings, readSettings } from './simsetting.ts';
import { checkOnce, type Files, fileNamed, optional, required } from './tables.ts';

/** What was read from a folder: a case if nothing stops it, and everything found on the way. */
export interface FleeReading {
  readonly model: DisplacementCase | null;
  readonly settings: FleeSettings;
  readonly problems: readonly ErrorFacts[];
  readonly warnings: readonly Issue[];
}

/** How a folder is read. */
export interface FleeOptions {
  /**
   * As the peer reads: in calendars the row counts as the day, whatever its first cell says, and in
   * closures a name of no place as the first place.
   */
  readonly asPeer?: boolean;
  /** Instead of those in the folder, whose own are then not looked at. */
  readonly settings?: FleeSettings;
}

/** Settings of the folder itself; without a file all are as documented. */
function ownSettings(files: Files, found: Findings): FleeSettings {
  const path = fileNamed(files, 'simsetting.yml') ?? fileNamed(files, 'simsetting.csv');
  return path === null ? { settings: {}, scale: 1 } : readSettings(path, files.get(path)!, found);
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

/** People from a file, where a rule asks for them: the file is there and names somebody. */
function checkPeople(people: readonly unknown[] | null, found: Findings): void {
  if (people !== null && people.length > 0) return;
  if (people !== null && found.problems.length > 0) return;
  const isMissing = people === null;
  found.problem({
    code: isMissing ? 'file.missing' : 'file.empty',
    where: { file: 'agents.csv' },
    ...(!isMissing && { got: 'nobody' }),
    remedy: `read_from_agents_csv_file is on: add ${isMissing ? 'the file' : 'a row for each person'}, or switch it off.`,
  });
}

/** From where people leave: days without any origin, and floods that are asked for but not given. */
function checkOrigins(
  model: DisplacementCase,
  settings: Partial<Settings>,
  locations: FleeTable,
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
  if (!conflictSpawning && !floodSpawning && !floodZoneSpawningOnly && !isByHunger)
    checkConflicts(model, locations, conflicts, found);
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
  { asPeer = false, settings: given }: FleeOptions = {},
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
  const settings = given ?? ownSettings(files, found);
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
  if (settings.settings.readFromAgentsCsvFile) checkPeople(people, found);
  const model: DisplacementCase = {
    schema: 'sojourn.displacement/1',
    title,
    ...period,
    places,
    routes: roads,
    closures: closures
      ? readClosures(closures, { known, days, asPeer }, { routes: roads, places }, found)
      : [],
    conflicts: conflicts ? readConflicts(conflicts, known, days, asPeer, found) : [],
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
      floods: readFloods(flood, known, days, asPeer, found, mostLevel(settings.settings)),
    }),
  };
  checkCamps(model, locationTable, layout, found);
  checkRoads(model, locationTable, found);
  checkDemographics(settings.settings, demographics, places, found);
  checkOrigins(model, settings.settings, locationTable, conflicts, found);
  return {
    model: found.problems.length === 0 ? model : null,
    settings,
    problems: found.problems,
    warnings: found.warnings,
  };
}
