import type { PlaceKind, PlaceSpec } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import { type Findings, numberCell } from './findings.ts';

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
} as const;

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

function attributesOf(table: FleeTable, cells: readonly string[], row: number, found: Findings) {
  const out: { -readonly [K in keyof PlaceSpec]?: PlaceSpec[K] } = {};
  table.header?.forEach((name, at) => {
    const key = attributes[name.toLowerCase() as keyof typeof attributes];
    if (at < 8 || key === undefined || (cells[at] ?? '') === '') return;
    out[key] = numberCell(found, { file: table.file, row, field: name }, cells[at], 0, { low: 0 });
  });
  return out;
}

/** Places of `locations.csv`. */
export function readLocations(table: FleeTable, found: Findings): PlaceSpec[] {
  const swapped = longitudeFirst(table, found);
  const seen = new Map<string, number>();
  const places: PlaceSpec[] = [];
  for (const { row, cells } of table.rows) {
    const at = (field: string) => ({ file: table.file, row, field });
    const name = cells[0]!;
    if (name === '') {
      found.problem({ code: 'cell.empty', where: at('name'), expected: 'the name of a place' });
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
    const [x, y] = [3, 4].map((col) =>
      numberCell(found, at(col === 3 ? 'latitude' : 'longitude'), cells[col], 0, {
        low: -180,
        high: 180,
      }),
    );
    const known = cells[3] !== '' && cells[4] !== '';
    const isCamp = kind === 'camp' || kind === 'idpcamp';
    const people = numberCell(found, at('population'), cells[7], 0, { whole: true, low: 0 });
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
      ...attributesOf(table, cells, row, found),
    });
  }
  return places;
}
