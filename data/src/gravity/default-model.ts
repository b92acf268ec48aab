import type { GravityVariable } from '@sojourn/engine/gravity';

/**
 * The default migration gravity model: all of network, income, distance, language, colony and
 * conflict stay identified because fixed effects are of places and periods, not of places by period.
 */
export const defaultFormula =
  'flow ~ log(1+stock) + log(km) + contiguous + language + colony + log(gdp_origin) + log(gdp_destination) + log(1+deaths_origin) + log(1+deaths_destination) | origin + destination + start';

/** Clusters of its standard errors: two-way. */
export const defaultClusters = 'origin + destination';

export const defaultTitle = 'Moves between countries in five years, 1990–2020';

const cepii = {
  source: 'CEPII, GeoDist (Mayer and Zignago)',
  release: '2011',
  licence: 'Etalab 2.0',
};
const bank = {
  source: 'World Bank, World Development Indicators NY.GDP.PCAP.PP.KD',
  release: '2026',
  licence: 'CC BY 4.0',
};
const ucdp = {
  source:
    'Uppsala Conflict Data Program, UCDP Country-Year Dataset 25.1; UN DESA, World Population Prospects 2024',
  release: '2025',
  licence: 'CC BY 4.0; CC BY 3.0 IGO',
};

/** Columns of the world table, with their sources. */
export const worldVariables: readonly GravityVariable[] = [
  {
    name: 'flow',
    meaning:
      'people who moved in the five years from start, both sexes, pseudo-Bayes closed accounting; pairs without a row are 0',
    source: 'Abel and Cohen, figshare 7731233, 12845711',
    release: '2022',
    licence: 'CC BY 4.0',
  },
  {
    name: 'stock',
    meaning: 'people born in origin who live in destination at start; pairs without a row are 0',
    source: 'UN DESA, International Migrant Stock',
    release: '2020',
    licence: 'CC BY 3.0 IGO',
  },
  { name: 'km', meaning: 'distance in km', ...cepii },
  { name: 'contiguous', meaning: '1 with a common land border', ...cepii },
  { name: 'language', meaning: '1 with a common official language', ...cepii },
  { name: 'colony', meaning: '1 with a colonial tie', ...cepii },
  {
    name: 'gdp_origin, gdp_destination',
    meaning:
      'GDP per head in constant 2021 international $, mean of start and the two years before, of those that have a value',
    ...bank,
  },
  {
    name: 'deaths_origin, deaths_destination',
    meaning:
      'deaths in organised violence inside the country in the five years from start, per million people and year; 0 where UCDP has no row',
    ...ucdp,
  },
];
