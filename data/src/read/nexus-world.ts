import { type Issue, numbersOf, SojournError, type Table, textOf } from '@sojourn/engine/core';
import type { World } from '@sojourn/engine/nexus';
import { incomeOf, panelMeans } from './nexus-places.ts';
import type { Snapshot } from './snapshot.ts';

const baseYear = 2020;
const conflictYears = [2018, 2019, 2020];
const fewestMigrants = 10;
const fewestDisplaced = 5;
const forcedKinds: ReadonlySet<string> = new Set(['refugees', 'asylum_seekers', 'other_in_need']);

/** Numbers for every pair of places: cell `origin * size + destination`. */
type Square = Float64Array;

/** Calls back for each row of a table with the cell of its pair; other pairs are passed over. */
function eachPair(
  table: Table,
  destination: string,
  index: ReadonlyMap<string, number>,
  visit: (cell: number, row: number) => void,
): void {
  const [from, to] = [textOf(table, 'origin'), textOf(table, destination)];
  const positions = (dictionary: readonly string[]) =>
    Int32Array.from(dictionary, (code) => index.get(code) ?? -1);
  const [origins, destinations] = [positions(from.dictionary), positions(to.dictionary)];
  for (let row = 0; row < table.length; row++) {
    const [i, j] = [origins[from.codes[row]!]!, destinations[to.codes[row]!]!];
    if (i >= 0 && j >= 0 && i !== j) visit(i * index.size + j, row);
  }
}

/** People of the base year by pair. */
function migrantsOf(stocks: Table, index: ReadonlyMap<string, number>): Square {
  const sums = new Float64Array(index.size * index.size);
  const [years, people] = [numbersOf(stocks, 'year'), numbersOf(stocks, 'people')];
  eachPair(stocks, 'destination', index, (cell, row) => {
    if (years[row] === baseYear) sums[cell]! += people[row]!;
  });
  return sums;
}

/** People displaced across a border at the end of the base year by pair. */
function displacedOf(displaced: Table, index: ReadonlyMap<string, number>): Square {
  const sums = new Float64Array(index.size * index.size);
  const [years, people] = [numbersOf(displaced, 'year'), numbersOf(displaced, 'people')];
  const kind = textOf(displaced, 'kind');
  const forced = kind.dictionary.map((name) => forcedKinds.has(name));
  eachPair(displaced, 'asylum', index, (cell, row) => {
    if (years[row] === baseYear && forced[kind.codes[row]!]) sums[cell]! += people[row]!;
  });
  return sums;
}

interface PairFacts {
  readonly km: Square;
  readonly contiguous: Square;
  readonly language: Square;
}

function pairFactsOf(pairs: Table, index: ReadonlyMap<string, number>): PairFacts {
  const square = (name: string): Square => {
    const values = numbersOf(pairs, name);
    const cells = new Float64Array(index.size * index.size).fill(Number.NaN);
    eachPair(pairs, 'destination', index, (cell, row) => {
      cells[cell] = values[row]!;
    });
    return cells;
  };
  return { km: square('km'), contiguous: square('contiguous'), language: square('language') };
}

/** Cells of the pairs that take part, by origin, then destination. */
function dyadsOf(migrants: Square, displaced: Square): number[] {
  const cells: number[] = [];
  migrants.forEach((people, cell) => {
    if (people >= fewestMigrants || displaced[cell]! >= fewestDisplaced) cells.push(cell);
  });
  return cells;
}

function distances(cells: readonly number[], km: Square, codes: readonly string[]): Float64Array {
  return Float64Array.from(cells, (cell) => {
    const distance = km[cell]!;
    if (distance > 0) return distance;
    const size = codes.length;
    throw new SojournError({
      code: 'internal.invariant',
      where: { field: `pairs ${codes[Math.floor(cell / size)]}>${codes[cell % size]}` },
      got: String(distance),
      expected: 'a distance in km',
    });
  });
}

