import type { MissingReason } from '@sojourn/engine/core';

/** The version of the stored form; a reader refuses a newer one. */
export const ownSeriesSchema = 'sojourn.own-series/1';

/** What a user's own series is about. */
export const ownConcepts = [
  'departures',
  'remittances',
  'returns',
  'deaths-abroad',
  'complaints',
  'stock-abroad',
  'refugees',
  'asylum-seekers',
  'idps',
  'stateless',
  'trafficked',
  'other',
] as const;
export type OwnConcept = (typeof ownConcepts)[number];

/** A flow adds up over months; a stock is counted at the end of its period and never adds up. */
export type OwnMeasure = 'flow' | 'stock';

const stocks: readonly OwnConcept[] = [
  'stock-abroad',
  'refugees',
  'asylum-seekers',
  'idps',
  'stateless',
];

/** Whether a concept counts moves or people at a date; `other` says so itself. */
export function measureOf(concept: Exclude<OwnConcept, 'other'>): OwnMeasure {
  return stocks.includes(concept) ? 'stock' : 'flow';
}

export const ownUnits = ['people', 'movements', 'applications', 'permits', 'cases', 'usd'] as const;

/** What is counted: one of {@link ownUnits}, or a national currency by its ISO 4217 code. */
export type OwnUnit = (typeof ownUnits)[number] | { readonly currency: string };

/** The unit as the official figures write it: `persons`, `current US$`, `BDT`. */
export function unitText(unit: OwnUnit): string {
  if (typeof unit === 'object') return unit.currency;
  if (unit === 'people') return 'persons';
  return unit === 'usd' ? 'current US$' : unit;
}

/** Whether the values are money, which may have decimals; all else is counted in whole numbers. */
export function isMoney(unit: OwnUnit): boolean {
  return unit === 'usd' || typeof unit === 'object';
}

/** Who may read a series; an embargo ends on the morning of its date (`2026-12-31`). */
export type Confidentiality =
  | { readonly level: 'public' }
  | { readonly level: 'internal' }
  | { readonly level: 'embargoed'; readonly until: string };

/** Texts with repetition: row r reads `dictionary[codes[r]]`, dictionary sorted; -1 is none. */
export interface OwnTexts {
  readonly dictionary: readonly string[];
  readonly codes: readonly number[];
}

/** A place below the country: `BGD.dhaka`, whose parent is `BGD`. */
export interface OwnPlace {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

/** Rows in canonical order: by period, then by the keys. */
export interface OwnColumns {
  /** First month of each row, counted as year × 12 + month − 1. */
  readonly start: readonly number[];
  /** 1 for a month, 12 for a calendar or fiscal year. */
  readonly months: readonly number[];
  /** `place`, `origin`, `destination`, `sex` (f, m, b both, u unknown), `skill`, `recruiter`, … */
  readonly keys: Readonly<Record<string, OwnTexts>>;
  readonly value: readonly (number | null)[];
  /** Why a value is missing; -1 where there is one. */
  readonly reason: OwnTexts;
}

/** What a series says of itself. */
export interface OwnDescription {
  readonly id: string;
  readonly title: string;
  readonly concept: OwnConcept;
  /** The user's name of the concept where it is `other`, else null. */
  readonly conceptName: string | null;
  readonly measure: OwnMeasure;
  readonly unit: OwnUnit;
  /** What one row counts, in words. */
  readonly counts: string;
  /** The country or area whose series it is. */
  readonly place: string;
  readonly owner: string;
  readonly licence: string;
  readonly confidentiality: Confidentiality;
  /** Whether a brief names the series beside the official one or before it. */
  readonly precedence: 'beside' | 'first';
  readonly release: { readonly label: string; readonly date: string };
  readonly method: string;
  /** Whether a combination without a row was not counted or did not happen. */
  readonly absentRows: 'unknown' | 'zero';
}

/** The file from which a series came. */
export interface OwnSourceFile {
  readonly file: string;
  readonly sha256: string;
  readonly map: string;
  readonly mapSha256: string;
  /** Rows read, without the header, and rows of totals that were left out. */
  readonly rows: number;
  readonly leftOut: number;
  /** By how much the file's numbers were multiplied. */
  readonly scale: number;
}

/** A user's own series, as stored in `<id>.json`. */
export interface OwnSeries extends OwnDescription {
  readonly schema: typeof ownSeriesSchema;
  readonly source: OwnSourceFile;
  readonly places: readonly OwnPlace[];
  readonly length: number;
  readonly columns: OwnColumns;
}

/** The reasons that a missing marker may stand for. */
export const ownMissingReasons = [
  'suppressed',
  'not-collected',
  'not-applicable',
  'not-yet-published',
  'conflicting',
] as const satisfies readonly MissingReason[];
export type OwnMissingReason = (typeof ownMissingReasons)[number];
