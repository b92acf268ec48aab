import type { TableSchema } from './table-schema.ts';

export const panelColumns = {
  place: 'text',
  indicator: 'text',
  year: 'year',
  value: 'number',
  low: 'number',
  high: 'number',
  level: 'number',
  reason: 'text',
} as const;

export const panelStored = { digits: ['value', 'low', 'high'] } as const;

const personsOrCases = 'persons or cases';

const displacedStored = { sameAs: { low: 'people' } } as const;

const peersColumns = {
  group: 'text',
  indicator: 'text',
  year: 'year',
  places: 'number',
  of: 'number',
  q25: 'number',
  median: 'number',
  q75: 'number',
} as const;

const peersForm = {
  stored: { digits: ['q25', 'median', 'q75'] },
  units: { places: 'places', of: 'places' },
  steps: [
    'median and quartiles over the places of the group that have a value of that year; zeros that stand for absent rows left out',
  ],
} as const;

const stocksStored = { difference: { male: ['people', 'female'] } } as const;

export const displacedColumns = {
  origin: 'text',
  asylum: 'text',
  year: 'year',
  kind: 'text',
  people: 'people',
  low: 'people',
} as const;

const stocks = {
  origin: 'text',
  destination: 'text',
  year: 'year',
  people: 'people',
  female: 'people',
  male: 'people',
} as const;

