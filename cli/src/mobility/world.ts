import { type CountryWorld, countryYears, loadCountryWorld } from '@sojourn/data/economy';
import { SojournError } from '@sojourn/engine/core';
import { type LabourWorld, labourRegions, regionYears } from '@sojourn/engine/economy';
import { openLocalSnapshot } from '../local.ts';
import { wholeNumber } from '../numbers.ts';
import type { MobilityOptions } from './options.ts';

/** A world, its codes and regions, and what to say of it. */
export interface AskedWorld {
  readonly world: LabourWorld;
  readonly codes: readonly string[];
  readonly regions: readonly string[];
  readonly words: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly snapshot: string | null;
}

function money({ currency }: MobilityOptions, ppp: string): string {
  return currency === 'ppp' ? ppp : 'US$ at market rates';
}

function regionsAsked(options: MobilityOptions): AskedWorld {
  if (options.hosts !== undefined) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--hosts' },
      got: 'regions',
      expected: 'countries',
      remedy: 'Add --countries to name hosts.',
    });
  }
  const year = options.year === undefined ? 1998 : wholeNumber('--year', options.year, 1900, 2100);
  const world = labourRegions(year, options.currency);
  return {
    world,
    codes: world.names,
    regions: world.names,
    words: `${world.names.length} regions, ${year}, ${money(options, '2017 PPP US$')}`,
    source: 'Penn World Table 10.01; Lee and Lee 2016',
    notes: [`Years of the regions: ${regionYears.join(', ')}; --countries takes 2005 to 2022.`],
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
    words: `${world.names.length} countries, ${year}, ${money(options, '2021 PPP US$')}`,
    source: 'Penn World Table 11.0; World Bank; ILO; UN DESA; UNDP; Lee and Lee 2016',
    notes: world.issues.map(({ got, expected }) => `${got}: ${expected}.`),
    snapshot: world.snapshotHash,
  };
}

/** The world asked for: ten regions of the literature, or all countries. */
export async function askedWorld(options: MobilityOptions): Promise<AskedWorld> {
  return options.countries ? countriesAsked(options) : regionsAsked(options);
}
