import { type ColumnType, type TableName, tableSchemas } from '@sojourn/data';
import {
  numberColumn,
  type Origin,
  type Table,
  table,
  textColumn,
  yearColumn,
} from '@sojourn/engine/core';

export type SampleRow = Readonly<Record<string, string | number | null>>;

function columnOf(type: ColumnType, cells: readonly (string | number | null)[]) {
  if (type === 'text')
    return textColumn(cells.map((cell) => (cell === null ? null : String(cell))));
  if (type === 'year') return yearColumn(cells.map(Number));
  return numberColumn(cells.map((cell) => (cell === null ? null : Number(cell))));
}

/** A table of the snapshot's schema from rows written by hand; cells left out are empty. */
export function sampleTable(
  name: TableName,
  rows: readonly SampleRow[],
  origin: Origin | null = null,
): Table {
  const { columns } = tableSchemas[name];
  const made = Object.entries(columns).map(([column, type]) => [
    column,
    columnOf(
      type,
      rows.map((row) => row[column] ?? null),
    ),
  ]);
  const values = Object.entries(columns).filter(
    ([, type]) => type === 'people' || type === 'number',
  );
  const origins = origin === null ? {} : Object.fromEntries(values.map(([id]) => [id, origin]));
  return table(name, Object.fromEntries(made), origins);
}
