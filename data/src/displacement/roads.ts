import type { ChangeSpec, ClosureKind, ClosureSpec, RouteSpec } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import { type CellPlace, type Findings, numberCell } from './findings.ts';
import { kindOf } from './locations.ts';

/** The names that a file may use. */
export interface Known {
  readonly places: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** The known name most like an unknown one: same letters aside from case and marks, else same start. */
export function likely(name: string, names: Iterable<string>): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const all = [...names];
  const wanted = plain(name);
  const like =
    all.find((one) => plain(one) === wanted) ??
    all.find((one) => plain(one).startsWith(wanted.slice(0, 4))) ??
    'a name of locations.csv';
  return like;
}

/** Says that a name is not a place; whether it is one. */
export function isPlace(found: Findings, where: CellPlace, name: string, known: Known): boolean {
  if (known.places.has(name)) return true;
  const expected = likely(name, known.places);
  found.problem({
    code: 'cell.place',
    where,
    got: name,
    expected,
    remedy: known.places.has(expected)
      ? `Did you mean ${expected}? Use the names of locations.csv.`
      : 'Use the names of locations.csv, or add the place there.',
  });
  return false;
}

/** Roads of `routes.csv`. */
export function readRoutes(table: FleeTable, known: Known, found: Findings): RouteSpec[] {
  const routes: RouteSpec[] = [];
  const column = (name: string) =>
    table.header?.findIndex((one) => one.toLowerCase() === name) ?? -1;
  const [speedAt, walkAt] = [column('max_move_speed'), column('walk_probability')];
  for (const { row, cells } of table.rows) {
    const at = (field: string) => ({ file: table.file, row, field });
    const ends = [
      isPlace(found, at('name1'), cells[0]!, known),
      isPlace(found, at('name2'), cells[1] ?? '', known),
    ];
    const distance = numberCell(found, at('distance'), cells[2], null, { low: 0 });
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
    const redirection = numberCell(found, at('forced_redirection'), cells[3], 0, {
      whole: true,
      low: 0,
      high: 2,
    });
    const optional = (index: number, field: string) =>
      index < 4 || (cells[index] ?? '') === ''
        ? null
        : numberCell(found, at(field), cells[index], 0, { low: 0 });
    const [speed, walk] = [
      optional(speedAt, 'max_move_speed'),
      optional(walkAt, 'walk_probability'),
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

const closureKinds: Readonly<Record<string, ClosureKind>> = {
  country: 'country',
  location: 'location',
  link: 'link',
  camp: 'camp',
  idpcamp: 'idpcamp',
  links: 'link',
  remove_forced_redirection: 'redirection',
};

/** Closures of `closures.csv`. */
export function readClosures(
  table: FleeTable,
  known: Known,
  days: number,
  found: Findings,
): ClosureSpec[] {
  const closures: ClosureSpec[] = [];
  for (const { row, cells } of table.rows) {
    const at = (field: string) => ({ file: table.file, row, field });
    const kind = closureKinds[cells[0]!.toLowerCase()];
    if (kind === undefined) {
      found.problem({
        code: 'cell.choice',
        where: at('closure_type'),
        got: cells[0]!,
        expected: 'country, location, link, camp, idpcamp or remove_forced_redirection',
        remedy: 'Write one of the expected kinds.',
      });
      continue;
    }
    const [first, second] = [cells[1] ?? '', cells[2] ?? ''];
    const start = numberCell(found, at('closure_start'), cells[3], 0, { whole: true });
    const end = numberCell(found, at('closure_end'), cells[4], -1, { whole: true, low: -1 });
    const both = kind === 'link' || kind === 'redirection';
    if (kind === 'country') {
      [first, second].forEach((name, i) => {
        if (known.countries.has(name)) return;
        found.problem({
          code: 'cell.place',
          where: at(`name${i + 1}`),
          got: name,
          expected: likely(name, known.countries),
          remedy: 'Use the countries of locations.csv.',
        });
      });
    } else {
      isPlace(found, at('name1'), first, known);
      if (both) isPlace(found, at('name2'), second, known);
    }
    if (start < 0 || start >= days || (end >= 0 && end < start && kind !== 'redirection')) {
      found.warn('closure without effect', {
        code: 'cell.value',
        where: at('closure_start'),
        got: `${start} to ${end}`,
        expected: `days from 0 to ${days - 1}, the end after the start`,
        remedy: 'Such a closure begins or ends outside the run.',
      });
    }
    closures.push({ kind, first, second, start, end });
  }
  return closures;
}

/** Changes of `location_changes.csv`. */
export function readChanges(table: FleeTable, known: Known, found: Findings): ChangeSpec[] {
  return table.rows.flatMap(({ row, cells }) => {
    const at = (field: string) => ({ file: table.file, row, field });
    const kind = kindOf(cells[1] ?? '');
    const day = numberCell(found, at('day'), cells[2], null, { whole: true, low: 0 });
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
