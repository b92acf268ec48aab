import type { Language, Place } from '@sojourn/engine/core';
import otherNames from '../../../names/aliases.json' with { type: 'json' };
import byHand from '../../../names/by-hand.json' with { type: 'json' };
import cldr from '../../../names/cldr.json' with { type: 'json' };
import english from '../../../names/english.json' with { type: 'json' };
import special from '../../../names/special.json' with { type: 'json' };
import { readCsv } from '../csv-read.ts';

type Names = Record<Language, string>;
type ByCode = Readonly<Record<string, string>>;

const iso2ByHand: ByCode = { XKX: 'XK', BES: 'BQ', BLM: 'BL', MAF: 'MF' };

/** Coordinates of places for which the list has none. */
const coordinates: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  BES: [12.18, -68.26],
  BLM: [17.9, -62.83],
  MAF: [18.08, -63.06],
  XKX: [42.58, 20.9],
};

/** Observer States at the United Nations: States, though not members. */
const observerStates: ReadonlySet<string> = new Set(['PSE', 'VAT']);

/** Names from CLDR under `key`, or by hand where the usage of the United Nations differs. */
function namesOf(code: string, key: string, en: string): Names {
  const of = (language: 'fr' | 'es' | 'ar' | 'bn') => (cldr.names[language] as ByCode)[key] || en;
  const own = (byHand as Readonly<Record<string, Partial<Names>>>)[code];
  return { en, fr: of('fr'), es: of('es'), ar: of('ar'), bn: of('bn'), ...own };
}

interface Special {
  readonly kind: Place['kind'];
  readonly names: Names;
  readonly aliases?: readonly string[];
  readonly successors?: readonly string[];
  readonly regions?: readonly string[];
  readonly latitude?: number;
  readonly longitude?: number;
}

const specials = Object.entries(special as Readonly<Record<string, Special>>);

function predecessorsOf(code: string): string[] {
  return specials.filter(([, place]) => place.successors?.includes(code)).map(([own]) => own);
}

const regionCode = (m49: string) => `M49:${m49}`;

function specialPlaces(): Place[] {
  return specials.map(([code, place]) => ({
    code,
    kind: place.kind,
    names: place.names,
    iso2: null,
    m49: null,
    regions: (place.regions ?? []).map(regionCode),
    latitude: place.latitude ?? null,
    longitude: place.longitude ?? null,
    predecessors: [],
    aliases: place.aliases ?? [],
  }));
}

function regionPlace(code: string, m49: string, en: string, within: readonly string[]): Place {
  return {
    code,
    kind: 'region',
    names: namesOf(code, m49, en),
    iso2: null,
    m49,
    regions: within,
    latitude: null,
    longitude: null,
    predecessors: [],
    aliases: [],
  };
}

/** The sources' spellings and other names in use, each once, without the main name. */
function aliasesOf(code: string, spellings: readonly string[], main: string): string[] {
  const others = (otherNames as Readonly<Record<string, readonly string[]>>)[code] ?? [];
  return [...new Set([...spellings, ...others])].filter((name) => name !== '' && name !== main);
}

/** Every place of the snapshot, sorted by code: States, areas, pseudo-places, historical States, regions. */
export function buildPlaces(facts: string): Place[] {
  const csv = readCsv(facts, 'places.csv');
  const cell = (name: string, i: number) => csv.column(name)[i] ?? '';
  const number = (text: string) => (text === '' ? null : Number(text));
  const regions = new Map<string, Place>([['WLD', regionPlace('WLD', '001', 'World', [])]]);
  const places = csv.column('iso3').map((code, i): Place => {
    const iso2 = cell('iso2', i) || iso2ByHand[code] || null;
    const short = cell('short_name', i);
    const en = (english as ByCode)[code] ?? short;
    const subregion = regionCode(cell('subregion_code', i));
    const region = regionCode(cell('region_code', i));
    regions.set(region, regionPlace(region, cell('region_code', i), cell('region', i), []));
    regions.set(
      subregion,
      regionPlace(subregion, cell('subregion_code', i), cell('subregion', i), [region]),
    );
    return {
      code,
      kind: cell('un_member', i) === '1' || observerStates.has(code) ? 'state' : 'area',
      names: namesOf(code, iso2 ?? '', en),
      iso2,
      m49: cell('m49', i) || null,
      regions: [subregion, region],
      latitude: number(cell('latitude', i)) ?? coordinates[code]?.[0] ?? null,
      longitude: number(cell('longitude', i)) ?? coordinates[code]?.[1] ?? null,
      predecessors: predecessorsOf(code),
      aliases: aliasesOf(code, [short, cell('name', i)], en),
    };
  });
  return [...places, ...specialPlaces(), ...regions.values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}
