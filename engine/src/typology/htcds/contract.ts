import type { Verdict } from '../answer/decide.ts';

/** Parts of a case record that occur once. */
export type SingleSection = 'person' | 'victim' | 'case' | 'consent';

/** Parts of a case record that may occur several times. */
export type RepeatedSection =
  | 'incoming'
  | 'outgoing'
  | 'comments'
  | 'events'
  | 'plans'
  | 'perpetrators'
  | 'organisations';

/** A field of the standard. */
export interface HtcdsField {
  readonly code: string;
  readonly label: string;
  readonly section: SingleSection | RepeatedSection;
  readonly type:
    | 'text'
    | 'pick'
    | 'picks'
    | 'checkbox'
    | 'date'
    | 'number'
    | 'coordinate'
    | 'country'
    | 'countries'
    | 'language';
  /** Id of the code list. */
  readonly list?: string;
  readonly core?: boolean;
  readonly deprecated?: boolean;
  /** Several picks are read although the standard says one. */
  readonly single?: boolean;
  /** Column of the Excel template, counted from 1. */
  readonly excel?: number;
  /** Names, contacts, free text, dates and coordinates: left out of the de-identified profile. */
  readonly identifies?: boolean;
}

/** A code and its label. */
export interface HtcdsCode {
  readonly code: string;
  readonly label: string;
}

/** Text, a day (ISO 8601), a code, a number, yes or no, or several codes. */
export type HtcdsValue = string | number | boolean | readonly string[];

/** Field code → value; what is absent was not asked. */
export type HtcdsValues = Readonly<Record<string, HtcdsValue>>;

/** What a cell said where the standard has no code for it. */
export interface KeptCell {
  readonly field: string;
  readonly raw: string;
  /** A code that the standard defines but does not list. */
  readonly defined?: string;
}

/** The answer of the legal test, beside HTCDS and never inside its fields. */
export interface HtcdsLegal {
  readonly trafficked: Verdict;
  /** Categories that apply. */
  readonly categories: readonly string[];
  /** Rule packs and their versions. */
  readonly rules: string;
  /** Values of the standard's guidance on migration status. */
  readonly migration: readonly string[];
}

/** One case: a person, the context, referrals, events, plans. */
export interface HtcdsRecord
  extends Readonly<Record<SingleSection, HtcdsValues>>,
    Readonly<Record<RepeatedSection, readonly HtcdsValues[]>> {
  /** Identifier in the envelope: the standard has none. */
  readonly id: string;
  readonly kept: readonly KeptCell[];
  readonly legal?: HtcdsLegal;
}

/** A cell as a file gives it; null is an empty cell. */
export type RawCell = string | number | boolean | null;

/** A cell to write; a day is a date of its own kind in a workbook. */
export type WrittenCell = RawCell | { readonly day: string };

/** Rows of a sheet, of a separated file or of form answers. */
export interface HtcdsGrid {
  readonly rows: readonly (readonly RawCell[])[];
  /** Row number of each row in the file, counted from 1; absent = consecutive from 1. */
  readonly numbers?: readonly number[];
  /** Day 0 of serial dates (default 1900). */
  readonly epoch?: 1900 | 1904;
}

/** How a flat file is laid out. */
export type HtcdsLayout = 'excel' | 'xlsform' | 'table';
