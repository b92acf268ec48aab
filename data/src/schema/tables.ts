/**
 * The tables of the snapshot: name, where the slice lies, what its key is and its columns.
 * A table is sorted by its key; `place` filters use the first key column.
 */
export type ColumnType = 'text' | 'year' | 'number' | 'people';

export interface TableSchema {
  readonly name: string;
  /** `core` is all that a brief needs; `extra` is the rest. */
  readonly part: 'core' | 'extra';
  readonly title: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Share-alike series lie in a file of their own. */
  readonly shareAlike?: boolean;
  /** How columns lie in the file where that differs from what they hold. */
  readonly stored?: StoredForm;
}

/** Ways to store columns in fewer bytes without changing any value. */
export interface StoredForm {
  /**
   * Number columns kept as whole digits, in columns `<name>_digits` that share the column
   * `decimals`: value = digits / 10^decimals. Where digits need more than 32 bits, the column
   * `<name>` has the number itself.
   */
  readonly digits?: readonly string[];
  /** Columns left empty where they equal another: `{low: 'people'}`. */
  readonly sameAs?: Readonly<Record<string, string>>;
  /** Columns left out because they are the difference of two others: `{male: ['people', 'female']}`. */
  readonly difference?: Readonly<Record<string, readonly [string, string]>>;
  /** Rows that a row group holds at least; groups end where the first key column changes. */
  readonly rowsPerGroup?: number;
}

const panel = {
  place: 'text',
  indicator: 'text',
  year: 'year',
  value: 'number',
  low: 'number',
  high: 'number',
  level: 'number',
  reason: 'text',
} as const;

const panelStored = { digits: ['value', 'low', 'high'] } as const;

const displacedStored = { sameAs: { low: 'people' } } as const;

const stocksStored = { difference: { male: ['people', 'female'] } } as const;

const displaced = {
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

/** Logical tables; those kept in two orders appear once per order. */
export const tableSchemas = {
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
    columns: panel,
    stored: panelStored,
  },
  panel_sharealike: {
    name: 'panel_sharealike',
    part: 'core',
    title: 'Country-year panel: share-alike series (V-Dem, CC BY-SA 4.0)',
    key: ['place', 'indicator', 'year'],
    columns: panel,
    stored: panelStored,
    shareAlike: true,
  },
  panel_extra: {
    name: 'panel_extra',
    part: 'extra',
    title: 'Country-year panel: all other indicators',
    key: ['place', 'indicator', 'year'],
    columns: panel,
    stored: panelStored,
  },
  /** Median and quartiles over places, for world (`WLD`) and M49 subregions, same year. */
  peers: {
    name: 'peers',
    part: 'core',
    title: 'Median and quartiles of each indicator over the places of a group, same year',
    key: ['group', 'indicator', 'year'],
    columns: {
      group: 'text',
      indicator: 'text',
      year: 'year',
      places: 'number',
      q25: 'number',
      median: 'number',
      q75: 'number',
    },
    stored: { digits: ['q25', 'median', 'q75'] },
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
    columns: displaced,
    stored: displacedStored,
  },
  displaced_by_asylum: {
    name: 'displaced_by_asylum',
    part: 'core',
    title: 'The same populations sorted by place of asylum',
    key: ['asylum', 'origin', 'kind', 'year'],
    columns: displaced,
    stored: displacedStored,
  },
  /** Sums of first-instance decisions by role (`origin`/`asylum`), partner and unit (P persons, C cases). */
  decisions: {
    name: 'decisions',
    part: 'core',
    title: 'First-instance asylum decisions since 2015, by partner; persons and cases apart',
    key: ['place', 'role', 'partner', 'year'],
    columns: {
      place: 'text',
      role: 'text',
      partner: 'text',
      year: 'year',
      unit: 'text',
      recognised: 'people',
      complementary: 'people',
      rejected: 'people',
      closed: 'people',
      total: 'people',
    },
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
    },
  },
  hazards: {
    name: 'hazards',
    part: 'core',
    title: 'Disaster displacements by hazard (movements, not people)',
    key: ['place', 'year', 'hazard'],
    columns: {
      place: 'text',
      year: 'year',
      category: 'text',
      hazard: 'text',
      movements: 'number',
      events: 'number',
    },
  },
  remittances: {
    name: 'remittances',
    part: 'core',
    title: 'Bilateral remittances 2018, modelled from stocks, US$',
    key: ['receiver', 'sender', 'year'],
    columns: { receiver: 'text', sender: 'text', year: 'year', usd: 'number' },
  },
  demography: {
    name: 'demography',
    part: 'core',
    title: 'Population, births, deaths, net migration (WPP 2024)',
    key: ['place', 'year'],
    columns: {
      place: 'text',
      year: 'year',
      population: 'people',
      births: 'people',
      deaths: 'people',
      net_migration: 'number',
    },
  },
  /** bound: ISO date, or a year where only the year was found, or empty. */
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
      total: 'people',
    },
  },
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
    },
  },
} as const satisfies Record<string, TableSchema>;

export type TableName = keyof typeof tableSchemas;
