import { type Issue, numbersOf, type Table, textOf } from '@sojourn/engine/core';
import { spreadUnknown } from '@sojourn/engine/flows';
import type { Snapshot } from '../read/snapshot.ts';
import type { FemaleShares, WorldInput, WorldOptions } from './contract.ts';
import { coveredAs, unpublished } from './cover.ts';

/** Sums of a table's numbers by place of a period and year, under the code of the period. */
function byPlace(table: Table, column: string, start: number): Map<string, Map<number, number>> {
  const place = textOf(table, 'place');
  const [years, values] = [numbersOf(table, 'year'), numbersOf(table, column)];
  const codes = place.dictionary.map((code) => coveredAs(code, start));
  const found = new Map<string, Map<number, number>>();
  for (let row = 0; row < table.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    const code = codes[place.codes[row]!]!;
    const series = found.get(code) ?? new Map<number, number>();
    series.set(years[row]!, (series.get(years[row]!) ?? 0) + value);
    found.set(code, series);
  }
  return found;
}

/** From the middle of one year to the middle of another: half of both ends, all between. */
function midYearSum(series: ReadonlyMap<number, number>, start: number, end: number): number {
  let sum = ((series.get(start) ?? Number.NaN) + (series.get(end) ?? Number.NaN)) / 2;
  for (let year = start + 1; year < end; year++) sum += series.get(year) ?? Number.NaN;
  return sum;
}

const pairKey = (origin: string, destination: string) => `${origin}>${destination}`;

/** Foreign-born of one year by pair, under the codes of the period; moves within a union are none. */
function stocksOf(table: Table, column: string, year: number, start: number): Map<string, number> {
  const [from, to] = [textOf(table, 'origin'), textOf(table, 'destination')];
  const [years, values] = [numbersOf(table, 'year'), numbersOf(table, column)];
  const stocks = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    if (years[row] !== year || Number.isNaN(values[row]!)) continue;
    const origin = coveredAs(from.dictionary[from.codes[row]!]!, start);
    const destination = coveredAs(to.dictionary[to.codes[row]!]!, start);
    if (origin === destination) continue;
    const key = pairKey(origin, destination);
    stocks.set(key, (stocks.get(key) ?? 0) + values[row]!);
  }
  return stocks;
}

const destinationsOf = (stocks: ReadonlyMap<string, number>) =>
  new Set([...stocks.keys()].map((key) => key.split('>')[1]!));

interface Sides {
  readonly first: Map<string, number>;
  readonly last: Map<string, number>;
}

/**
 * Places with a population whose foreign-born were counted at both ends. Those never counted (the
 * Caribbean Netherlands) are kept from 2010 on; before, their totals contradict the tables.
 */
function coverage(
  { first, last }: Sides,
  people: ReadonlyMap<string, unknown>,
  { start, asPublished }: WorldOptions,
): string[] {
  const [before, after] = [destinationsOf(first), destinationsOf(last)];
  const known = new Set([...first.keys(), ...last.keys()].flatMap((key) => key.split('>')));
  return [...known]
    .filter((code) => people.has(code) && before.has(code) === after.has(code))
    .filter((code) => before.has(code) || (start >= 2010 && !asPublished))
    .filter((code) => !(asPublished && unpublished.has(code)))
    .sort();
}

/** A stock table: foreign-born off the diagonal, everybody else of the population on it. */
function stockTable(
  codes: readonly string[],
  stocks: ReadonlyMap<string, number>,
  population: (code: string) => number,
  allStocks: ReadonlyMap<string, number>,
  sex: SexParts | null,
): Float64Array {
  const n = codes.length;
  const index = new Map(codes.map((code, i) => [code, i]));
  const table = new Float64Array(n * n);
  const foreign = new Float64Array(n);
  for (const [key, people] of stocks) {
    const [origin, destination] = key.split('>') as [string, string];
    const [k, j] = [index.get(origin), index.get(destination)];
    if (k !== undefined && j !== undefined) table[k * n + j]! += people;
  }
  for (const [key, people] of allStocks) {
    const [origin, destination] = key.split('>') as [string, string];
    const j = index.get(destination);
    if (index.has(origin) && j !== undefined) foreign[j]! += people;
  }
  codes.forEach((code, j) => {
    if (!sex) table[j * n + j] = population(code) - foreign[j]!;
    else if (sex.known('population', code)) {
      let own = 0;
      for (let k = 0; k < n; k++) own += k === j ? 0 : table[k * n + j]!;
      table[j * n + j] = population(code) * sex.share('population', code) - own;
    } else table[j * n + j] = (population(code) - foreign[j]!) / 2;
  });
  return table;
}

/** What part of a place's population, births and deaths is of the sex asked for. */
interface SexParts {
  readonly known: (kind: keyof FemaleShares, code: string) => boolean;
  readonly share: (kind: keyof FemaleShares, code: string) => number;
}

function sexParts({ sex = 'both', femaleShares = {} }: WorldOptions): SexParts | null {
  if (sex === 'both') return null;
  const female = (kind: keyof FemaleShares, code: string) => femaleShares[kind]?.get(code);
  return {
    known: (kind, code) => female(kind, code) !== undefined,
    share: (kind, code) => {
      const share = female(kind, code) ?? 0.5;
      return sex === 'female' ? share : 1 - share;
    },
  };
}