/** Tables that a brief needs; those kept in two orders appear once per order. */
export const coreTables = {
  indicators: {
    name: 'indicators',
    part: 'core',
    title: 'Indicators: unit, direction, source, licence',
    key: ['id'],
    columns: {
      id: 'text',
      name: 'text',
      dimension: 'text',
      unit: 'text',
      direction: 'text',
      role: 'text',
      source: 'text',
      dataset: 'text',
      release: 'text',
      licence: 'text',
      licence_confirmed: 'text',
      attribution: 'text',
      notes: 'text',
      first_year: 'year',
      last_year: 'year',
      places: 'number',
    },
  },
  panel: {
    name: 'panel',
    part: 'core',
    title: 'Country-year panel: the indicators that a brief shows',
    key: ['place', 'indicator', 'year'],
    columns: panelColumns,
    stored: panelStored,
  },
  panel_security: {
    name: 'panel_security',
    part: 'core',
    title: 'Country-year panel: further indicators of the index of human security',
    key: ['place', 'indicator', 'year'],
    columns: panelColumns,
    stored: panelStored,
  },
  panel_sharealike: {
    name: 'panel_sharealike',
    part: 'core',
    title: 'Country-year panel: share-alike series (V-Dem, CC BY-SA 4.0)',
    key: ['place', 'indicator', 'year'],
    columns: panelColumns,
    stored: panelStored,
    shareAlike: true,
  },
  /**
   * Median and quartiles over places, for world (`WLD`) and M49 subregions, same year, where at
   * least five and at least half of them have a value. of: places of the group with a population.
   */
  peers: {
    name: 'peers',
    part: 'core',
    title: 'Median and quartiles of each indicator over the places of a group, same year',
    key: ['group', 'indicator', 'year'],
    columns: peersColumns,
    ...peersForm,
  },
  peers_sharealike: {
    name: 'peers_sharealike',
    part: 'core',
    title: 'The same for the share-alike series (V-Dem, CC BY-SA 4.0)',
    key: ['group', 'indicator', 'year'],
    columns: peersColumns,
    shareAlike: true,
    ...peersForm,
  },
  stocks_by_origin: {
    name: 'stocks_by_origin',
    part: 'core',
    title: 'Migrant stocks by birthplace and destination, 2020 revision, sorted by origin',
    key: ['origin', 'destination', 'year'],
    columns: stocks,
    stored: stocksStored,
  },
  stocks_by_destination: {
    name: 'stocks_by_destination',
    part: 'core',
    title: 'The same stocks sorted by destination',
    key: ['destination', 'origin', 'year'],
    columns: stocks,
    stored: stocksStored,
  },
  /**
   * check: `same-sex-ratio` (value: the share of women, %), `scaled` (value: growth since 2015) or
   * `refugee-sex` (value: UNHCR's share of women, %).
   */
  stock_checks: {
    name: 'stock_checks',
    part: 'core',
    title: 'Cells of the 2020 stocks that the source modelled, or that contradict another source',
    key: ['origin', 'destination', 'year', 'check'],
    columns: {
      origin: 'text',
      destination: 'text',
      year: 'year',
      check: 'text',
      value: 'number',
    },
    units: { value: '% or ratio' },
  },
  /** release: `2019`, `2020` or `2024` revision; role: `immigrants` or `emigrants`. */
  stock_totals: {
    name: 'stock_totals',
    part: 'core',
    title: 'Totals of migrants by destination and by origin, by revision',
    key: ['place', 'role', 'release', 'year'],
    columns: {
      place: 'text',
      role: 'text',
      release: 'text',
      year: 'year',
      people: 'people',
      female: 'people',
      male: 'people',
      known_origin: 'people',
    },
  },
  /** kind: refugees, asylum_seekers, other_in_need, idps, returned_refugees, returned_idps, stateless, others_of_concern, host_community. */
  displaced_by_origin: {
    name: 'displaced_by_origin',
    part: 'core',
    title: 'People displaced across or within borders (UNHCR, end of year), sorted by origin',
    key: ['origin', 'asylum', 'kind', 'year'],
    columns: displacedColumns,
    stored: displacedStored,
  },
  displaced_by_asylum: {
    name: 'displaced_by_asylum',
    part: 'core',
    title: 'The same populations sorted by place of asylum',
    key: ['asylum', 'origin', 'kind', 'year'],
    columns: displacedColumns,
    stored: displacedStored,
  },
  /**
   * Decisions by role (`origin`/`asylum`), partner, unit (P persons, C cases), level and instance:
   * `first` (FI, NA, IN), `together` (FA: first and later instances in one number), `court` (EO: US
   * immigration courts). Low bounds: sums in which a rounded 5 counts as 1.
   */
  decisions: {
    name: 'decisions',
    part: 'core',
    title: 'Asylum decisions since 2015, by partner; persons and cases, instances apart',
    key: ['place', 'role', 'partner', 'year', 'unit', 'level'],
    columns: {
      place: 'text',
      role: 'text',
      partner: 'text',
      year: 'year',
      unit: 'text',
      level: 'text',
      instance: 'text',
      recognised: 'people',
      complementary: 'people',
      rejected: 'people',
      closed: 'people',
      total: 'people',
      recognised_low: 'people',
      complementary_low: 'people',
      rejected_low: 'people',
      closed_low: 'people',
    },
    stored: {
      sameAs: {
        recognised_low: 'recognised',
        complementary_low: 'complementary',
        rejected_low: 'rejected',
        closed_low: 'closed',
      },
    },
    units: {
      recognised: personsOrCases,
      complementary: personsOrCases,
      rejected: personsOrCases,
      closed: personsOrCases,
      total: personsOrCases,
      recognised_low: personsOrCases,
      complementary_low: personsOrCases,
      rejected_low: personsOrCases,
      closed_low: personsOrCases,
    },
    steps: ['summed over procedures (government, joint, UNHCR)'],
  },
  /** unit: P persons, C cases, never added. Type N alone: neither repeated applications nor appeals. */
  new_applications: {
    name: 'new_applications',
    part: 'core',
    title: 'New applications for asylum since 2015, by partner; persons and cases apart',
    key: ['place', 'role', 'partner', 'year', 'unit'],
    columns: {
      place: 'text',
      role: 'text',
      partner: 'text',
      year: 'year',
      unit: 'text',
      applied: 'people',
      low: 'people',
    },
    stored: { sameAs: { low: 'applied' } },
    units: { applied: personsOrCases, low: personsOrCases },
    steps: ['summed over procedures and levels'],
  },
  /**
   * Years from which a series of UNHCR’s end-of-year populations cannot be compared with the years
   * before. reason: `collapse` (at most a twentieth is left, of all or of the main partner `other`),
   * `territory` (rows before the year held `other`, too), `joint` (all rows hold it; year: the first).
   */
  breaks: {
    name: 'breaks',
    part: 'core',
    title: 'Breaks in UNHCR’s end-of-year populations, by place, role and kind',
    key: ['place', 'role', 'series', 'year', 'reason'],
    columns: {
      place: 'text',
      role: 'text',
      series: 'text',
      year: 'year',
      reason: 'text',
      other: 'text',
      before: 'people',
      after: 'people',
    },
    steps: ['found by rule: see the rules on breaks'],
  },
  /** kind: returned_refugees, resettlement, naturalisation, returned_idps; role: `origin`/`asylum`. */
  solutions: {
    name: 'solutions',
    part: 'core',
    title: 'Returns, resettlement, naturalisation during the year, by place and role',
    key: ['place', 'role', 'partner', 'kind', 'year'],
    columns: {
      place: 'text',
      role: 'text',
      partner: 'text',
      kind: 'text',
      year: 'year',
      people: 'people',
      low: 'people',
    },
    stored: displacedStored,
  },
  hazards: {
    name: 'hazards',
    part: 'core',
    title: 'Disaster displacements by hazard (movements, not people)',
    key: ['place', 'year', 'category', 'hazard'],
    columns: {
      place: 'text',
      year: 'year',
      category: 'text',
      hazard: 'text',
      movements: 'number',
      events: 'number',
    },
    units: { movements: 'movements', events: 'events' },
  },
  remittances: {
    name: 'remittances',
    part: 'core',
    title: 'Bilateral remittances 2018, modelled from stocks, US$',
    key: ['receiver', 'sender', 'year'],
    columns: { receiver: 'text', sender: 'text', year: 'year', usd: 'number' },
    units: { usd: 'current US$' },
    steps: ['modelled by the source from migrant stocks and incomes (Ratha and Shaw 2007)'],
  },
  demography: {
    name: 'demography',
    part: 'core',
    title: 'Population, births, deaths, net migration since 1990 (WPP 2024)',
    key: ['place', 'year'],
    columns: {
      place: 'text',
      year: 'year',
      population: 'people',
      births: 'people',
      deaths: 'people',
      net_migration: 'number',
    },
    units: { net_migration: 'persons' },
  },
  /** As the 2022 revision had it, for its last years: the rival of `demography`. */
  demography_rival: {
    name: 'demography_rival',
    part: 'core',
    title: 'Population, births, deaths, net migration 2015–2021 as WPP 2022 had them',
    key: ['place', 'year'],
    columns: {
      place: 'text',
      year: 'year',
      population: 'people',
      births: 'people',
      deaths: 'people',
      net_migration: 'number',
    },
    units: { net_migration: 'persons' },
  },
  /**
   * bound: ISO date, or a year where only the year was found, or empty. coverage: `recorded`, or
   * `not covered` where the source does not list the place at all; no row is no recorded action.
   */
  treaties: {
    name: 'treaties',
    part: 'core',
    title: 'Treaty actions as recorded in two dated sources',
    key: ['place', 'treaty'],
    columns: {
      place: 'text',
      treaty: 'text',
      title: 'text',
      signed: 'text',
      bound: 'text',
      act: 'text',
      source: 'text',
      status_date: 'text',
      coverage: 'text',
    },
  },
  income_groups: {
    name: 'income_groups',
    part: 'core',
    title: 'World Bank income group of the year',
    key: ['place', 'year'],
    columns: { place: 'text', year: 'year', income_group: 'text' },
  },
  unrwa: {
    name: 'unrwa',
    part: 'core',
    title: 'Palestine refugees registered with UNRWA',
    key: ['asylum', 'year'],
    columns: { asylum: 'text', origin: 'text', year: 'year', people: 'people' },
  },
  /**
   * female, male: empty where sex was not counted. female_under18, male_under18: empty where those
   * under 18 were not counted as such: no age known, nobody under 18 beside people of other ages,
   * or other ages above 5 % of the total. age_known: people in an age group. age_other: people of
   * known sex in the cell of other ages.
   */
  demographics: {
    name: 'demographics',
    part: 'core',
    title: 'Sex and age of people displaced, by asylum and population type (all origins)',
    key: ['asylum', 'pop_type', 'year'],
    columns: {
      asylum: 'text',
      pop_type: 'text',
      year: 'year',
      female: 'people',
      male: 'people',
      female_under18: 'people',
      male_under18: 'people',
      age_known: 'people',
      age_other: 'people',
      total: 'people',
    },
  },
  /**
   * basis: `cepii`, or `coordinates` where GeoDist lacks a place: great-circle distance, border
   * from Natural Earth, language and colonial tie unknown.
   */
  pairs: {
    name: 'pairs',
    part: 'core',
    title: 'Distance, border, language, colonial tie',
    key: ['origin', 'destination'],
    columns: {
      origin: 'text',
      destination: 'text',
      km: 'number',
      contiguous: 'number',
      language: 'number',
      colony: 'number',
      basis: 'text',
    },
    units: { km: 'km', contiguous: '0 or 1', language: '0 or 1', colony: '0 or 1' },
  },
} as const satisfies Record<string, TableSchema>;
