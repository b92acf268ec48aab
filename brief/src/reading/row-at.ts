import { type TableName, tableSchemas } from '@sojourn/data';
import { cellOf, type Table } from '@sojourn/engine/core';
import { rowsRead } from '../compute/index.ts';

/**
 * The one row that a number was read from, by the keys of its table.
 *
 * @param name of the table as the data release has it, where several are read as one
 * @example rowAt(facts.panel, 'value', 3) // ['panel.value where place=BGD, indicator=gdp, year=2024']
 */
export function rowAt(
  table: Table,
  column: string,
  row: number,
  name: string = table.name,
): readonly [string] {
  const keys = tableSchemas[name as TableName].key;
  const where = keys.map((key) => [key, cellOf(table, key, row) ?? '']);
  return [rowsRead(name, column, Object.fromEntries(where))];
}
