import { cellOf, type Table } from '@sojourn/engine/core';
import type { TableName } from '../schema/tables.ts';
import type { Snapshot } from './snapshot.ts';

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180), an empty cell where there is no datum. */
export function tableCsv(table: Table): string {
  const names = Object.keys(table.columns);
  const lines = [names.join(',')];
  for (let row = 0; row < table.length; row++) {
    lines.push(names.map((name) => csvCell(cellOf(table, name, row))).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** A table of the snapshot as CSV, whole or for one place. */
export async function exportTable(
  snapshot: Snapshot,
  name: TableName,
  filter: { readonly place?: string } = {},
): Promise<string> {
  return tableCsv(await snapshot.table(name, filter));
}
