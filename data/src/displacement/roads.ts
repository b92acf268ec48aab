import type { ChangeSpec, RouteSpec } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import { type CellPlace, type Findings, mostKm, numberCell } from './findings.ts';
import { likely } from './likely.ts';
import { kindOf } from './locations.ts';

/** The names that a file may use. */
export interface Known {
  readonly places: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Says that a name is not among those known; whether it is. */
function isNamed(
  found: Findings,
  where: CellPlace,
  name: string,
  names: ReadonlySet<string>,
  what: 'place' | 'country',
): boolean {
  if (names.has(name)) return true;
  const like = likely(name, names);
  const among = what === 'place' ? 'names' : 'countries';
  if (name === '') {
    found.problem({
      code: 'cell.empty',
      where,
      expected: `a ${what}`,
      remedy: `Write one of the ${among} of locations.csv.`,
    });
    return false;
  }
  found.problem({
    code: 'cell.place',
    where,
    got: name,
    expected: like ?? `a ${what} of locations.csv`,
    remedy:
      like === null
        ? `Use the ${among} of locations.csv${what === 'place' ? ', or add the place there' : ''}.`
        : `Did you mean ${like}? Use the ${among} of locations.csv.`,
  });
  return false;
}

/** Says that a name is not a place; whether it is one. */
export function isPlace(found: Findings, where: CellPlace, name: string, known: Known): boolean {
  return isNamed(found, where, name, known.places, 'place');
}

/** The same for a country. */
export function isCountry(found: Findings, where: CellPlace, name: string, known: Known): boolean {
  return isNamed(found, where, name, known.countries, 'country');
}

/** Roads of `routes.csv`. */
export function readRoutes(table: FleeTable, known: Known, found: Findings): RouteSpec[] {
  const routes: RouteSpec[] = [];
  const column = (name: string) =>
    table.header?.findIndex((one) => one.toLowerCase() === name) ?? -1;
  const seen = new Map<string, number>();
  const [speedAt, walkAt] = [column('max_move_speed'), column('walk_probability')];
  for (const { row, cells } of table.rows) {
    const at = (field: string) => ({ file: table.file, row, field });
    const ends = [
      isPlace(found, at('name1'), cells[0]!, known),
      isPlace(found, at('name2'), cells[1] ?? '', known),
    ];
    const distance = numberCell(found, at('distance'), cells[2], null, { low: 0, high: mostKm });
    if (ends.includes(false)) continue;
    if (cells[0] === cells[1]) {
      found.problem({
        code: 'cell.value',
        where: at('name2'),
        got: cells[1]!,
        expected: 'another place than name1',
      });
      continue;
    }
    warnOfRepeat(found, table.file, row, [cells[0]!, cells[1]!], seen);
    const redirection = numberCell(found, at('forced_redirection'), cells[3], 0, {
      whole: true,
      low: 0,
      high: 2,
    });
    const optional = (index: number, field: string, high: number) =>
      index < 4 || (cells[index] ?? '') === ''
        ? null
        : numberCell(found, at(field), cells[index], 0, { low: 0, high });
    const [speed, walk] = [
      optional(speedAt, 'max_move_speed', mostKm),
      optional(walkAt, 'walk_probability', 1),
    ];
    routes.push({
      from: cells[0]!,
      to: cells[1]!,
      distance,
      ...(redirection > 0 && { redirection: redirection as 1 | 2 }),
      ...(speed !== null && { maxMoveSpeed: speed }),
      ...(walk !== null && { walkProbability: walk }),
    });
  }
  return routes;
}

/** A second road between two places acts beside the first: that is seldom meant. */
function warnOfRepeat(
  found: Findings,
  file: string,
  row: number,
  ends: readonly string[],
  seen: Map<string, number>,
): void {
  const key = JSON.stringify([...ends].sort());
  const before = seen.get(key);
  seen.set(key, before ?? row);
  if (before === undefined) return;
  found.warn('road twice', {
    code: 'row.duplicate',
    where: { file, row, field: 'the road' },
    got: ends.join(' – '),
    expected: `row ${before}`,
    remedy: 'Both act, as two roads: keep one of the rows unless there are two.',
  });
}

/** What a day is, for whoever wrote a date. */
export const dayOfRun = {
  remedy: 'Write the day of the run as a whole number: 0 is the first day of the period.',
};

/** Says that something is to happen after the last day. */
export function warnOfDay(
  found: Findings,
  where: CellPlace,
  day: number,
  days: number,
  what: string,
): void {
  found.warn(`${what} after the run`, {
    code: 'cell.value',
    where,
    got: String(day),
    expected: `a day from 0 to ${days - 1}`,
    remedy: `Such a ${what} comes after the run and does nothing.`,
  });
}

/** Changes of `location_changes.csv`. */
export function readChanges(
  table: FleeTable,
  known: Known,
  days: number,
  found: Findings,
): ChangeSpec[] {
  return table.rows.flatMap(({ row, cells }) => {
    const at = (field: string) => ({ file: table.file, row, field });
    const kind = kindOf(cells[1] ?? '');
    const day = numberCell(found, at('day'), cells[2], null, { whole: true, low: 0, ...dayOfRun });
    if (day >= days) warnOfDay(found, at('day'), day, days, 'change');
    if (!isPlace(found, at('place'), cells[0]!, known)) return [];
    if (kind !== null) return [{ place: cells[0]!, kind, day }];
    found.problem({
      code: 'cell.choice',
      where: at('type'),
      got: cells[1] ?? '',
      expected: 'a kind of place',
      remedy: 'Write town, camp, conflict_zone or another kind.',
    });
    return [];
  });
}
