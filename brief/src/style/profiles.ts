import type { HouseStyle, Worded } from './style.ts';

const plainNumbers = { grouping: null, digits: 'western' } as const;

/** Official short names of the United Nations, where they differ from those of the data release. */
const unPlaces: Readonly<Record<string, Worded>> = {
  BOL: { en: 'Bolivia (Plurinational State of)', fr: 'Bolivie (État plurinational de)' },
  BRN: { en: 'Brunei Darussalam', fr: 'Brunéi Darussalam' },
  CIV: { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire' },
  COG: { en: 'Congo', fr: 'Congo' },
  COD: { en: 'Democratic Republic of the Congo', fr: 'République démocratique du Congo' },
  CPV: { en: 'Cabo Verde', fr: 'Cabo Verde' },
  CZE: { en: 'Czechia', fr: 'Tchéquie' },
  FLK: { en: 'Falkland Islands (Malvinas)', fr: 'Îles Falkland (Malvinas)' },
  FSM: { en: 'Micronesia (Federated States of)', fr: 'Micronésie (États fédérés de)' },
  GBR: {
    en: 'United Kingdom of Great Britain and Northern Ireland',
    fr: 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  },
  HKG: { en: 'China, Hong Kong SAR', fr: 'Chine, RAS de Hong Kong' },
  IRN: { en: 'Iran (Islamic Republic of)', fr: 'Iran (République islamique d’)' },
  KOR: { en: 'Republic of Korea', fr: 'République de Corée' },
  LAO: {
    en: 'Lao People’s Democratic Republic',
    fr: 'République démocratique populaire lao',
  },
  MAC: { en: 'China, Macao SAR', fr: 'Chine, RAS de Macao' },
  MDA: { en: 'Republic of Moldova', fr: 'République de Moldova' },
  MMR: { en: 'Myanmar', fr: 'Myanmar' },
  NLD: { en: 'Netherlands (Kingdom of the)', fr: 'Pays-Bas (Royaume des)' },
  PRK: {
    en: 'Democratic People’s Republic of Korea',
    fr: 'République populaire démocratique de Corée',
  },
  PSE: { en: 'State of Palestine', fr: 'État de Palestine' },
  RUS: { en: 'Russian Federation', fr: 'Fédération de Russie' },
  SWZ: { en: 'Eswatini', fr: 'Eswatini' },
  SYR: { en: 'Syrian Arab Republic', fr: 'République arabe syrienne' },
  TLS: { en: 'Timor-Leste', fr: 'Timor-Leste' },
  TUR: { en: 'Türkiye', fr: 'Türkiye' },
  TWN: { en: 'Taiwan Province of China', fr: 'Province chinoise de Taïwan' },
  TZA: { en: 'United Republic of Tanzania', fr: 'République-Unie de Tanzanie' },
  USA: { en: 'United States of America', fr: 'États-Unis d’Amérique' },
  VAT: { en: 'Holy See', fr: 'Saint-Siège' },
  VEN: {
    en: 'Venezuela (Bolivarian Republic of)',
    fr: 'Venezuela (République bolivarienne du)',
  },
  VNM: { en: 'Viet Nam', fr: 'Viet Nam' },
  XKX: { en: 'Kosovo (under UNSCR 1244)', fr: 'Kosovo (résolution 1244 du Conseil de sécurité)' },
};

const territories: Readonly<Record<string, Worded>> = {
  XKX: {
    en: 'Named in the sense of Security Council resolution 1244 (1999), without a position on its status.',
    fr: 'Nommé au sens de la résolution 1244 (1999) du Conseil de sécurité, sans position sur son statut.',
  },
  FLK: {
    en: 'Sovereignty is in dispute between Argentina and the United Kingdom; the name takes no side.',
    fr: 'La souveraineté fait l’objet d’un différend entre l’Argentine et le Royaume-Uni ; le nom ne prend pas parti.',
  },
  ESH: {
    en: 'On the United Nations list of Non-Self-Governing Territories; its final status has not been settled.',
    fr: 'Inscrit par les Nations Unies sur la liste des territoires non autonomes ; son statut définitif n’est pas réglé.',
  },
};

/** `persons`, as the Organization’s own tables have it. */
const persons = {
  'internally displaced people': 'internally displaced persons',
  'stateless people': 'stateless persons',
} as const;

/** Names, footnotes and words of the United Nations Secretariat. */
export const unStyle: HouseStyle = {
  id: 'un',
  title: 'United Nations',
  places: unPlaces,
  footnotes: territories,
  boundaries: {
    en: 'Names and boundaries on this map carry no endorsement or acceptance by the United Nations and no opinion on the legal status of a territory or its authorities. Jammu and Kashmir: the parties have not agreed on a final status. Sudan and South Sudan: the final boundary is not determined.',
    fr: 'Les noms et les frontières de cette carte n’emportent ni reconnaissance ni acceptation de la part des Nations Unies, ni opinion sur le statut juridique d’un territoire ou de ses autorités. Jammu-et-Cachemire : les parties ne sont pas convenues d’un statut définitif. Soudan et Soudan du Sud : la frontière définitive n’est pas fixée.',
  },
  terms: { en: persons },
  numbers: plainNumbers,
  currency: 'US$',
  dates: 'day-month-year',
};

/** As the United Nations, with UNHCR’s spelling of its own groups. */
export const unhcrStyle: HouseStyle = {
  ...unStyle,
  id: 'unhcr',
  title: 'UNHCR',
  boundaries: {
    en: 'Names and boundaries on this map carry no endorsement or acceptance by UNHCR or the United Nations and no opinion on the legal status of a territory.',
    fr: 'Les noms et les frontières de cette carte n’emportent ni reconnaissance ni acceptation de la part du HCR ou des Nations Unies, ni opinion sur le statut juridique d’un territoire.',
  },
  terms: {
    en: {
      'asylum seeker': 'asylum-seeker',
      'asylum seekers': 'asylum-seekers',
    },
  },
};

/** As the United Nations, with IOM’s dollars and words. */
export const iomStyle: HouseStyle = {
  ...unStyle,
  id: 'iom',
  title: 'IOM',
  boundaries: {
    en: 'This map is an illustration. Its names and boundaries carry no endorsement or acceptance by IOM and no judgement on the legal status of a territory.',
    fr: 'Cette carte est une illustration. Ses noms et ses frontières n’emportent ni reconnaissance ni acceptation de la part de l’OIM, ni jugement sur le statut juridique d’un territoire.',
  },
  terms: { en: persons },
  currency: 'USD',
};

/** A start for a ministry: names of the data release, dates in words; to be extended in a file. */
export const ministryStyle: HouseStyle = {
  id: 'ministry',
  title: 'Ministry',
  places: {},
  footnotes: {},
  boundaries: {
    en: 'Names and boundaries on this map are those of the international sources and state no position of the Government.',
    fr: 'Les noms et les frontières de cette carte sont ceux des sources internationales et n’énoncent aucune position du Gouvernement.',
  },
  terms: {},
  numbers: plainNumbers,
  currency: 'US$',
  dates: 'day-month-year',
};

/** House styles that come along, by their short name. */
export const houseStyles: Readonly<Record<'un' | 'unhcr' | 'iom' | 'ministry', HouseStyle>> = {
  un: unStyle,
  unhcr: unhcrStyle,
  iom: iomStyle,
  ministry: ministryStyle,
};
