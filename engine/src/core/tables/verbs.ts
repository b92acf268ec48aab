import { checkInteger } from '../errors/index.ts';
import { type Column, cellOf, type Table, textOf } from './table.ts';

/** One row as a plain record. Not for hot loops. */
export type Row = Readonly<Record<string, string | number | null>>;

/** All rows as plain records, for doors and tests. */
export function rowsOf(table: Table): Row[] {
  const names = Object.keys(table.columns);
  return Array.from({ length: table.length }, (_, row) =>
    Object.fromEntries(names.map((name) => [name, cellOf(table, name, row)])),
  );
}

function takeColumn(column: Column, rows: ArrayLike<number>): Column {
  const pick = <A extends Int32Array | Int16Array | Float64Array | Uint8Array>(from: A, to: A) => {
    for (let i = 0; i < rows.length; i++) to[i] = from[rows[i]!]!;
    return to;
  };
  const n = rows.length;
  if (column.kind === 'text') {
    return { ...column, codes: pick(column.codes, new Int32Array(n)) };
  }
  if (column.kind === 'integer') {
    const to = column.values instanceof Int16Array ? new Int16Array(n) : new Int32Array(n);
    return { kind: 'integer', values: pick(column.values, to) };
  }
  const values = pick(column.values, new Float64Array(n));
  if (!column.reasons) return { kind: 'number', values };
  return { kind: 'number', values, reasons: pick(column.reasons, new Uint8Array(n)) };
}

/**
 * The table of the given rows in the given order.
 *
 * @throws SojournError `argument.range` if there is no such row
 */
export function takeRows(table: Table, rows: ArrayLike<number>): Table {
  for (let i = 0; i < rows.length; i++) checkInteger('row', rows[i]!, 0, table.length - 1);
  const columns = Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => [name, takeColumn(column, rows)]),
  );
  return { ...table, length: rows.length, columns };
}

/** The rows for which `keep` holds, in their order. @example where(stocks, row => year[row] === 2020) */
export function where(table: Table, keep: (row: number) => boolean): Table {
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) if (keep(row)) rows.push(row);
  return takeRows(table, rows);
}

/**
 * The rows whose text column equals `text`; one comparison of codes a row.
 *
 * @throws SojournError `column.missing`, or `argument.shape` if the column is not text
 * @example whereText(stocks, 'origin', 'BGD')
 */
export function whereText(table: Table, name: string, text: string): Table {
  const { codes, dictionary } = textOf(table, name);
  const code = dictionary.indexOf(text);
  return code < 0 ? takeRows(table, []) : where(table, (row) => codes[row] === code);
}
