import { acos, cos, type Issue, numbersOf, sin, type Table, textOf } from '@sojourn/engine/core';
import type { World } from '@sojourn/engine/nexus';
import type { Snapshot } from './snapshot.ts';

const baseYear = 2020;
const conflictYears = [2018, 2019, 2020];
const fewestMigrants = 10;
const fewestDisplaced = 5;

/** Sums of people by `origin destination` in one year, over the kinds that are wanted. */
function pairSums(
  table: Table,
  destination: string,
  kinds?: readonly string[],
): Map<string, number> {
  const [from, to] = [textOf(table, 'origin'), textOf(table, destination)];
  const years = numbersOf(table, 'year');
  const people = numbersOf(table, 'people');
  const kind = kinds ? textOf(table, 'kind') : null;
  const wanted = kind ? new Set(kinds?.map((name) => kind.dictionary.indexOf(name))) : null;
  const sums = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    if (years[row] !== baseYear) continue;
    if (kind && wanted && !wanted.has(kind.codes[row] ?? -1)) continue;
    const value = people[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const key = `${from.dictionary[from.codes[row]!]} ${to.dictionary[to.codes[row]!]}`;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums;
}

/** Mean over the years of a panel indicator, by place; places without a value are absent. */
function panelMeans(panel: Table, id: string, years: readonly number[]): Map<string, number> {
  const place = textOf(panel, 'place');
  const indicator = textOf(panel, 'indicator');
  const wanted = indicator.dictionary.indexOf(id);
  const inYears = new Set(years);
  const year = numbersOf(panel, 'year');
  const values = numbersOf(panel, 'value');
  const sums = new Map<string, { sum: number; n: number }>();
  for (let row = 0; row < panel.length; row++) {
    if (indicator.codes[row] !== wanted || !inYears.has(year[row]!)) continue;
    const code = place.dictionary[place.codes[row]!]!;
    const so = sums.get(code) ?? { sum: 0, n: 0 };
    sums.set(code, { sum: so.sum + values[row]!, n: so.n + 1 });
  }
  return new Map([...sums].map(([code, { sum, n }]) => [code, sum / n]));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Income by place; where there is none, the median of the subregion, else of the world. */
function incomes(snapshot: Snapshot, codes: readonly string[], known: ReadonlyMap<string, number>) {
  const bySubregion = new Map<string, number[]>();
  for (const [code, value] of known) {
    const region = snapshot.places.find(code)?.regions[0] ?? '';
    bySubregion.set(region, [...(bySubregion.get(region) ?? []), value]);
  }
  const world = medianOf([...known.values()]);
  const income = new Float64Array(codes.length);
  const imputed = new Uint8Array(codes.length);
  codes.forEach((code, i) => {
    const value = known.get(code);
    const peers = bySubregion.get(snapshot.places.find(code)?.regions[0] ?? '');
    income[i] = value ?? (peers ? medianOf(peers) : world);
    imputed[i] = value === undefined ? 1 : 0;
  });
  return { income, imputed };
}

interface Pair {
  readonly km: number;
  readonly contiguous: number;
  readonly language: number;
}

function pairFacts(table: Table): Map<string, Pair> {
  const [from, to] = [textOf(table, 'origin'), textOf(table, 'destination')];
  const [km, contiguous, language] = ['km', 'contiguous', 'language'].map((name) =>
    numbersOf(table, name),
  );
  const facts = new Map<string, Pair>();
  for (let row = 0; row < table.length; row++) {
    const key = `${from.dictionary[from.codes[row]!]} ${to.dictionary[to.codes[row]!]}`;
    facts.set(key, { km: km![row]!, contiguous: contiguous![row]!, language: language![row]! });
  }
  return facts;
}

const earthRadius = 6371;

/** Great-circle distance in km between two places, NaN where a coordinate is missing. */
function greatCircle(snapshot: Snapshot, a: string, b: string): number {
  const radians = (code: string) => {
    const place = snapshot.places.find(code);
    const [lat, lon] = [place?.latitude ?? Number.NaN, place?.longitude ?? Number.NaN];
    return [(lat * Math.PI) / 180, (lon * Math.PI) / 180] as const;
  };
  const [[lat1, lon1], [lat2, lon2]] = [radians(a), radians(b)];
  const cosine = sin(lat1) * sin(lat2) + cos(lat1) * cos(lat2) * cos(lon1 - lon2);
  return Math.round(earthRadius * acos(Math.min(1, Math.max(-1, cosine))));
}

/**
 * The world of 2020 as arrays for the nexus spike: places with a population, dyads with at least
 * 10 migrants or 5 people displaced across a border (refugees, asylum seekers, others in need
 * of protection).
 *
 * A refugee may be counted as a migrant, too: the labour stock is the migrant stock less the
 * people displaced, at least 0. Deaths in conflict are means of 2018–2020, 0 where UCDP, which
 * covers all States, has no row.
 *
 * @throws SojournError as the snapshot's tables
 * @example const world = await loadNexusWorld(await openSnapshot(source))
 */
export async function loadNexusWorld(snapshot: Snapshot): Promise<World> {
  const panel = await snapshot.table('panel');
  const population = panelMeans(panel, 'population', [baseYear]);
  const deaths = panelMeans(panel, 'conflict_deaths', conflictYears);
  const codes = [...population.keys()]
    .filter((code) => ['state', 'area'].includes(snapshot.places.find(code)?.kind ?? ''))
    .sort();
  const index = new Map(codes.map((code, i) => [code, i]));
  const { income, imputed } = incomes(snapshot, codes, panelMeans(panel, 'gdp_pc_ppp', [baseYear]));

  const migrants = pairSums(await snapshot.table('stocks_by_origin'), 'destination');
  const displaced = pairSums(await snapshot.table('displaced_by_origin'), 'asylum', [
    'refugees',
    'asylum_seekers',
    'other_in_need',
  ]);
  const pairs = pairFacts(await snapshot.table('pairs'));
  const dyads = [...new Set([...migrants.keys(), ...displaced.keys()])]
    .filter((key) => {
      const [a = '', b = ''] = key.split(' ');
      const many =
        (migrants.get(key) ?? 0) >= fewestMigrants || (displaced.get(key) ?? 0) >= fewestDisplaced;
      return a !== b && index.has(a) && index.has(b) && many;
    })
    .sort();

  let measuredHere = 0;
  const facts = dyads.map((key) => {
    const [a = '', b = ''] = key.split(' ');
    const found = pairs.get(key);
    if (!found) measuredHere++;
    return found ?? { km: greatCircle(snapshot, a, b), contiguous: 0, language: 0 };
  });
  const place = (at: 0 | 1) =>
    Int32Array.from(dyads, (key) => index.get(key.split(' ')[at] ?? '') ?? -1);
  const forced = Float64Array.from(dyads, (key) => displaced.get(key) ?? 0);
  return {
    snapshotHash: snapshot.manifest.hash,
    baseYear,
    codes,
    population: Float64Array.from(codes, (code) => population.get(code) ?? 0),
    income,
    conflictDeaths: Float64Array.from(codes, (code) => deaths.get(code) ?? 0),
    incomeImputed: imputed,
    origin: place(0),
    destination: place(1),
    labourStock: Float64Array.from(dyads, (key, i) =>
      Math.max(0, (migrants.get(key) ?? 0) - (forced[i] ?? 0)),
    ),
    forcedStock: forced,
    km: Float64Array.from(facts, ({ km }) => (Number.isNaN(km) ? 1 : Math.max(1, km))),
    contiguous: Uint8Array.from(facts, ({ contiguous }) => contiguous),
    language: Uint8Array.from(facts, ({ language }) => language),
    issues: imputationIssues(imputed, measuredHere),
  };
}

function imputationIssues(imputed: Uint8Array, measuredHere: number): Issue[] {
  const issues: Issue[] = [];
  const count = imputed.reduce((sum, flag) => sum + flag, 0);
  if (count > 0) {
    issues.push({
      code: 'value.imputed',
      severity: 'note',
      where: { field: 'income' },
      got: `${count} places without GDP per head in ${baseYear}`,
      expected: 'the median of the subregion was used',
      count,
    });
  }
  if (measuredHere > 0) {
    issues.push({
      code: 'value.imputed',
      severity: 'note',
      where: { field: 'km' },
      got: `${measuredHere} dyads without a distance in CEPII GeoDist`,
      expected: 'great-circle distance between the places was used, no border, no common language',
      count: measuredHere,
    });
  }
  return issues;
}
