import type { Conventions } from '../../words/conventions.ts';
import { sample, tie } from '../../words/english.ts';

const thin = '\u202f';

/** From two on the unit takes an s: `1,2 million`, `7,4 millions`. */
const plural = (word: string) => (digits: string, size: number) =>
  `${digits}${tie}${word}${size >= 2 ? 's' : ''}`;

/** How French writes numbers and lists: comma, narrow spaces, `million` and `milliard`. */
export const frenchConventions: Conventions = {
  tag: 'fr-FR',
  direction: 'ltr',
  group: thin,
  decimal: ',',
  minus: '\u2212',
  digits: null,
  grouping: 'western',
  scales: {
    western: [
      { from: 999_500_000, unit: 1e9, write: plural('milliard') },
      { from: 999_500, unit: 1e6, write: plural('million') },
    ],
    'south-asian': null,
  },
  percent: (number) => `${number}${tie}%`,
  dollars: (amount, scaled) => `${amount}${tie}${scaled ? `de${tie}` : ''}dollars${tie}É.-U.`,
  times: (number) => `${number}${tie}fois`,
  lessThan: (number) => `moins de ${number}`,
  moreThan: (number) => `plus de ${number}`,
  orFewer: (number) => `${number} au plus`,
  orLess: (number) => `${number} au plus`,
  range: (low, high) => `${low} à ${high}`,
  replaced: (own, source) => `${own} (source${tie}: ${source})`,
  revision: (year) => `révision de ${year}`,
  list: { between: ', ', last: () => ' et ', apart: '\u00a0; ' },
  stop: '.',
  sample,
  placeInSentence: (name) => name,
  chartWords: {
    noData: 'Pas de donnée',
    higherIsMoreSecure: 'plus élevé\u00a0: plus de sécurité',
    lowerIsMoreSecure: 'plus bas\u00a0: plus de sécurité',
    middleHalf: 'moitié centrale des pays',
    stale: 'point creux\u00a0: plus de cinq ans',
    before: 'Avant',
    interval: 'trait\u00a0: intervalle',
    notLabelled: 'Sans étiquette sur la carte',
    others: 'autres',
    outward: 'au départ',
    inward: 'à l’arrivée',
    source: 'Source',
    place: 'Lieu',
    code: 'Code',
    year: 'Année',
    value: 'Valeur',
    low: 'Bas',
    high: 'Haut',
    note: 'Note',
    indicator: 'Indicateur',
    unit: 'Unité',
    region: 'Région',
    world: 'Monde',
    firstQuartile: 'Premier quartile',
    thirdQuartile: 'Troisième quartile',
    direction: 'Plus signifie',
    from: 'De',
    to: 'Vers',
    longitude: 'Longitude',
    latitude: 'Latitude',
    median: 'Médiane',
    recorded: 'Relevé',
    yes: 'oui',
    no: 'non',
  },
  chartUnits: { k: 'k', M: 'M', bn: 'Md', tn: 'Bn' },
  name: { own: 'français', english: 'French' },
};
