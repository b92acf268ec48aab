import type { FileTable } from '@sojourn/data/flows';
import { SojournError } from '@sojourn/engine/core';

/** The cells of a column of numbers, named by one of several names; null where there is none. */
export function findColumn(
  { file, columns, rows }: FileTable,
  names: readonly string[],
  missing: 'refused' | 'NaN' = 'refused',
): Float64Array | null {
  const at = columns.findIndex((name) => names.includes(name.trim().toLowerCase()));
  if (at < 0) return null;
  return Float64Array.from(rows, ({ row, cells }) => {
    const cell = cells[at];
    const empty = cell === null || cell === '' || String(cell).trim() === 'NA';
    if (empty && missing === 'NaN') return Number.NaN;
    const value = empty ? Number.NaN : Number(String(cell).trim());
    if (Number.isFinite(value)) return value;
    const where = { file, row, field: columns[at]! };
    throw empty
      ? new SojournError({ code: 'cell.empty', where, expected: 'a number' })
      : new SojournError({ code: 'cell.number', where, got: String(cell) });
  });
}

/** The same for a column that has to be there. @throws SojournError `column.missing` */
export function needColumn(
  table: FileTable,
  names: readonly string[],
  missing: 'refused' | 'NaN' = 'refused',
): Float64Array {
  const found = findColumn(table, names, missing);
  if (found) return found;
  throw new SojournError({
    code: 'column.missing',
    where: { file: table.file, field: names[0]! },
    got: table.columns.join(', '),
    expected: names.join(' or '),
  });
}
