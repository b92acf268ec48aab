import type { ChartVocabulary } from '@sojourn/charts';

/** A unit of large numbers: `million`, `crore`. */
export interface Scale {
  /** Numbers from here on are written in this unit. */
  readonly from: number;
  readonly unit: number;
  /** `7.4 million` from `7.4`; `size` is the number before rounding, for plural forms. */
  readonly write: (digits: string, size: number) => string;
  /** Written in another unit, as Spanish writes 8.2 billion as `8200 millones`. */
  readonly times?: number;
}

/** How a language writes numbers, lists and places. Its sentences are in its catalogue. */
export interface Conventions {
  /** Language tag of an office file. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
  /** Ten digits, where the language has its own beside the western ones. */
  readonly digits: string | null;
  readonly grouping: 'western' | 'south-asian';
  /** Largest first; null where the language has no lakh and crore. */
  readonly scales: {
    readonly western: readonly Scale[];
    readonly 'south-asian': readonly Scale[] | null;
  };
  readonly percent: (number: string) => string;
  /** An amount of dollars, already written as a number. */
  readonly dollars: (amount: string, scaled: boolean) => string;
  readonly times: (number: string) => string;
  readonly lessThan: (number: string) => string;
  readonly moreThan: (number: string) => string;
  readonly orFewer: (number: string) => string;
  readonly orLess: (number: string) => string;
  readonly range: (low: string, high: string) => string;
  /** A figure that a person has set, with the source's own beside it. */
  readonly replaced: (own: string, source: string) => string;
  /** A revision of the United Nations' estimates by its year. */
  readonly revision: (year: string) => string;
  readonly list: {
    readonly between: string;
    /** Before the last item, which it may follow in form: Spanish `e Italia`. */
    readonly last: (item: string) => string;
    /** Between items that hold commas of their own, as in a cell of a table. */
    readonly apart: string;
  };
  /** Ends a sentence. */
  readonly stop: string;
  /** What a rate is of: `n = 387`. */
  readonly sample: (n: string) => string;
  readonly placeInSentence: (name: string) => string;
  /** Words that charts add of their own; null for the English ones. */
  readonly chartWords: ChartVocabulary | null;
  /** Units of numbers on charts: k, M, bn, tn. */
  readonly chartUnits: Readonly<Record<'k' | 'M' | 'bn' | 'tn', string>>;
  /** Name of the language in itself and in English. */
  readonly name: { readonly own: string; readonly english: string };
}
