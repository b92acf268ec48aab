import type { TableTwin } from '../spec.ts';

function field(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The table as CSV of RFC 4180: a header of labels, CRLF after every line, quotes where needed;
 * a missing datum is an empty field, numbers are in full with a decimal point.
 *
 * @example toCsv(tableTwin(spec))
 */
export function toCsv(table: TableTwin): string {
  const lines = [table.columns.map((column) => column.label), ...table.rows];
  return lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}
