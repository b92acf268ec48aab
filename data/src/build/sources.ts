import type { Source } from '../schema/manifest.ts';
import { readCsv } from './csv-read.ts';
import { factsLicence } from './tables/context.ts';
import { licenceConfirmed } from './tables/panel.ts';

const cc3 = 'CC BY 3.0 IGO';
const cc4 = 'CC BY 4.0';

function source(
  id: string,
  organisation: string,
  title: string,
  release: string,
  licence: string,
  licenceConfirmed: boolean,
  statusDate: string | null = null,
): Source {
  const terms = licence.charAt(0).toUpperCase() + licence.slice(1);
  const attribution = `${organisation}, ${title}, ${release}. ${terms}.`;
  return { id, title, organisation, release, licence, licenceConfirmed, attribution, statusDate };
}

const unpd = 'UN DESA, Population Division';
const ims = 'International Migrant Stock';

/** Sources of whole tables. */
const tableSources: readonly Source[] = [
  source('undesa-ims-2020', unpd, ims, '2020 revision', cc3, true),
  source('undesa-ims-2019', unpd, ims, '2019 revision', cc3, true),
  source('undesa-ims-2024', unpd, ims, '2024 revision', cc3, true),
  source('undesa-wpp-2024', unpd, 'World Population Prospects', '2024 revision', cc3, true),
  source('undesa-wpp-2022', unpd, 'World Population Prospects', '2022 revision', cc3, true),
  source('unhcr', 'UNHCR', 'Refugee Population Statistics Database', '2025.12', cc4, true),
  source('unrwa', 'UNRWA via UNHCR', 'Registered Palestine refugees', '2025.12', cc4, true),
  source('idmc', 'IDMC', 'Global Internal Displacement Database', '2025', cc3, true),
  source(
    'knomad-2018',
    'World Bank / KNOMAD',
    'Bilateral remittance matrix 2018, modelled from stocks (Ratha and Shaw 2007)',
    'October 2019',
    cc4,
    true,
  ),
  source(
    'untc-2015',
    'United Nations',
    'UN Treaty Collection, as copied about 2014–2015',
    '2015',
    factsLicence,
    true,
    '2015',
  ),
  source(
    'untc-2022',
    'United Nations',
    'UN Treaty Collection, status of August 2022',
    '2022',
    factsLicence,
    true,
    '2022-08',
  ),
  source('world-bank-groups', 'World Bank', 'Country and lending groups', '2024', cc4, true),
  source('cepii-geodist', 'CEPII', 'GeoDist (Mayer and Zignago 2011)', '2011', 'Etalab 2.0', false),
  source(
    'abel-cohen',
    'Abel and Cohen 2019, 2022',
    'Bilateral international migration flow estimates',
    'figshare 7731233, 12845711',
    cc4,
    true,
  ),
  source(
    'gbmd',
    'World Bank',
    'Global Bilateral Migration Database (Özden, Parsons, Schiff and Walmsley 2011)',
    '2011',
    cc4,
    true,
  ),
  source('oecd', 'OECD', 'International Migration Database', '2024', cc4, false),
  source('pwt', 'Feenstra, Inklaar and Timmer 2015', 'Penn World Table', '11.0', cc4, false),
  source('lee-lee', 'Lee and Lee 2016', 'Educational attainment', '2016', 'CC BY', true),
  source(
    'natural-earth',
    'Natural Earth',
    'Admin 0 countries, 1:50m (world-atlas 2.0.2)',
    '5.1',
    'public domain',
    true,
  ),
  source('cldr', 'Unicode', 'CLDR territory names', '48', 'Unicode licence v3', true),
];

/** Every source, those of single indicators last; sorted by id. */
export function allSources(facts: string): Source[] {
  const csv = readCsv(facts, 'indicators.csv');
  const cell = (name: string, i: number) => csv.column(name)[i] ?? '';
  const ofIndicators = csv
    .column('indicator')
    .map((id, i) =>
      source(
        `indicator:${id}`,
        cell('source_org', i),
        cell('source_dataset', i),
        cell('source_year', i),
        cell('licence', i),
        licenceConfirmed(
          `${cell('source_org', i)} ${cell('source_dataset', i)} ${cell('licence', i)}`,
        ) !== 'no',
      ),
    );
  return [...tableSources, ...ofIndicators].sort((a, b) => (a.id < b.id ? -1 : 1));
}
