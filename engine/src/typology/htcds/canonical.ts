import type { Issue } from '../../core/index.ts';
import { readCell } from './cell.ts';
import type { HtcdsField, HtcdsRecord, HtcdsValue, HtcdsValues, KeptCell } from './contract.ts';
import { isKept, legalFromCells } from './extension.ts';
import { fieldOf, repeatedSections, singleSections } from './fields.ts';
import { shown } from './fold.ts';
import { tellApart } from './read.ts';
import { emptyRecord } from './record.ts';

/** The envelope of canonical JSON. */
export interface HtcdsEnvelope {
  readonly schema: 'sojourn.htcds/1';
  readonly htcds: '2.0';
  readonly attribution: string;
  readonly records: readonly HtcdsRecord[];
}

/** The canonical envelope of records. */
export function htcdsEnvelope(records: readonly HtcdsRecord[]): HtcdsEnvelope {
  return {
    schema: 'sojourn.htcds/1',
    htcds: '2.0',
    attribution: 'Human Trafficking Case Data Standard (HTCDS), IOM, CC BY 4.0',
    records,
  };
}

interface Found {
  readonly file: string;
  readonly row: number;
  readonly kept: KeptCell[];
  readonly issues: Issue[];
}

const style = { between: 'semicolon', epoch: 1900 } as const;

const isObject = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);

function readOne(field: HtcdsField, raw: unknown, found: Found): HtcdsValue | undefined {
  const isCell = raw === null || ['string', 'number', 'boolean'].includes(typeof raw);
  const cell = isCell ? (raw as string | number | boolean | null) : JSON.stringify(raw);
  const reading = readCell(field, cell, style);
  const where = { file: found.file, row: found.row, field: field.code };
  found.kept.push(...reading.kept);
  found.issues.push(...reading.issues.map((issue) => ({ ...issue, where })));
  return reading.value;
}

function readField(field: HtcdsField, raw: unknown, found: Found): HtcdsValue | undefined {
  if (!Array.isArray(raw)) return readOne(field, raw, found);
  const values = raw.map((one) => readOne(field, one, found)).filter((one) => one !== undefined);
  const codes = [...new Set(values.flat().map(String))];
  return codes.length > 0 ? codes : undefined;
}

function readValues(raw: unknown, section: string, found: Found): HtcdsValues {
  if (!isObject(raw)) return {};
  const values: Record<string, HtcdsValue> = {};
  for (const [code, given] of Object.entries(raw)) {
    const field = fieldOf(code);
    if (field?.section === section) {
      const value = readField(field, given, found);
      if (value !== undefined) values[code] = value;
      continue;
    }
    const where = { file: found.file, row: found.row, field: code };
    const expected = `a field of the part “${section}”`;
    found.issues.push({ severity: 'warning', code: 'column.unknown', where, got: code, expected });
    found.kept.push({ field: code, raw: String(given) });
  }
  return values;
}

function readLegal(raw: unknown) {
  if (!isObject(raw)) return undefined;
  const text = (thing: unknown) => (Array.isArray(thing) ? thing.join(';') : String(thing ?? ''));
  return legalFromCells({
    sojourn_legal_trafficked: text(raw.trafficked),
    sojourn_categories: text(raw.categories),
    sojourn_rules_version: text(raw.rules),
    sojourn_migration_status: text(raw.migration),
  });
}

function readRecord(raw: Record<string, unknown>, found: Found): HtcdsRecord {
  const record: Record<string, unknown> = {
    ...emptyRecord(String(raw.id ?? `record-${found.row}`)),
  };
  for (const section of singleSections) record[section] = readValues(raw[section], section, found);
  for (const section of repeatedSections) {
    const parts = Array.isArray(raw[section]) ? raw[section] : [];
    record[section] = parts.map((part: unknown) => readValues(part, section, found));
  }
  const earlier = Array.isArray(raw.kept) ? raw.kept.filter(isKept) : [];
  const legal = readLegal(raw.legal);
  return {
    ...(record as unknown as HtcdsRecord),
    kept: [...found.kept, ...earlier],
    ...(legal && { legal }),
  };
}

/**
 * Reads canonical JSON: the envelope, or a list of records. A record that is none is reported and
 * the rest goes on; values are checked as cells are.
 *
 * @param thing parsed JSON
 * @returns null where it is neither envelope nor list; row = number of the record, from 1
 */
export function readHtcdsEnvelope(
  thing: unknown,
  file: string,
): { records: readonly HtcdsRecord[]; issues: readonly Issue[] } | null {
  const list = isObject(thing) ? thing.records : thing;
  if (!Array.isArray(list)) return null;
  const issues: Issue[] = [];
  const read = list.flatMap((raw: unknown, at) => {
    const found: Found = { file, row: at + 1, kept: [], issues };
    if (isObject(raw)) return [{ record: readRecord(raw, found), row: at + 1 }];
    const got = `it is ${shown(JSON.stringify(raw))}`;
    issues.push({
      severity: 'warning',
      code: 'row.unread',
      where: { file, row: at + 1 },
      got,
      expected: 'a record',
    });
    return [];
  });
  const apart = tellApart(read, file);
  return { records: apart.records, issues: [...issues, ...apart.issues] };
}
