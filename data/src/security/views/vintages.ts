import { numbersOf, type Table, textOf, where, whereText } from '@sojourn/engine/core';
import type { Vintage, VintagePoint } from '@sojourn/engine/security';
import type { Snapshot } from '../../read/snapshot.ts';
import { originsOf } from '../origins.ts';

/** Two releases of one measure, the earlier one first, and what to know before they are compared. */
export interface VintagePair {
  readonly name: string;
  readonly earlier: Vintage;
  readonly later: Vintage;
  readonly attributions: readonly string[];
  readonly note: string;
}

function pointsOf(tables: readonly Table[], column: string): VintagePoint[] {
  return tables
    .flatMap((table) => {
      const [years, values] = [numbersOf(table, 'year'), numbersOf(table, column)];
      return Array.from(years, (year, row) => ({ year, value: values[row]! }));
    })
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.year - b.year);
}

/** Series of the panel that are one measure in two releases. */
const panelPairs = [
  {
    measure: 'hdi',
    name: 'Human Development Index',
    unit: '0–1',
    ids: ['hdi_hdr2024', 'hdi'],
    note: 'Each report computes all years anew from revised inputs; UNDP asks not to compare across reports.',
  },
  {
    measure: 'remittances_gdp',
    name: 'Remittances received',
    unit: '% of GDP',
    ids: ['remittances_gdp_sdg', 'remittances_gdp'],
    note: 'Both rest on the balance of payments; remittances and GDP were revised between them.',
  },
] as const;

async function panelPair(
  snapshot: Snapshot,
  place: string,
  { measure, name, unit, ids, note }: (typeof panelPairs)[number],
): Promise<VintagePair> {
  const origins = originsOf(await snapshot.table('indicators'), ids);
  const vintages: Vintage[] = [];
  for (const { id, dataset, release } of origins) {
    const table = snapshot.manifest.resources.find(
      (one) => one.name.startsWith('panel') && one.sources.includes(`indicator:${id}`),
    );
    const rows = await snapshot.table(table?.name === 'panel' ? 'panel' : 'panel_extra', { place });
    const points = pointsOf([whereText(rows, 'indicator', id)], 'value');
    vintages.push({ measure, unit, release: `${dataset}, ${release}`, points });
  }
  const [earlier, later] = vintages as [Vintage, Vintage];
  return { name, earlier, later, note, attributions: origins.map((one) => one.attribution) };
}

const demographic = [
  { measure: 'population', name: 'Population', note: 'Each revision estimates all years anew.' },
  { measure: 'births', name: 'Births', note: 'Each revision estimates all years anew.' },
  { measure: 'deaths', name: 'Deaths', note: 'Each revision estimates all years anew.' },
  {
    measure: 'net_migration',
    name: 'Net migration',
    note: 'What births and deaths leave unexplained, hence the least certain of the four.',
  },
] as const;

function sourceOf({ manifest }: Snapshot, id: string) {
  const found = manifest.sources.find((one) => one.id === id);
  return { release: found?.release ?? id, attribution: found?.attribution ?? '' };
}

async function populationPairs(snapshot: Snapshot, place: string): Promise<VintagePair[]> {
  const before = [await snapshot.table('demography_2022', { place })];
  const after = [
    await snapshot.table('demography_history', { place }),
    await snapshot.table('demography', { place }),
  ];
  const [old, now] = ['undesa-wpp-2022', 'undesa-wpp-2024'].map((id) => sourceOf(snapshot, id));
  return demographic.map(({ measure, name, note }): VintagePair => {
    const of = (tables: readonly Table[], release: string): Vintage => ({
      ...{ measure, unit: 'persons', release: `World Population Prospects, ${release}` },
      points: pointsOf(tables, measure),
    });
    return {
      name,
      earlier: of(before, old!.release),
      later: of(after, now!.release),
      attributions: [old!.attribution, now!.attribution],
      note,
    };
  });
}

/** Which revisions of stocks can be held against each other, and by which column. */
const stockPairs = [
  {
    role: 'immigrants',
    releases: ['2019', '2020'],
    columns: ['people', 'known_origin'],
    name: 'Migrants here, of known origin',
    note: 'People of unknown origin are in neither: the copy of the 2019 revision lacks them.',
  },
  {
    role: 'immigrants',
    releases: ['2020', '2024'],
    columns: ['people', 'people'],
    name: 'Migrants here',
    note: 'Each revision estimates all years anew; the copy of the 2024 one holds 198 places.',
  },
  {
    role: 'emigrants',
    releases: ['2019', '2020'],
    columns: ['people', 'people'],
    name: 'Migrants from here',
    note: 'Those whose origin is not known are in neither.',
  },
  {
    role: 'emigrants',
    releases: ['2020', '2024'],
    columns: ['people', 'people'],
    name: 'Migrants from here',
    note: 'Each revision estimates all years anew; the copy of the 2024 one holds 198 places.',
  },
] as const;

function stockPoints(table: Table, role: string, release: string, column: string): VintagePoint[] {
  const [roles, releases] = [textOf(table, 'role'), textOf(table, 'release')];
  const rows = where(
    table,
    (row) =>
      roles.dictionary[roles.codes[row]!] === role &&
      releases.dictionary[releases.codes[row]!] === release,
  );
  return pointsOf([rows], column);
}

async function migrantPairs(snapshot: Snapshot, place: string): Promise<VintagePair[]> {
  const table = await snapshot.table('stock_totals', { place });
  return stockPairs.map(({ role, releases, columns, name, note }): VintagePair => {
    const measure = columns[1] === 'known_origin' ? `${role}_known_origin` : role;
    const [earlier, later] = releases.map((release, at): Vintage => {
      const points = stockPoints(table, role, release, columns[at]!);
      const { release: named } = sourceOf(snapshot, `undesa-ims-${release}`);
      return { measure, unit: 'persons', release: `International Migrant Stock, ${named}`, points };
    });
    const attributions = releases.map(
      (release) => sourceOf(snapshot, `undesa-ims-${release}`).attribution,
    );
    return { name, earlier: earlier!, later: later!, attributions, note };
  });
}

/**
 * Every measure that the snapshot holds in two releases, for one place: the HDI, remittances as a
 * share of GDP, migrant stocks (2019, 2020, 2024), population, births, deaths and net migration
 * (2022, 2024). Measures without a value in either are left out.
 *
 * @param place code of a State or area
 * @example (await readVintages(snapshot, 'BGD')).map(({ name }) => name)
 */
export async function readVintages(
  snapshot: Snapshot,
  place: string,
): Promise<readonly VintagePair[]> {
  const pairs = [
    await panelPair(snapshot, place, panelPairs[0]),
    ...(await migrantPairs(snapshot, place)),
    ...(await populationPairs(snapshot, place)),
    await panelPair(snapshot, place, panelPairs[1]),
  ];
  return pairs.filter(({ earlier, later }) => earlier.points.length + later.points.length > 0);
}
