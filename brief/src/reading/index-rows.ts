import { type Table, textOf } from '@sojourn/engine/core';

/**
 * Row numbers of a table by the text of one column, rows in their order. Empty cells are left
 * out.
 *
 * @example rowsByText(panel, 'indicator').get('life_expectancy')
 */
export function rowsByText(table: Table, column: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  if (table.length === 0) return groups;
  const { codes, dictionary } = textOf(table, column);
  for (let row = 0; row < table.length; row++) {
    const text = dictionary[codes[row]!];
    if (text === undefined) continue;
    const rows = groups.get(text);
    if (rows) rows.push(row);
    else groups.set(text, [row]);
  }
  return groups;
}
