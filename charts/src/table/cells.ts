import { decimalsFor } from '../format/decimals.ts';
import { formatYear, writeHonestly } from '../format/number.ts';
import type { TableTwin } from '../spec.ts';

/** Decimals of each column's numbers, where the table does not say them itself. */
function columnDecimals({ columns, rows }: TableTwin): readonly number[] {
  return columns.map(({ kind, decimals }, at) => {
    if (kind !== 'number') return 0;
    if (decimals !== undefined) return decimals;
    const cells = rows.map((row) => row[at] ?? null);
    return decimalsFor(cells.filter((cell) => typeof cell === 'number'));
  });
}

/**
 * The cells of a table as readers see them: years bare, numbers grouped and with the same decimals
 * down a column (along a row, where every row is a measure of its own), words as they are. A
 * number that is not zero has more decimals rather than read as zero.
 *
 * @param missing what stands where there is no datum
 * @example tableCells(tableTwin(spec))[0] // ['2024', '7,401,763']
 */
export function tableCells(table: TableTwin, missing = '–'): readonly (readonly string[])[] {
  const byColumn = columnDecimals(table);
  return table.rows.map((row, index) =>
    row.map((cell, at) => {
      if (cell === null) return missing;
      if (typeof cell === 'string') return cell;
      if (table.columns[at]?.kind === 'year') return formatYear(cell);
      return writeHonestly(cell, table.rowDecimals?.[index] ?? byColumn[at] ?? 0);
    }),
  );
}
