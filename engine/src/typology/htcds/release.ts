import type { HtcdsRecord, HtcdsValues } from './contract.ts';
import { fieldOf, repeatedSections, singleSections } from './fields.ts';
import { valuesOf } from './record.ts';

/** Who may receive records, and in what form. */
export interface ReleaseOptions {
  /** Without names, contacts, free text, dates and coordinates (default false). */
  readonly deidentified?: boolean;
  /** Also records without a recorded consent (default false). */
  readonly includeWithoutConsent?: boolean;
}

/** Records that may leave, and what was held back. */
export interface Release {
  readonly records: readonly HtcdsRecord[];
  /** Records left out because no consent is recorded. */
  readonly withoutConsent: number;
  /** Values taken out by the de-identified profile, by field. */
  readonly removed: readonly { readonly field: string; readonly count: number }[];
}

function codedOnly(values: HtcdsValues): HtcdsValues {
  const coded = Object.entries(values).filter(([code]) => fieldOf(code)?.identifies !== true);
  return Object.fromEntries(coded);
}

/**
 * A record without names, contacts, free text, dates, coordinates and cells kept as they stood: coded
 * answers, numbers and countries remain. This is de-identified, not anonymous: rare answers together
 * may still point to a person.
 *
 * @param id the identifier that it gets instead of its own
 */
export function deidentified(record: HtcdsRecord, id: string): HtcdsRecord {
  const bare: Record<string, unknown> = { ...record, id, kept: [] };
  for (const section of singleSections) bare[section] = codedOnly(record[section]);
  for (const section of repeatedSections) {
    bare[section] = record[section]
      .map(codedOnly)
      .filter((values) => Object.keys(values).length > 0);
  }
  return bare as unknown as HtcdsRecord;
}

function removedFrom(records: readonly HtcdsRecord[]): Release['removed'] {
  const counts = new Map<string, number>();
  const add = (field: string) => counts.set(field, (counts.get(field) ?? 0) + 1);
  for (const record of records) {
    for (const { code } of valuesOf(record)) if (fieldOf(code)?.identifies) add(code);
    for (const { field } of record.kept) add(`${field} (kept as it stood)`);
  }
  return [...counts].map(([field, count]) => ({ field, count }));
}

/**
 * The records that may be handed on: those with a recorded consent, unless the caller says
 * otherwise, and if asked in the de-identified profile.
 *
 * @example releaseHtcds(records, { deidentified: true }).withoutConsent
 */
export function releaseHtcds(
  records: readonly HtcdsRecord[],
  options: ReleaseOptions = {},
): Release {
  const agreed = records.filter(
    ({ consent }) => options.includeWithoutConsent === true || consent.con_Consent === true,
  );
  const withoutConsent = records.length - agreed.length;
  if (options.deidentified !== true) return { records: agreed, withoutConsent, removed: [] };
  return {
    records: agreed.map((record, at) => deidentified(record, `record-${at + 1}`)),
    withoutConsent,
    removed: removedFrom(agreed),
  };
}
