import { csvText } from '@sojourn/engine/core';
import type { TableTwin } from '../spec.ts';

/**
 * The table as CSV (RFC 4180): a header of labels, then the rows.
 *
 * @example toCsv(tableTwin(spec))
 */
export function toCsv(table: TableTwin): string {
  return csvText([table.columns.map((column) => column.label), ...table.rows]);
}
