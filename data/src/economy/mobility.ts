import { exp, type Issue, type PlaceRegister } from '@sojourn/engine/core';
import { type Currency, type LabourWorld, labourRegions, setting } from '@sojourn/engine/economy';
import type { Snapshot } from '../read/snapshot.ts';
import { employmentOf } from './mobility-employment.ts';
import { mobilityRegionOf } from './mobility-regions.ts';
import { type ByPlace, columnAt, indicatorMeans, latestUpTo } from './mobility-series.ts';

/** All countries that have output and employment, as a world of labour mobility. */
export interface CountryWorld extends LabourWorld {
  readonly snapshotHash: string;
  /** ISO alpha-3 by place; `names` are English. */
  readonly codes: readonly string[];
  /** Region of the literature by place. */
  readonly regions: readonly string[];
  /** What was filled in, by what rule, and how many places are left out. */
  readonly issues: readonly Issue[];
}

/** Years for which the snapshot has what is needed. */
export const countryYears = { first: 2005, last: 2022 } as const;

/**
 * Human capital from mean years of schooling: returns of 13.4, 10.1 and 6.8 % a year
 * (Psacharopoulos 1994, as in Penn World Table 8 and after).
 */
export function humanCapitalOf(years: number): number {
  const primary = setting('lab.schooling_return_primary').value;
  const middle = setting('lab.schooling_return_middle').value;
  const high = setting('lab.schooling_return_high').value;
  const part = (from: number, to: number) => Math.max(0, Math.min(years, to) - from);
  return exp(primary * part(0, 4) + middle * part(4, 8) + high * part(8, Number.POSITIVE_INFINITY));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Values for all codes: the place's own, else the median of its region, else of all. */
function filled(codes: readonly string[], regions: readonly string[], known: ByPlace) {
  const own = codes.map((code) => known.get(code));
  const median = (name: string) => {
    const values = own.filter((value, i) => value !== undefined && regions[i] === name);
    const all = values.length > 0 ? values : own.filter((value) => value !== undefined);
    return medianOf(all as number[]);
  };
  return {
    values: Float64Array.from(own, (value, i) => value ?? median(regions[i]!)),
    count: own.filter((value) => value === undefined).length,
  };
}

function note(field: string, count: number, what: string, rule: string): Issue[] {
  if (count === 0) return [];
  const got = `${count} ${what}`;
  return [
    { code: 'value.imputed', severity: 'note', where: { field }, got, expected: rule, count },
  ];
}

/** Output in billion US$ by place. */
async function outputOf(snapshot: Snapshot, year: number, currency: Currency): Promise<ByPlace> {
  const [values, unit] =
    currency === 'ppp'
      ? [columnAt(await snapshot.table('production'), 'gdp_ppp', year), 1000]
      : [await indicatorMeans(snapshot, 'gdp_usd', year, year), 1e9];
  return new Map([...values].map(([code, value]) => [code, value / unit]));
}

function codesOf(places: PlaceRegister, output: ByPlace, employed: ByPlace): string[] {
  return places.all
    .filter(({ code, kind }) => (kind === 'state' || kind === 'area') && employed.has(code))
    .map(({ code }) => code)
    .filter((code) => (output.get(code) ?? 0) > 0 && employed.get(code)! > 0)
    .sort();
}

/** Labour and tertiary shares of the regions in 2001, by region. */
function regional(pick: (world: LabourWorld) => Float64Array): ByPlace {
  const world = labourRegions(2001, 'ppp');
  return new Map(world.names.map((name, i) => [name, pick(world)[i]!]));
}

/**
 * All countries with output and employment in a year, for the user's own question.
 *
 * Output: Penn World Table 11.0 (2021 US$ at current PPPs) or World Bank (current US$). Employment:
 * ILO ratio times an estimate of people aged 15 and over. Tertiary share: Lee and Lee, latest up to
 * the year (2010 at most), else that of the region in 2001. Labour share: that of the region in
 * 2001, for want of a usable series by country. Human capital: from UNDP mean years of schooling.
 * Hosts: the countries of North America, Western Europe, Japan, Oceania and the Asian NIEs, unless
 * others are named.
 *
 * @param year 2005 to 2022
 * @param hosts ISO alpha-3 codes, instead of the three rich regions
 * @throws SojournError as the snapshot's tables
 * @example const world = await loadCountryWorld(snapshot, 2022, 'ppp')
 */
export async function loadCountryWorld(
  snapshot: Snapshot,
  year: number,
  currency: Currency,
  hosts?: readonly string[],
): Promise<CountryWorld> {
  const { places } = snapshot;
  const [output, employed, schooling] = await Promise.all([
    outputOf(snapshot, year, currency),
    employmentOf(snapshot, year),
    indicatorMeans(snapshot, 'mean_schooling', year, year),
  ]);
  const codes = codesOf(places, output, employed);
  const regions = codes.map((code) => mobilityRegionOf(places, code));
  const years = filled(codes, regions, schooling);
  const tertiary = latestUpTo(await snapshot.table('education'), 'tertiary', year);
  const [tertiaryThere, labourThere] = [
    regional((world) => world.tertiary),
    regional((world) => world.labourShare),
  ];
  const rich = new Set(hosts ?? codes.filter((_, i) => isRich(regions[i]!)));
  const withoutTertiary = codes.filter((code) => !tertiary.has(code)).length;
  const leftOut = new Set([...output.keys(), ...employed.keys()]).size - codes.length;
  return {
    snapshotHash: snapshot.manifest.hash,
    names: codes.map((code) => places.get(code).names.en),
    codes,
    regions,
    year,
    currency,
    employment: Float64Array.from(codes, (code) => employed.get(code)!),
    output: Float64Array.from(codes, (code) => output.get(code)!),
    labourShare: Float64Array.from(regions, (region) => labourThere.get(region)!),
    humanCapital: years.values.map(humanCapitalOf),
    tertiary: Float64Array.from(codes, (code, i) =>
      tertiary.has(code) ? tertiary.get(code)! / 100 : tertiaryThere.get(regions[i]!)!,
    ),
    host: Uint8Array.from(codes, (code) => (rich.has(code) ? 1 : 0)),
    issues: [
      ...note('labourShare', codes.length, 'places', 'the labour share of their region in 2001'),
      ...note('employment', codes.length, 'places', 'people aged 15 and over from births'),
      ...note('tertiary', withoutTertiary, 'places without Lee and Lee', 'their region in 2001'),
      ...note('schooling', years.count, `places without ${year}`, 'the median of their region'),
      ...note('output', leftOut, 'places without output or employment', 'they are left out'),
    ],
  };
}

const richRegions: ReadonlySet<string> = new Set([
  'North America',
  'Western Europe',
  'Japan, Oceania and Asian NIEs',
]);

function isRich(region: string): boolean {
  return richRegions.has(region);
}
