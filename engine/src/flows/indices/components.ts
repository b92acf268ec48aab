import { checkLength } from '../../core/index.ts';

/** A table as total, shares of rows and of columns, and what is left: n = T · O · D · OD. */
export interface Components {
  readonly total: number;
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  /** 1 where totals explain the cell. */
  readonly interaction: Float64Array;
}

/**
 * Multiplicative components with the total as reference (Rogers, Willekens, Little & Raymer 2002;
 * Raymer, Bonaguidi & Valentini 2006), exactly: no model is fitted.
 *
 * @param table rows × columns, the diagonal included
 * @throws SojournError `argument.shape`
 * @example componentsOfTable(Float64Array.of(1, 1, 1, 1), 2, 2).interaction // 1, 1, 1, 1
 */
export function componentsOfTable(table: Float64Array, rows: number, columns: number): Components {
  checkLength('table', table.length, rows * columns);
  const rowTotals = new Float64Array(rows);
  const columnTotals = new Float64Array(columns);
  let total = 0;
  table.forEach((value, cell) => {
    rowTotals[Math.floor(cell / columns)]! += value;
    columnTotals[cell % columns]! += value;
    total += value;
  });
  return {
    total,
    rows: rowTotals.map((value) => value / total),
    columns: columnTotals.map((value) => value / total),
    interaction: table.map(
      (value, cell) =>
        (value * total) / (rowTotals[Math.floor(cell / columns)]! * columnTotals[cell % columns]!),
    ),
  };
}
