import {
  type HtcdsRecord,
  htcdsEnvelope,
  htcdsGrid,
  type Loss,
  type Release,
  type ReleaseOptions,
  releaseHtcds,
} from '@sojourn/engine/typology/htcds';
import { writeSeparated } from './csv.ts';
import { writeCaseSheet } from './workbook/write.ts';
import { writeInstances } from './xform.ts';

/** Formats that cases are written in. */
export const htcdsFormats = ['xlsx', 'xlsform-csv', 'xform', 'csv', 'json'] as const;
export type HtcdsFormat = (typeof htcdsFormats)[number];

/** What was written, what was held back, and what the format cannot carry. */
export interface HtcdsFidelity extends Omit<Release, 'records'> {
  readonly format: HtcdsFormat;
  /** Records written. */
  readonly records: number;
  readonly lost: readonly Loss[];
}

/** A written file and its report. */
export interface HtcdsWritten {
  readonly bytes: Uint8Array;
  readonly report: HtcdsFidelity;
}

function encoded(
  records: readonly HtcdsRecord[],
  format: HtcdsFormat,
): { bytes: Uint8Array; lost: readonly Loss[] } {
  if (format === 'json') {
    const text = `${JSON.stringify(htcdsEnvelope(records), null, 2)}\n`;
    return { bytes: new TextEncoder().encode(text), lost: [] };
  }
  if (format === 'xlsx') {
    const { rows, lost } = htcdsGrid(records, 'excel');
    return { bytes: writeCaseSheet(rows), lost };
  }
  const { rows, lost } = htcdsGrid(records, format === 'csv' ? 'table' : 'xlsform');
  return { bytes: format === 'xform' ? writeInstances(rows) : writeSeparated(rows), lost };
}

/**
 * Writes cases as HTCDS 2.0. Records without a recorded consent are left out and counted unless
 * `includeWithoutConsent` says otherwise; `deidentified` takes out names, contacts, free text, dates
 * and coordinates. The legal test stands in columns of its own beside the standard's.
 *
 * @param format `xlsx` (the Excel template), `xlsform-csv`, `xform` (an archive of instances), `csv`, `json`
 * @returns bytes, and the report of what was held back, taken out or lost
 * @example writeHtcds(records, 'xlsx', { deidentified: true }).report.withoutConsent
 */
export function writeHtcds(
  records: readonly HtcdsRecord[],
  format: HtcdsFormat,
  options: ReleaseOptions = {},
): HtcdsWritten {
  const { records: released, withoutConsent, removed } = releaseHtcds(records, options);
  const { bytes, lost } = encoded(released, format);
  return { bytes, report: { format, records: released.length, withoutConsent, removed, lost } };
}
