import { displacedColumns, panelColumns, panelStored } from './core-tables.ts';
import type { TableSchema } from './table-schema.ts';

const corridor = { origin: 'text', destination: 'text' } as const;
const claim = { asylum: 'text', origin: 'text', year: 'year' } as const;

const ages = (sex: 'f' | 'm') =>
  ({
    [`${sex}_0_4`]: 'people',
    [`${sex}_5_11`]: 'people',
    [`${sex}_12_17`]: 'people',
    [`${sex}_18_59`]: 'people',
    [`${sex}_60`]: 'people',
    [`${sex}_other`]: 'people',
    [`${sex}_total`]: 'people',
  }) as const;

const demography = {
  place: 'text',
  year: 'year',
  population: 'people',
  births: 'people',
  deaths: 'people',
  net_migration: 'number',
} as const;

const demographyUnits = { net_migration: 'persons' } as const;

const realDollars = 'million 2021 US$';

/** Tables beside those of a brief: detail, other revisions, longer series, estimates of flows. */
export const extraTables = {
  panel_extra: {
    name: 'panel_extra',
    part: 'extra',
    title: 'Country-year panel: all other indicators',
    key: ['place', 'indicator', 'year'],
    columns: panelColumns,
    stored: panelStored,
  },
  /** Years [start, start + 5) by sex (b both, f female, m male); one column for each method. */
  flows: {
    name: 'flows',
    part: 'extra',
    title: 'Five-year flows by six methods and by sex (Abel and Cohen 2019, 2022)',
    key: ['origin', 'destination', 'sex', 'start'],
    columns: {
      ...corridor,
      sex: 'text',
      start: 'year',
      sd_drop_neg: 'people',
      sd_rev_neg: 'people',
      mig_rate: 'people',
      da_min_open: 'people',
      da_min_closed: 'people',
      da_pb_closed: 'people',
    },
    steps: ['estimated by the source from stocks, births and deaths'],
  },
  stocks_2019: {
    name: 'stocks_2019',
    part: 'extra',
    title: 'Migrant stocks by birthplace and destination, 2019 revision',
    key: ['origin', 'destination', 'year'],
    columns: { ...corridor, year: 'year', people: 'people' },
  },
  stocks_1960: {
    name: 'stocks_1960',
    part: 'extra',
    title: 'Migrant stocks 1960–2000 by sex (World Bank Global Bilateral Migration Database)',
    key: ['origin', 'destination', 'year'],
    columns: { ...corridor, year: 'year', female: 'people', male: 'people' },
  },
  applications: {
    name: 'applications',
    part: 'extra',
    title: 'Asylum applications since 2000, by procedure, type, level; persons and cases apart',
    key: ['asylum', 'origin', 'year', 'procedure', 'application', 'level', 'unit'],
    columns: {
      ...claim,
      procedure: 'text',
      application: 'text',
      level: 'text',
      unit: 'text',
      applied: 'people',
    },
    units: { applied: 'persons or cases' },
  },
  decisions_full: {
    name: 'decisions_full',
    part: 'extra',
    title: 'Asylum decisions since 2000, by procedure and level; persons and cases apart',
    key: ['asylum', 'origin', 'year', 'procedure', 'level', 'unit'],
    columns: {
      ...claim,
      procedure: 'text',
      level: 'text',
      unit: 'text',
      recognised: 'people',
      complementary: 'people',
      rejected: 'people',
      closed: 'people',
      total: 'people',
    },
    units: {
      recognised: 'persons or cases',
      complementary: 'persons or cases',
      rejected: 'persons or cases',
      closed: 'persons or cases',
      total: 'persons or cases',
    },
  },
  /** kind: refugees, asylum_seekers, refugee_like, other_in_need. */
  new_displacement: {
    name: 'new_displacement',
    part: 'extra',
    title: 'People newly displaced across borders during the year (UNHCR)',
    key: ['origin', 'asylum', 'kind', 'year'],
    columns: displacedColumns,
    stored: { sameAs: { low: 'people' } },
  },
  demographics_full: {
    name: 'demographics_full',
    part: 'extra',
    title: 'Sex and age of people displaced, by asylum, origin and population type',
    key: ['asylum', 'origin', 'pop_type', 'year'],
    columns: {
      asylum: 'text',
      origin: 'text',
      pop_type: 'text',
      year: 'year',
      ...ages('f'),
      ...ages('m'),
      total: 'people',
    },
    steps: ['summed over locations; a blank sex or age cell was counted as zero'],
  },
  oecd_inflows: {
    name: 'oecd_inflows',
    part: 'extra',
    title: 'Inflow of foreign population, all citizenships (OECD)',
    key: ['place', 'year'],
    columns: { place: 'text', year: 'year', people: 'people' },
  },
  production: {
    name: 'production',
    part: 'extra',
    title: 'Output and capital (Penn World Table 11.0)',
    key: ['place', 'year'],
    columns: {
      place: 'text',
      year: 'year',
      gdp_ppp: 'number',
      capital_ppp: 'number',
      gdp_real: 'number',
      capital_real: 'number',
    },
    units: {
      gdp_ppp: 'million 2021 US$ at current PPPs',
      capital_ppp: 'million 2021 US$ at current PPPs',
      gdp_real: realDollars,
      capital_real: realDollars,
    },
  },
  education: {
    name: 'education',
    part: 'extra',
    title: 'Shares of people aged 15–64 with tertiary and secondary education (Lee and Lee 2016)',
    key: ['place', 'year'],
    columns: { place: 'text', year: 'year', tertiary: 'number', secondary: 'number' },
    stored: { digits: ['tertiary', 'secondary'] },
    units: { tertiary: '%', secondary: '%' },
  },
  demography_history: {
    name: 'demography_history',
    part: 'extra',
    title: 'Population, births, deaths, net migration 1950–1989 (WPP 2024)',
    key: ['place', 'year'],
    columns: demography,
    units: demographyUnits,
  },
  demography_2022: {
    name: 'demography_2022',
    part: 'extra',
    title: 'Population, births, deaths, net migration 1950–2021 (WPP 2022)',
    key: ['place', 'year'],
    columns: demography,
    units: demographyUnits,
  },
  idps_conflict_world: {
    name: 'idps_conflict_world',
    part: 'extra',
    title: 'World total of people internally displaced by conflict and violence (IDMC)',
    key: ['year'],
    columns: { year: 'year', people: 'people' },
  },
} as const satisfies Record<string, TableSchema>;
