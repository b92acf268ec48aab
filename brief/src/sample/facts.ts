import type { Manifest, PlaceFacts, Resource, Source } from '@sojourn/data';
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

function resourceOf(name: string, source: string): Resource {
  return {
    name,
    path: `core/${name}.parquet`,
    bytes: 0,
    sha256: '',
    rows: 0,
    sources: [source],
    licence: 'CC BY 4.0',
    groupStarts: [],
    groupRows: [],
    groupBytes: [],
    fields: [],
  };
}

/** Indicators of the sample with what their source notes of them, as the snapshot has it. */
const notes: Readonly<Record<string, string>> = {
  population: 'to 2023 estimated; 2024-2025 medium variant',
  remittances_usd: '',
  remittance_cost: '',
  remittances_gdp: '',
  life_expectancy: '',
  undernourishment: 'values under 2.5% are reported as 2.5; three-year means',
  disaster_displacement_rate: 'absent rows 2008-2024 taken as zero; log(1+x)',
  conflict_deaths_rate: '',
  idps_conflict_idmc: '',
  idps_disaster: 'from 2019',
  new_idp_conflict: 'movements, not persons',
  new_idp_disaster: 'sum of events',
};
const indicators = Object.keys(notes);
/** Units of those that count; the others are measures of their own. */
const units: Readonly<Record<string, string>> = {
  population: 'persons',
  idps_conflict_idmc: 'persons',
  idps_disaster: 'persons',
  new_idp_conflict: 'movements',
  new_idp_disaster: 'movements',
};
/** Last years of series that ended; all others run to 2025. */
const lastYears: Readonly<Record<string, number>> = { new_idp_conflict: 2022, idps_disaster: 2022 };

export const sampleManifest: Manifest = {
  $schema: '',
  name: 'sample',
  schema: 1,
  release: '2026.11',
  hash: '0123456789abcdef',
  sources: [
    sourceOf('undesa-ims-2020', 'International Migrant Stock', '2020 revision', null),
    sourceOf('undesa-ims-2024', 'International Migrant Stock', '2024 revision', null),
    sourceOf('undesa-wpp-2022', 'World Population Prospects', '2022 revision', null),
    sourceOf('unhcr', 'Refugee Statistics', '2025', null),
    sourceOf('untc-2015', 'Treaty Collection', '2015', '2015'),
    sourceOf('untc-2022', 'Treaty Collection', '2022', '2022-08'),
    sourceOf('world-bank-groups', 'Income Groups', '2025', null),
    ...indicators.map((id) => sourceOf(`indicator:${id}`, id, '2026', null)),
  ],
  resources: [
    resourceOf('income_groups', 'world-bank-groups'),
    resourceOf('treaties', 'untc-2015'),
    resourceOf('stock_checks', 'undesa-ims-2020'),
  ],
};

const stocksOrigin = origin('undesa-ims-2020', '2020 revision', 'CC BY 4.0', 'persons');
const rivalOrigin = origin('undesa-wpp-2022', '2022 revision', 'CC BY 4.0', 'persons');
const unhcrOrigin = origin('unhcr', '2025', 'CC BY 4.0', 'persons');

/** Rows by table; a table without rows is empty. */
export type SampleRows = Partial<
  Record<
    | 'panel'
    | 'panelSecurity'
    | 'peers'
    | 'stocksAbroad'
    | 'stocksHere'
    | 'stockChecks'
    | 'stockTotals'
    | 'displacedFrom'
    | 'displacedHere'
    | 'decisions'
    | 'applications'
    | 'breaks'
    | 'solutions'
    | 'hazards'
    | 'remittancesIn'
    | 'demographyRival'
    | 'treaties'
    | 'incomeGroups'
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
        unit: units[id] ?? 'unit',
        direction: '+',
        source: 'Office',
        release: id === 'population' ? '2024' : '2026',
        licence: 'CC BY 4.0',
        notes: notes[id] ?? '',
        last_year: lastYears[id] ?? 2025,
      })),
    ),
    panel: sampleTable('panel', rows.panel ?? []),
    panelSecurity: sampleTable('panel_security', rows.panelSecurity ?? []),
    peers: sampleTable('peers', rows.peers ?? []),
    stocksAbroad: sampleTable('stocks_by_origin', rows.stocksAbroad ?? [], stocksOrigin),
    stocksHere: sampleTable('stocks_by_destination', rows.stocksHere ?? [], stocksOrigin),
    stockChecks: sampleTable('stock_checks', rows.stockChecks ?? []),
    stockTotals: sampleTable('stock_totals', rows.stockTotals ?? [], stocksOrigin),
    displacedFrom: sampleTable('displaced_by_origin', rows.displacedFrom ?? [], unhcrOrigin),
    displacedHere: sampleTable('displaced_by_asylum', rows.displacedHere ?? [], unhcrOrigin),
    decisions: sampleTable('decisions', rows.decisions ?? [], unhcrOrigin),
    applications: sampleTable('new_applications', rows.applications ?? [], unhcrOrigin),
    breaks: sampleTable('breaks', rows.breaks ?? [], unhcrOrigin),
    solutions: sampleTable('solutions', rows.solutions ?? [], unhcrOrigin),
    hazards: sampleTable('hazards', rows.hazards ?? [], { ...unhcrOrigin, unit: 'movements' }),
    remittancesIn: sampleTable('remittances', rows.remittancesIn ?? [], unhcrOrigin),
    remittancesOut: sampleTable('remittances', [], unhcrOrigin),
    demography: sampleTable('demography', []),
    demographyRival: sampleTable('demography_rival', rows.demographyRival ?? [], rivalOrigin),
    treaties: sampleTable('treaties', rows.treaties ?? []),
    incomeGroups: sampleTable('income_groups', rows.incomeGroups ?? []),
    unrwa: sampleTable('unrwa', rows.unrwa ?? [], unhcrOrigin),
    demographics: sampleTable('demographics', rows.demographics ?? [], unhcrOrigin),
    pairs: sampleTable('pairs', rows.pairs ?? [], unhcrOrigin),
    world: null,
  };
}
