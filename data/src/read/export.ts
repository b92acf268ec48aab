import { cellOf, csvText, type Table } from '@sojourn/engine/core';
import type { TableName } from '../schema/tables.ts';
import type { Snapshot } from './snapshot.ts';

/** A table as CSV (RFC 4180), an empty cell where there is no datum. */
export function tableCsv(table: Table): string {
  const names = Object.keys(table.columns);
  const rows = Array.from({ length: table.length }, (_, row) =>
    names.map((name) => cellOf(table, name, row)),
  );
  return csvText([names, ...rows]);
}

/** A table of the snapshot as CSV, whole or for one place. */
export async function exportTable(
  snapshot: Snapshot,
  name: TableName,
  filter: { readonly place?: string } = {},
): Promise<string> {
  return tableCsv(await snapshot.table(name, filter));
}
