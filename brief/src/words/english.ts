import type { Conventions, Scale } from './conventions.ts';
import { placeInSentence } from './places.ts';

/** Keeps a number and its unit on one line. */
export const tie = '\u00a0';

/** A unit whose name never changes. */
export function scale(from: number, unit: number, name: string): Scale {
  return { from, unit, write: (digits) => `${digits}${tie}${name}` };
}

/** Number of what a rate is of, on one line. */
export const sample = (n: string) => `n${tie}=${tie}${n}`;

/** How English, South Asian English among it, writes numbers and lists. */
export const english: Conventions = {
  tag: 'en-GB',
  direction: 'ltr',
  group: ',',
  decimal: '.',
  minus: '\u2212',
  digits: null,
  grouping: 'western',
  scales: {
    western: [scale(999_500_000, 1e9, 'billion'), scale(999_500, 1e6, 'million')],
    'south-asian': [scale(9_995_000, 1e7, 'crore'), scale(99_950, 1e5, 'lakh')],
  },
  percent: (number) => `${number}${tie}%`,
  dollars: (amount) => `US$${tie}${amount}`,
  times: (number) => `${number}${tie}times`,
  lessThan: (number) => `less than ${number}`,
  moreThan: (number) => `more than ${number}`,
  orFewer: (number) => `${number} or fewer`,
  orLess: (number) => `${number} or less`,
  range: (low, high) => `${low} to ${high}`,
  replaced: (own, source) => `${own} (source: ${source})`,
  revision: (year) => `${year} revision`,
  list: { between: ', ', last: () => ' and ', apart: '; ' },
  stop: '.',
  sample,
  placeInSentence,
  chartWords: null,
  chartUnits: { k: 'k', M: 'M', bn: 'bn', tn: 'tn' },
  name: { own: 'English', english: 'English' },
};
