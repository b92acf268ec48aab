import type { Language } from '@sojourn/engine/core';

/** Words in one or more languages; a language without its own takes the English ones. */
export type Worded = Readonly<Partial<Record<Language, string>>>;

/** How an office writes: what it calls places and groups, and how it writes numbers. */
export interface HouseStyle {
  /** A short name: `un`, `unhcr`, or the user's own. */
  readonly id: string;
  readonly title: string;
  /** Names of places by code, where they differ from those of the data release. */
  readonly places: Readonly<Record<string, Worded>>;
  /** Footnotes on places by code, shown where a brief names the place. */
  readonly footnotes: Readonly<Record<string, Worded>>;
  /** What stands under a map on boundaries and names; empty for that of the data release. */
  readonly boundaries: Worded;
  /** Our words and those of the house, by language: `refugees hosted` → `refugees received`. */
  readonly terms: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;
  readonly numbers: {
    /** Lakh and crore, or millions; null for what the language does. */
    readonly grouping: 'western' | 'south-asian' | null;
    /** Digits of the language itself (Arabic, Bengali) or western ones. */
    readonly digits: 'western' | 'native';
  };
  readonly currency: 'US$' | 'USD';
  readonly dates: 'iso' | 'day-month-year' | 'month-day-year';
}