/**
 * The world of 2020 as arrays for the nexus spike: places with a population, dyads with at least
 * 10 migrants or 5 people displaced across a border (refugees, asylum seekers, others in need of
 * protection).
 *
 * A person displaced may be counted as a migrant, too: the labour stock is the migrant stock
 * (mid-year) less the people displaced (end of year), at least 0. Deaths in conflict are means of
 * 2018–2020 and 0 where UCDP, which covers States, has no row; those in Palestine are counted in
 * Israel and stay there. Where GDP per head is missing, the
 * median of the subregion stands in, else that of the world. `issues` says how many of each.
 *
 * @throws SojournError as the snapshot's tables
 * @example const world = await loadNexusWorld(await openSnapshot(source))
 */
export async function loadNexusWorld(snapshot: Snapshot): Promise<World> {
  const panel = await snapshot.table('panel');
  const population = panelMeans(panel, 'population', [baseYear]);
  const deaths = panelMeans(panel, 'conflict_deaths', conflictYears);
  const codes = snapshot.places.all
    .filter(({ code, kind }) => (kind === 'state' || kind === 'area') && population.has(code))
    .map(({ code }) => code)
    .sort();
  const index = new Map(codes.map((code, i) => [code, i]));
  const { income, imputed } = incomeOf(
    snapshot.places,
    codes,
    panelMeans(panel, 'gdp_pc_ppp', [baseYear]),
  );
  const migrants = migrantsOf(await snapshot.table('stocks_by_origin'), index);
  const displaced = displacedOf(await snapshot.table('displaced_by_origin'), index);
  const pairs = pairFactsOf(await snapshot.table('pairs'), index);
  const cells = dyadsOf(migrants, displaced);
  const unknown = cells.filter((cell) => Number.isNaN(pairs.language[cell]!)).length;
  return {
    snapshotHash: snapshot.manifest.hash,
    baseYear,
    codes,
    population: Float64Array.from(codes, (code) => population.get(code) ?? 0),
    income,
    conflictDeaths: Float64Array.from(codes, (code) => deaths.get(code) ?? 0),
    incomeImputed: imputed,
    origin: Int32Array.from(cells, (cell) => Math.floor(cell / codes.length)),
    destination: Int32Array.from(cells, (cell) => cell % codes.length),
    labourStock: Float64Array.from(cells, (cell) =>
      Math.max(0, migrants[cell]! - displaced[cell]!),
    ),
    forcedStock: Float64Array.from(cells, (cell) => displaced[cell]!),
    km: distances(cells, pairs.km, codes),
    contiguous: Uint8Array.from(cells, (cell) => pairs.contiguous[cell]!),
    language: Uint8Array.from(cells, (cell) => pairs.language[cell]!),
    issues: [
      ...imputedIssue(
        'income',
        imputed.reduce((sum, flag) => sum + flag, 0),
        `places without GDP per head in ${baseYear}`,
        'the median of the subregion was used',
      ),
      ...imputedIssue(
        'conflictDeaths',
        codes.filter((code) => !deaths.has(code)).length,
        `places without a row in UCDP ${conflictYears[0]}–${baseYear}`,
        'no deaths were assumed',
      ),
      ...countedInsideIssue(deaths),
      ...imputedIssue(
        'language',
        unknown,
        'dyads that CEPII GeoDist does not have',
        'distance between coordinates and no common language were used',
      ),
    ],
  };
}

/** UCDP has no rows of Palestine: it locates what happens there in Israel. */
function countedInsideIssue(deaths: ReadonlyMap<string, number>): Issue[] {
  if (deaths.has('PSE') || !deaths.has('ISR')) return [];
  return imputedIssue(
    'conflictDeaths',
    1,
    'place that UCDP counts inside another: Palestine in Israel',
    'deaths in Israel and Palestine together stay with Israel',
  );
}

function imputedIssue(field: string, count: number, what: string, rule: string): Issue[] {
  if (count === 0) return [];
  const got = `${count} ${what}`;
  return [
    { code: 'value.imputed', severity: 'note', where: { field }, got, expected: rule, count },
  ];
}
