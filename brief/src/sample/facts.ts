import type { Manifest, PlaceFacts, Source } from '@sojourn/data';
import { createPlaceRegister, origin, type Place } from '@sojourn/engine/core';
import { type SampleRow, sampleTable } from './tables.ts';

/** A made-up world for tests: Aland and its neighbours, numbers small enough to check by head. */
function placeOf(code: string, name: string, kind: Place['kind'], longitude: number): Place {
  return {
    code,
    kind,
    names: { en: name, fr: name, es: name, ar: name, bn: name },
    iso2: null,
    m49: null,
    regions: kind === 'region' ? [] : ['M49:999'],
    latitude: kind === 'region' ? null : 10,
    longitude: kind === 'region' ? null : longitude,
    predecessors: [],
    aliases: [],
  };
}

export const samplePlaces: readonly Place[] = [
  placeOf('AAA', 'Aland', 'state', 0),
  placeOf('BBB', 'Bland', 'state', 20),
  placeOf('CCC', 'United Crags', 'state', 40),
  placeOf('DDD', 'Deland', 'area', 60),
  placeOf('UNK', 'Unknown', 'pseudo', 0),
  placeOf('M49:999', 'Middle Earth', 'region', 0),
];

function sourceOf(id: string, title: string, release: string, statusDate: string | null): Source {
  return {
    id,
    title,
    organisation: 'Office',
    release,
    licence: 'CC BY 4.0',
    licenceConfirmed: true,
    attribution: `Office, ${title}, ${release}. CC BY 4.0.`,
    statusDate,
  };
}

const indicators = ['population', 'remittances_usd', 'remittances_gdp', 'life_expectancy'];

export const sampleManifest: Manifest = {
  $schema: '',
  name: 'sample',
  schema: 1,
  release: '2026.11',
  hash: '0123456789abcdef',
  sources: [
    sourceOf('undesa-ims-2020', 'International Migrant Stock', '2020 revision', null),
    sourceOf('undesa-ims-2024', 'International Migrant Stock', '2024 revision', null),
    sourceOf('unhcr', 'Refugee Statistics', '2025', null),
    sourceOf('untc-2015', 'Treaty Collection', '2015', '2015'),
    sourceOf('untc-2022', 'Treaty Collection', '2022', '2022-08'),
    ...indicators.map((id) => sourceOf(`indicator:${id}`, id, '2026', null)),
  ],
  resources: [],
};

const stocksOrigin = origin('undesa-ims-2020', '2020 revision', 'CC BY 4.0', 'persons');
const unhcrOrigin = origin('unhcr', '2025', 'CC BY 4.0', 'persons');

/** Rows by table; a table without rows is empty. */
export type SampleRows = Partial<
  Record<
    | 'panel'
    | 'peers'
    | 'stocksAbroad'
    | 'stocksHere'
    | 'stockTotals'
    | 'displacedFrom'
    | 'displacedHere'
    | 'decisions'
    | 'solutions'
    | 'hazards'
    | 'remittancesIn'
    | 'treaties'
    | 'unrwa'
    | 'demographics'
    | 'pairs',
    readonly SampleRow[]
  >
>;

/**
 * Facts of a made-up place with the rows that a test gives and nothing else.
 *
 * @example sampleFacts({ stocksAbroad: [{ origin: 'AAA', destination: 'BBB', year: 2020, people: 10 }] })
 */
export function sampleFacts(rows: SampleRows = {}, code = 'AAA'): PlaceFacts {
  const places = createPlaceRegister(samplePlaces);
  return {
    manifest: sampleManifest,
    places,
    place: places.get(code),
    indicators: sampleTable(
      'indicators',
      indicators.map((id) => ({
        id,
        name: id,
        unit: 'unit',
        direction: '+',
        source: 'Office',
        release: '2026',
        licence: 'CC BY 4.0',
      })),
    ),
    panel: sampleTable('panel', rows.panel ?? []),
    peers: sampleTable('peers', rows.peers ?? []),
    stocksAbroad: sampleTable('stocks_by_origin', rows.stocksAbroad ?? [], stocksOrigin),
    stocksHere: sampleTable('stocks_by_destination', rows.stocksHere ?? [], stocksOrigin),
    stockTotals: sampleTable('stock_totals', rows.stockTotals ?? [], stocksOrigin),
    displacedFrom: sampleTable('displaced_by_origin', rows.displacedFrom ?? [], unhcrOrigin),
    displacedHere: sampleTable('displaced_by_asylum', rows.displacedHere ?? [], unhcrOrigin),
    decisions: sampleTable('decisions', rows.decisions ?? [], unhcrOrigin),
    solutions: sampleTable('solutions', rows.solutions ?? [], unhcrOrigin),
    hazards: sampleTable('hazards', rows.hazards ?? [], unhcrOrigin),
    remittancesIn: sampleTable('remittances', rows.remittancesIn ?? [], unhcrOrigin),
    remittancesOut: sampleTable('remittances', [], unhcrOrigin),
    demography: sampleTable('demography', []),
    treaties: sampleTable('treaties', rows.treaties ?? []),
    incomeGroups: sampleTable('income_groups', []),
    unrwa: sampleTable('unrwa', rows.unrwa ?? [], unhcrOrigin),
    demographics: sampleTable('demographics', rows.demographics ?? [], unhcrOrigin),
    pairs: sampleTable('pairs', rows.pairs ?? [], unhcrOrigin),
    world: null,
  };
}
