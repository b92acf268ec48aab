import { checkLength } from '../../core/index.ts';
import type { Margin } from './margins.ts';

function margin(
  name: string,
  cells: number,
  targets: ArrayLike<number>,
  groupOf: (cell: number) => number,
): Margin {
  const groups = Int32Array.from({ length: cells }, (_, cell) => groupOf(cell));
  return { name, groups, targets: Float64Array.from(targets) };
}

/** Totals of the rows of a table. @example rowMargin(2, 3, [4, 5]) */
export function rowMargin(rows: number, columns: number, targets: ArrayLike<number>): Margin {
  checkLength('row totals', targets.length, rows);
  return margin('rows', rows * columns, targets, (cell) => Math.floor(cell / columns));
}

/** Totals of the columns of a table. @example columnMargin(2, 3, [4, 5, 6]) */
export function columnMargin(rows: number, columns: number, targets: ArrayLike<number>): Margin {
  checkLength('column totals', targets.length, columns);
  return margin('columns', rows * columns, targets, (cell) => cell % columns);
}

/** The total of all cells, where nothing else is known. @example totalMargin(4, 100) */
export function totalMargin(cells: number, total: number): Margin {
  return margin('total', cells, [total], () => 0);
}

/**
 * Totals of blocks: rows and columns stand in areas.
 *
 * @param rowArea area of each row, 0 … areas − 1
 * @param columnArea area of each column
 * @param targets row areas × column areas
 * @example blockMargin([0, 0, 1], [0, 1, 1], [5, 6, 7, 8])
 */
export function blockMargin(
  rowArea: readonly number[],
  columnArea: readonly number[],
  targets: ArrayLike<number>,
): Margin {
  const columns = columnArea.length;
  const areas = Math.max(...columnArea) + 1;
  checkLength('block totals', targets.length, (Math.max(...rowArea) + 1) * areas);
  return margin(
    'blocks',
    rowArea.length * columns,
    targets,
    (cell) => rowArea[Math.floor(cell / columns)]! * areas + columnArea[cell % columns]!,
  );
}

/**
 * Totals of stripes: one row by groups of columns.
 *
 * @param columnArea group of each column, 0 … groups − 1
 * @param targets rows × groups
 * @example stripeMargin(2, [0, 0, 1], [5, 6, 7, 8])
 */
export function stripeMargin(
  rows: number,
  columnArea: readonly number[],
  targets: ArrayLike<number>,
): Margin {
  const each = Array.from({ length: rows }, (_, i) => i);
  return { ...blockMargin(each, columnArea, targets), name: 'stripes' };
}

/**
 * Totals of a three-way table over one of its ways, cells `(k · rows + i) · columns + j`.
 *
 * @param over the way that is summed: `columns` gives targets k × rows, `rows` k × columns,
 * `layers` rows × columns
 * @example layerMargin([4, 4, 4], 'columns', rowTotals)
 */
export function layerMargin(
  [layers, rows, columns]: readonly [number, number, number],
  over: 'columns' | 'rows' | 'layers',
  targets: ArrayLike<number>,
): Margin {
  const sizes = { columns: layers * rows, rows: layers * columns, layers: rows * columns };
  checkLength(`totals over ${over}`, targets.length, sizes[over]);
  const groupOf = {
    columns: (cell: number) => Math.floor(cell / columns),
    rows: (cell: number) => Math.floor(cell / (rows * columns)) * columns + (cell % columns),
    layers: (cell: number) => cell % (rows * columns),
  };
  return margin(`totals over ${over}`, layers * rows * columns, targets, groupOf[over]);
}

/** A seed whose cells are 1 but 0 where `closed` says so. @example openSeed(3, 3, (i, j) => i === j) */
export function openSeed(
  rows: number,
  columns: number,
  closed: (row: number, column: number) => boolean = () => false,
): Float64Array {
  return Float64Array.from({ length: rows * columns }, (_, cell) =>
    closed(Math.floor(cell / columns), cell % columns) ? 0 : 1,
  );
}
