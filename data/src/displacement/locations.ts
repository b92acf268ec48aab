import type { PlaceKind, PlaceSpec } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import { type Findings, mostPeople, numberCell } from './findings.ts';

const kinds: readonly [pattern: string, kind: PlaceKind][] = [
  ['idpcamp', 'idpcamp'],
  ['camp', 'camp'],
  ['conflict', 'conflict'],
  ['forward', 'hub'],
  ['marker', 'marker'],
  ['flood', 'flood'],
  ['default', 'town'],
  ['town', 'town'],
];

/** What FLEE's `location_type` means, by the words that it holds; null where it means nothing. */
export function kindOf(text: string): PlaceKind | null {
  const lower = text.toLowerCase();
  return kinds.find(([pattern]) => lower.includes(pattern))?.[1] ?? null;
}

/** Names of the free columns that act, and the fields that they become. */
const attributes = {
  conflict_intensity: 'intensity',
  initial_idps: 'initialIdps',
  capacity_per_day: 'capacityPerDay',
  deactivation_probability: 'deactivation',
  trade_volume: 'tradeVolume',
  hdi: 'hdi',
  farmer_fraction: 'farmerFraction',
} as const;

/** What a free column may be at most, where that is not open. */
const most: Readonly<Record<string, number>> = {
  conflict_intensity: 1,
  deactivation_probability: 1,
  farmer_fraction: 1,
};

/** Whether the fourth column holds longitudes: said by the header, else by impossible latitudes. */
function longitudeFirst(table: FleeTable, found: Findings): boolean {
  const named = table.header?.[3]?.toLowerCase() ?? '';
  const where = { file: table.file, row: 1, field: 'latitude' };
  const columns = [3, 4].map((at) =>
    table.rows.map(({ cells }) => Math.abs(Number(cells[at] ?? 0))),
  );
  const beyond = columns.map((column) => column.some((degrees) => degrees > 90));
  if (/^lon|_lon|gps_y/.test(named)) return true;
  if (!beyond[0] && /^lat/.test(named)) return false;
  if (beyond[0]) {
    found.warn('coordinates swapped', {
      code: 'cell.value',
      where,
      got: 'degrees beyond 90',
      expected: 'latitude in the fourth column',
      remedy:
        'The fourth column was read as longitude; name the columns lat and lon in the header.',
    });
    return true;
  }
  found.warn('coordinates unnamed', {
    code: 'cell.value',
    where,
    got: named === '' ? 'no header' : named,
    expected: 'a header lat or latitude',
    remedy: 'The fourth column was read as latitude; name it so in the header.',
  });
  return false;
}

function attributesOf(
  table: FleeTable,
  cells: readonly string[],
  row: number,
  values: ReadonlySet<string>,
  found: Findings,
) {
  const out: { -readonly [K in keyof PlaceSpec]?: PlaceSpec[K] } = {};
  const residents: Record<string, number> = {};
  table.header?.forEach((name, at) => {
    const key = attributes[name.toLowerCase() as keyof typeof attributes];
    if (at < 8 || (cells[at] ?? '') === '' || !(key || values.has(name))) return;
    const high = most[name.toLowerCase()];
    const rule = { low: 0, ...(high !== undefined && { high }) };
    const number = numberCell(found, { file: table.file, row, field: name }, cells[at], 0, rule);
    if (key) out[key] = number;
    else residents[name] = number;
  });
  return { ...out, ...(Object.keys(residents).length > 0 && { residents }) };
}

/**
 * Places of `locations.csv`.
 *
 * @param values columns of these names hold residents with a value of an attribute
 */
export function readLocations(
  table: FleeTable,
  found: Findings,
  values: ReadonlySet<string> = new Set(),
): PlaceSpec[] {
  const swapped = longitudeFirst(table, found);
  const seen = new Map<string, number>();
  const places: PlaceSpec[] = [];
  for (const { row, cells } of table.rows) {
    const at = (field: string) => ({ file: table.file, row, field });
    const name = cells[0]!;
    if (name === '') {
      found.problem({
        code: 'cell.empty',
        where: at('name'),
        expected: 'the name of a place',
        remedy: 'Write a name in the first column, or take the row out.',
      });
      continue;
    }
    if (cells.length < 8) {
      found.problem({
        code: 'row.width',
        where: at('the row'),
        got: `${cells.length} cells`,
        expected: '8 or more',
        remedy:
          'Write name, region, country, latitude, longitude, type, conflict date, population.',
      });
      continue;
    }
    if (seen.has(name)) {
      found.problem({
        code: 'row.duplicate',
        where: at('name'),
        got: name,
        expected: `row ${seen.get(name)}`,
        remedy: 'Keep one of the rows, or give the places different names.',
      });
      continue;
    }
    seen.set(name, row);
    const kind = kindOf(cells[5]!);
    if (kind === null) {
      found.problem({
        code: 'cell.choice',
        where: at('location_type'),
        got: cells[5]!,
        expected: 'conflict_zone, town, camp, idpcamp, forwarding_hub, marker or flood_zone',
        remedy: 'Write one of the expected kinds.',
      });
      continue;
    }
    if (cells[2] === '') {
      found.warn('place without country', {
        code: 'cell.empty',
        where: at('country'),
        expected: 'the country of the place',
        remedy: `${name} counts as abroad, and no border of it can be closed: write its country.`,
      });
    }
    const [x, y] = [3, 4].map((col) =>
      numberCell(found, at(col === 3 ? 'latitude' : 'longitude'), cells[col], 0, {
        low: -180,
        high: 180,
      }),
    );
    const known = cells[3] !== '' && cells[4] !== '';
    const isCamp = kind === 'camp' || kind === 'idpcamp';
    const people = numberCell(found, at('population'), cells[7], 0, {
      whole: true,
      low: 0,
      high: mostPeople,
    });
    const conflictDay = numberCell(found, at('conflict_date'), cells[6], 0, { whole: true });
    if (kind === 'conflict' && people === 0) {
      found.warn('conflict without people', {
        code: 'cell.value',
        where: at('population'),
        got: '0',
        expected: 'residents of a conflict zone',
        remedy: `Nobody will leave ${name}: give its population.`,
      });
    }
    places.push({
      name,
      ...(cells[1] !== '' && { region: cells[1]! }),
      country: cells[2]!,
      ...(known && { latitude: swapped ? y! : x!, longitude: swapped ? x! : y! }),
      kind,
      ...(kind === 'conflict' && conflictDay !== 0 && { conflictDay }),
      ...(isCamp ? { capacity: people } : { population: people }),
      ...attributesOf(table, cells, row, values, found),
    });
  }
  return places;
}
