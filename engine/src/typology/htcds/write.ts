import { listOf } from './cell.ts';
import { labelOf } from './codes.ts';
import type { HtcdsField, HtcdsLayout, HtcdsRecord, HtcdsValue, WrittenCell } from './contract.ts';
import { extensionCell } from './extension.ts';
import {
  excelFields,
  fieldOf,
  htcdsFields,
  isSingle,
  xlsformFields,
  xlsformName,
} from './fields.ts';
import { extensionNames } from './header.ts';
import { answerTo, valuesOf } from './record.ts';

/** Values that a layout cannot carry, by field. */
export interface Loss {
  readonly field: string;
  readonly count: number;
  readonly reason: string;
}

/** Rows to write, and what the layout could not carry. */
export interface WrittenGrid {
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly lost: readonly Loss[];
}

const tableFields = [
  ...excelFields,
  ...htcdsFields.filter(({ section, excel }) => excel === undefined && isSingle(section)),
];

/** The fields that a layout has columns for. */
export function layoutFields(layout: HtcdsLayout): readonly HtcdsField[] {
  if (layout === 'excel') return excelFields;
  return layout === 'xlsform' ? xlsformFields : tableFields;
}

/** The longest text that a cell of a workbook may hold. */
const longestText = 32_767;

function picksCell(field: HtcdsField, codes: readonly string[], layout: HtcdsLayout): string {
  const list = listOf(field)!;
  if (layout === 'xlsform') return field.type === 'countries' ? codes[0]! : codes.join(' ');
  const isLabelled = layout === 'excel' && field.list !== 'gender';
  return codes.map((code) => (isLabelled ? labelOf(list, code) : code)).join('; ');
}

function cellOf(
  field: HtcdsField,
  value: HtcdsValue | undefined,
  layout: HtcdsLayout,
): WrittenCell {
  if (value === undefined) return null;
  if (field.type === 'date') return { day: String(value) };
  if (field.type === 'checkbox' && layout !== 'excel') return value === true ? 'TRUE' : 'FALSE';
  if (listOf(field) === undefined) {
    return typeof value === 'string' ? value.slice(0, longestText) : (value as number | boolean);
  }
  return picksCell(field, typeof value === 'object' ? value : [String(value)], layout);
}

function reasonOf(
  { code, value, part }: { code: string; value: HtcdsValue; part: number },
  layout: HtcdsLayout,
  carried: ReadonlySet<string>,
): string | null {
  if (!carried.has(code)) return 'the format has no column for it';
  if (part > 0) return 'the format carries the first one only';
  if (typeof value === 'string' && value.length > longestText) {
    return `cut at ${longestText} characters`;
  }
  const isCut = layout === 'xlsform' && fieldOf(code)?.type === 'countries';
  return isCut && (value as readonly string[]).length > 1
    ? 'the form takes one citizenship: the first was written'
    : null;
}

function lossesOf(records: readonly HtcdsRecord[], layout: HtcdsLayout): Loss[] {
  const carried = new Set(layoutFields(layout).map(({ code }) => code));
  const counts = new Map<string, Loss>();
  for (const record of records) {
    for (const one of valuesOf(record)) {
      const reason = reasonOf(one, layout, carried);
      if (reason === null) continue;
      const key = `${one.code}\n${reason}`;
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { field: one.code, count, reason });
    }
  }
  return [...counts.values()];
}

function headerOf(layout: HtcdsLayout): WrittenCell[][] {
  const fields = layoutFields(layout);
  if (layout === 'xlsform') {
    return [[...fields.map(({ code }) => xlsformName(code)), ...extensionNames]];
  }
  const names = [...fields.map(({ code }) => code), ...extensionNames];
  if (layout === 'table') return [names];
  return [
    [null, ...names],
    [null, ...fields.map(({ label }) => label), ...extensionNames],
  ];
}

/**
 * Records as rows of a flat file. `excel` has the two header rows of the template from column B,
 * machine names now in the order of the labels and rightly spelled, labels as values (gender: its
 * code), and a running number in column A; `xlsform` has the names and codes of the published form;
 * `table` has one row of machine names and codes. Columns of Sojourn's own come last.
 *
 * @returns rows, and what the layout could not carry
 * @example htcdsGrid(records, 'excel').rows[1]?.[1] // 'Case Owner'
 */
export function htcdsGrid(records: readonly HtcdsRecord[], layout: HtcdsLayout): WrittenGrid {
  const fields = layoutFields(layout);
  const rows = records.map((record, at): WrittenCell[] => [
    ...(layout === 'excel' ? [at + 1] : []),
    ...fields.map((field) => cellOf(field, answerTo(record, field), layout)),
    ...extensionNames.map((name) => extensionCell(record, name)),
  ]);
  return { rows: [...headerOf(layout), ...rows], lost: lossesOf(records, layout) };
}
