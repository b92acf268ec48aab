import type { ClosureKind, ClosureSpec, PlaceSpec, RouteSpec } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import { type CellPlace, type Findings, numberCell } from './findings.ts';
import { likely } from './likely.ts';
import { dayOfRun, isCountry, isPlace, type Known } from './roads.ts';

const closureKinds: Readonly<Record<string, ClosureKind>> = {
  country: 'country',
  location: 'location',
  link: 'link',
  camp: 'camp',
  idpcamp: 'idpcamp',
  links: 'link',
  remove_forced_redirection: 'redirection',
};

/** What closures act on. */
export interface Roads {
  readonly routes: readonly RouteSpec[];
  readonly places: readonly PlaceSpec[];
}

/** How closures are read. */
interface Reading {
  readonly known: Known;
  readonly days: number;
  /** Names of no place count as the first place, as in the peer. */
  readonly asPeer: boolean;
}

type At = (field: string) => CellPlace;

/** A country that no place lies in shuts nothing; one that is like another is a slip of the pen. */
function isCountryOrElsewhere(
  found: Findings,
  where: CellPlace,
  name: string,
  known: Known,
): boolean {
  const isElsewhere = name !== '' && likely(name, known.countries) === null;
  return isElsewhere || isCountry(found, where, name, known);
}

/** The peer takes the first place for one that it does not know. */
function isPlaceOrFirst(found: Findings, where: CellPlace, name: string, known: Known): boolean {
  if (known.places.has(name)) return true;
  found.warn('closure of an unknown place, read as the first place', {
    code: 'cell.place',
    where,
    got: name,
    expected: likely(name, known.places) ?? 'a place of locations.csv',
    remedy: 'So does the peer; without its settings such a closure is refused.',
  });
  return false;
}

/** Whether the names of a closure are known; those that are not are told. */
function areKnown(
  found: Findings,
  at: At,
  kind: ClosureKind,
  [first, second]: readonly [string, string],
  { known, asPeer }: Reading,
): boolean {
  const isKnown = kind === 'country' ? isCountryOrElsewhere : asPeer ? isPlaceOrFirst : isPlace;
  const isFirst = isKnown(found, at('name1'), first, known);
  const hasTwo = kind === 'country' || kind === 'link' || kind === 'redirection';
  return (!hasTwo || isKnown(found, at('name2'), second, known)) && isFirst;
}

/** The country of each place, and whether a road joins two of them. */
function joins({ routes, places }: Roads, first: string, second: string): boolean {
  const countries = new Map(places.map(({ name, country }) => [name, country]));
  return routes.some(({ from, to }) => {
    const [a, b] = [countries.get(from), countries.get(to)];
    return (a === first && b === second) || (a === second && b === first);
  });
}

/** Closures of what is not there: a border that no road crosses, no road, no camp. */
function warnOfNothing(found: Findings, where: CellPlace, shut: ClosureSpec, roads: Roads): void {
  const { kind, first, second } = shut;
  const isRoad = ({ from, to }: RouteSpec) =>
    (from === first && to === second) || (from === second && to === first);
  const isCamp = ({ name, kind: of }: PlaceSpec) =>
    name === first && (of === 'camp' || of === 'idpcamp');
  const missing =
    kind === 'country' && !joins(roads, first, second)
      ? 'a border that a road crosses'
      : (kind === 'link' || kind === 'redirection') && !roads.routes.some(isRoad)
        ? 'a road of routes.csv'
        : (kind === 'camp' || kind === 'idpcamp') && !roads.places.some(isCamp)
          ? 'a camp'
          : null;
  if (missing === null) return;
  found.warn(`closure of nothing: ${missing}`, {
    code: 'cell.value',
    where,
    got: second === '' ? first : `${first} – ${second}`,
    expected: missing,
    remedy: 'Check the names: a closure of what is not there is seldom meant.',
  });
}

/** Closures of `closures.csv`. */
export function readClosures(
  table: FleeTable,
  reading: Reading,
  roads: Roads,
  found: Findings,
): ClosureSpec[] {
  const { days } = reading;
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
    const start = numberCell(found, at('closure_start'), cells[3], 0, { whole: true, ...dayOfRun });
    const end = numberCell(found, at('closure_end'), cells[4], -1, {
      whole: true,
      low: -1,
      ...dayOfRun,
    });
    const isKnown = areKnown(found, at, kind, [first, second], reading);
    if (start < 0 || start >= days || (end >= 0 && end < start && kind !== 'redirection')) {
      found.warn('closure without effect', {
        code: 'cell.value',
        where: at('closure_start'),
        got: `${start} to ${end}`,
        expected: `days from 0 to ${days - 1}, the end after the start`,
        remedy: 'Such a closure begins or ends outside the run.',
      });
    }
    const shut = { kind, first, second, start, end };
    if (isKnown) warnOfNothing(found, at('name1'), shut, roads);
    closures.push(shut);
  }
  return closures;
}