/** What is said of the split by sex: which kinds were given, for how many places. */
function sexIssues(parts: SexParts | null, codes: readonly string[]): Issue[] {
  if (!parts) return [];
  return (['population', 'births', 'deaths'] as const).flatMap((kind) => {
    const lacking = codes.filter((code) => !parts.known(kind, code)).length;
    const what = kind === 'population' ? 'native-born' : kind;
    return issue(
      `${what} by sex`,
      `no share of women and girls is known for ${lacking} of ${codes.length} places`,
      'they were split half and half there; give shares with --female-shares',
      lacking,
    );
  });
}

function unknownOf(
  totals: Table,
  codes: readonly string[],
  year: number,
  start: number,
): Float64Array {
  const release = textOf(totals, 'release');
  const role = textOf(totals, 'role');
  const [years, people] = [numbersOf(totals, 'year'), numbersOf(totals, 'people')];
  const known = numbersOf(totals, 'known_origin');
  const place = textOf(totals, 'place');
  const index = new Map(codes.map((code, i) => [code, i]));
  const unknown = new Float64Array(codes.length);
  for (let row = 0; row < totals.length; row++) {
    if (years[row] !== year || release.dictionary[release.codes[row]!] !== '2020') continue;
    if (role.dictionary[role.codes[row]!] !== 'immigrants' || Number.isNaN(known[row]!)) continue;
    const at = index.get(coveredAs(place.dictionary[place.codes[row]!]!, start));
    if (at !== undefined) unknown[at]! += Math.max(0, people[row]! - known[row]!);
  }
  return unknown;
}

function issue(field: string, got: string, expected: string, count: number): Issue[] {
  if (count === 0) return [];
  return [{ code: 'flows.finding', severity: 'note', where: { field }, got, expected, count }];
}

/**
 * The input of a five-year account of the world: stocks by birthplace of the 2020 revision (UN
 * DESA), births, deaths and populations of World Population Prospects, mid-year to mid-year.
 *
 * The native-born are the population less the foreign-born of known origin: people of unknown
 * origin stand with them. Sudan with South Sudan, Serbia with Montenegro are one until 2010. By
 * sex, stocks are as published; the population, births and deaths are split by shares of women and
 * girls where they are given, else half and half, for the snapshot has none by sex.
 *
 * @throws SojournError as the snapshot's tables
 * @example const input = await loadWorldFlows(snapshot, { start: 2015 })
 */
export async function loadWorldFlows(
  snapshot: Snapshot,
  options: WorldOptions,
): Promise<WorldInput> {
  const { start, sex = 'both', vintage = '2024' } = options;
  const end = start + 5;
  const demography = await snapshot.table(vintage === '2024' ? 'demography' : 'demography_2022');
  const series = (column: string) => byPlace(demography, column, start);
  const [population, births, deaths, net] = [
    series('population'),
    series('births'),
    series('deaths'),
    series('net_migration'),
  ];
  const stocks = await snapshot.table('stocks_by_origin');
  const sides = (column: string): Sides => ({
    first: stocksOf(stocks, column, start, start),
    last: stocksOf(stocks, column, end, start),
  });
  const both = sides('people');
  const codes = coverage(both, population, options);
  const parts = sexParts(options);
  const share = parts ? 0.5 : 1;
  const chosen = sex === 'both' ? both : sides(sex);
  const people = (year: number) => (code: string) => population.get(code)?.get(year) ?? Number.NaN;
  const vital = (of: Map<string, Map<number, number>>, kind: 'births' | 'deaths' | null) =>
    Float64Array.from(
      codes,
      (code) =>
        (kind && parts ? parts.share(kind, code) : 1) *
        midYearSum(of.get(code) ?? new Map(), start, end),
    );
  const totals = await snapshot.table('stock_totals');
  const left = [...destinationsOf(both.first), ...destinationsOf(both.last)].filter(
    (code) => !codes.includes(code),
  );
  const unknown = {
    start: unknownOf(totals, codes, start, start).map((value) => value * share),
    end: unknownOf(totals, codes, end, start).map((value) => value * share),
  };
  const first = stockTable(codes, chosen.first, people(start), both.first, parts);
  const last = stockTable(codes, chosen.last, people(end), both.last, parts);
  const spread = options.unknownOrigins === 'spread';
  if (spread) {
    spreadUnknown(first, unknown.start);
    spreadUnknown(last, unknown.end);
  }
  const none = new Float64Array(codes.length);
  return {
    codes,
    start_year: start,
    end_year: end,
    start: first,
    end: last,
    births: vital(births, 'births'),
    deaths: vital(deaths, 'deaths'),
    unknown: spread ? { start: none, end: none } : unknown,
    publishedNet: vital(net, null),
    issues: [
      ...issue(
        [...new Set(left)].join(', '),
        'counted at one end of the period only, or without a population',
        'left out of this period',
        new Set(left).size,
      ),
      ...sexIssues(parts, codes),
    ],
  };
}
