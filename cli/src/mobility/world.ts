import { basename } from 'node:path';
import {
  type CountryWorld,
  countryYears,
  labourWorldOf,
  loadCountryWorld,
} from '@sojourn/data/economy';
import { readFileTable } from '@sojourn/data/flows';
import { SojournError } from '@sojourn/engine/core';
import { checkWorld, type LabourWorld, labourRegions, regionYears } from '@sojourn/engine/economy';
import { openLocalSnapshot } from '../local.ts';
import { wholeNumber } from '../numbers.ts';
import { readBytes } from '../read-bytes.ts';
import type { MobilityOptions } from './options.ts';

/** Year of the regions unless another is asked for. */
const defaultYear = 1998;

/** A world, its codes and regions, and what to say of it. */
export interface AskedWorld {
  readonly world: LabourWorld;
  readonly codes: readonly string[];
  readonly regions: readonly string[];
  /** Shares of workers who would like to leave, where a file has them. */
  readonly wish: Float64Array | null;
  readonly words: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly snapshot: string | null;
}

function money({ currency }: MobilityOptions, ppp: string): string {
  return currency === 'ppp' ? ppp : 'US$ at market rates';
}

/** Names typed with `;` between them, for names of regions hold commas. */
function regionHosts(typed: string, names: readonly string[]): Uint8Array {
  const asked = typed.split(';').map((name) => name.trim().toLowerCase());
  const known = names.map((name) => name.toLowerCase());
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length === 0) return Uint8Array.from(known, (name) => (asked.includes(name) ? 1 : 0));
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--hosts' },
    got: unknown.join('; '),
    expected: names.join('; '),
    remedy: 'Write regions as they are listed, with ; between them; --countries takes countries.',
  });
}

function withHosts(world: LabourWorld, { hosts }: MobilityOptions): LabourWorld {
  return hosts === undefined ? world : { ...world, host: regionHosts(hosts, world.names) };
}

function yearAsked({ year }: MobilityOptions): number | undefined {
  return year === undefined ? undefined : wholeNumber('--year', year, 1, 2100);
}

function regionsAsked(options: MobilityOptions): AskedWorld {
  const year = yearAsked(options) ?? defaultYear;
  const world = withHosts(labourRegions(year, options.currency), options);
  return {
    world,
    codes: world.names,
    regions: world.names,
    wish: null,
    words: `${world.names.length} regions, ${year}, ${money(options, '2017 PPP US$')}`,
    source: 'Penn World Table 10.01; Lee and Lee 2016',
    notes: [`Years of the regions: ${regionYears.join(', ')}; --countries takes 2005 to 2022.`],
    snapshot: null,
  };
}

/** Whether a region of that name admits workers in the literature: nobody is asked there who would leave. */
export const isHostOfLiterature = (name: string): boolean =>
  regionYears.some((year) => {
    const { names, host } = labourRegions(year, 'ppp');
    return host[names.indexOf(name)] === 1;
  });

/** Quotas and wishes need somewhere to go to. */
function checkHosts(file: string, { host, names }: LabourWorld, options: MobilityOptions): void {
  if (options.free || options.attachment || host.some((flag) => flag === 1)) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--hosts' },
    got: `no host in ${file}`,
    expected: names.slice(0, 10).join('; '),
    remedy: 'Add a column host (1 or 0) to the file, or name them: --hosts "Region; Region".',
  });
}

async function fileAsked(path: string, options: MobilityOptions): Promise<AskedWorld> {
  if (options.countries) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--regions' },
      got: 'beside --countries',
      expected: 'one of them',
    });
  }
  const table = await readFileTable(basename(path), readBytes(path));
  const year = yearAsked(options);
  const { currency } = options;
  const read = labourWorldOf(
    table,
    { currency, ...(year !== undefined && { year }) },
    isHostOfLiterature,
  );
  const world = withHosts(read.world, options);
  checkWorld(world);
  checkHosts(basename(path), world, options);
  const when = world.year > 0 ? `, ${world.year}` : '';
  return {
    world,
    codes: world.names,
    regions: world.names,
    wish: read.wish,
    words: `${world.names.length} regions of ${basename(path)}${when}, ${money(options, 'PPP US$')}`,
    source: `your file ${basename(path)}`,
    notes: [],
    snapshot: null,
  };
}

async function countriesAsked(options: MobilityOptions): Promise<AskedWorld> {
  const { first, last } = countryYears;
  const year = options.year === undefined ? last : wholeNumber('--year', options.year, first, last);
  const snapshot = await openLocalSnapshot(options.snapshot);
  const hosts = options.hosts?.split(',').map((name) => snapshot.places.get(name.trim()).code);
  const world: CountryWorld = await loadCountryWorld(snapshot, year, options.currency, hosts);
  const absent = hosts?.filter((code) => !world.codes.includes(code)) ?? [];
  if (absent.length > 0) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--hosts' },
      got: absent.join(', '),
      expected: `countries with output and employment in ${year}`,
    });
  }
  return {
    world,
    codes: world.codes,
    regions: world.regions,
    wish: null,
    words: `${world.names.length} countries, ${year}, ${money(options, '2021 PPP US$')}`,
    source: 'Penn World Table 11.0; World Bank; ILO; UN DESA; UNDP; Lee and Lee 2016',
    notes: world.issues.map(({ got, expected }) => `${got}: ${expected}.`),
    snapshot: world.snapshotHash,
  };
}

/** The world asked for: ten regions of the literature, regions of a file, or all countries. */
export async function askedWorld(options: MobilityOptions): Promise<AskedWorld> {
  if (options.regions !== undefined) return fileAsked(options.regions, options);
  return options.countries ? countriesAsked(options) : regionsAsked(options);
}
