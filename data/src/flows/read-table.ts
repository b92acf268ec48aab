import { type Issue, SojournError } from '@sojourn/engine/core';
import { countIn, type FileRow, type FileTable, numberIn } from './cells.ts';
import { columnNames, lower, rowNames, valueNames } from './column-names.ts';
import type { Labels } from './labels.ts';

/** A square table of a user's file with its labels as codes. */
export interface SquareTable {
  readonly file: string;
  readonly codes: readonly string[];
  /** n × n, rows birthplace or origin, columns residence or destination. */
  readonly cells: Float64Array;
  readonly issues: readonly Issue[];
}

const among = (columns: readonly string[], names: readonly string[]) =>
  columns.findIndex((name) => names.includes(lower(name)));

/** Where the columns of a long table stand; null for a matrix. */
function longLayout({ columns }: FileTable): { row: number; column: number; value: number } | null {
  const [row, column] = [among(columns, rowNames), among(columns, columnNames)];
  const named = among(columns, valueNames);
  if (row < 0 || column < 0) return null;
  if (named >= 0) return { row, column, value: named };
  const rest = columns.map((_, at) => at).filter((at) => at !== row && at !== column);
  return rest.length === 1 ? { row, column, value: rest[0]! } : null;
}

/** The labels of a file before they are understood. */
export function labelsIn(table: FileTable): string[] {
  const long = longLayout(table);
  const text = (cell: unknown) => String(cell ?? '').trim();
  if (long)
    return table.rows.flatMap(({ cells }) => [text(cells[long.row]), text(cells[long.column])]);
  return [...table.columns.slice(1), ...table.rows.map(({ cells }) => text(cells[0]))];
}

function labelOf(cell: unknown, { file }: FileTable, row: number, field: string): string {
  const label = String(cell ?? '').trim();
  if (label !== '') return label;
  throw new SojournError({
    code: 'cell.empty',
    where: { file, row, field },
    expected: 'the label of a place',
  });
}

function duplicate(file: string, row: number, field: string, got: string, first: number) {
  return new SojournError({
    code: 'row.duplicate',
    where: { file, row, field },
    got,
    expected: `row ${first}`,
    remedy: 'Keep one of them.',
  });
}

/** What stands on the diagonal: people born where they live, or nothing that matters. */
export type DiagonalRule = 'native' | 'ignored';

function cellValue(
  cell: unknown,
  at: { readonly file: string; readonly row: number; readonly field: string },
  own: DiagonalRule | null,
) {
  const { file, row, field } = at;
  if (own === 'ignored' && (cell === null || cell === '')) return 0;
  return own === 'native' ? numberIn(cell, file, row, field) : countIn(cell, file, row, field);
}

function checkSquare(
  file: string,
  rows: ReadonlyMap<string, FileRow>,
  columns: readonly string[],
): void {
  const inColumns = new Set(columns);
  const missing = columns.filter((code) => !rows.has(code));
  const more = [...rows.keys()].filter((code) => !inColumns.has(code));
  if (missing.length === 0 && more.length === 0) return;
  const [named, side] = missing.length > 0 ? [missing, 'row'] : [more, 'column'];
  throw new SojournError({
    code: 'argument.shape',
    where: { field: file },
    got: `${rows.size} rows by ${columns.length} columns; no ${side} for ${named.slice(0, 5).join(', ')}`,
    expected: 'the same places in rows and columns',
    remedy:
      'Give every place a row and a column, or write the table long: origin, destination, value.',
  });
}

function matrixTable(table: FileTable, labels: Labels, diagonal: DiagonalRule): SquareTable {
  const { file } = table;
  const columns = table.columns.slice(1).map((name) => labels.codeOf(name, file, 1, 'the header'));
  const twice = columns.findIndex((code, at) => columns.indexOf(code) !== at);
  if (twice >= 0) {
    throw duplicate(file, 1, 'a column', columns[twice]!, 1);
  }
  const rows = new Map<string, FileRow>();
  for (const row of table.rows) {
    const label = labelOf(row.cells[0], table, row.row, table.columns[0] ?? 'the first column');
    const code = labels.codeOf(label, file, row.row, table.columns[0] ?? 'the first column');
    const first = rows.get(code);
    if (first) throw duplicate(file, row.row, 'the place', code, first.row);
    rows.set(code, row);
  }
  checkSquare(file, rows, columns);
  const codes = [...rows.keys()];
  const at = codes.map((code) => columns.indexOf(code) + 1);
  const cells = new Float64Array(codes.length ** 2);
  codes.forEach((code, i) => {
    const row = rows.get(code)!;
    at.forEach((column, j) => {
      const field = table.columns[column]!;
      const place = { file, row: row.row, field };
      cells[i * codes.length + j] = cellValue(row.cells[column], place, i === j ? diagonal : null);
    });
  });
  return { file, codes, cells, issues: [] };
}

function longTable(
  table: FileTable,
  at: { readonly row: number; readonly column: number; readonly value: number },
  labels: Labels,
  diagonal: DiagonalRule,
): SquareTable {
  const { file, columns } = table;
  const index = new Map<string, number>();
  const pairs: { i: number; j: number; value: number }[] = [];
  const seen = new Map<string, number>();
  const place = (cell: unknown, row: number, field: string) => {
    const code = labels.codeOf(labelOf(cell, table, row, field), file, row, field);
    if (!index.has(code)) index.set(code, index.size);
    return { code, at: index.get(code)! };
  };
  for (const { row, cells } of table.rows) {
    const from = place(cells[at.row], row, columns[at.row]!);
    const to = place(cells[at.column], row, columns[at.column]!);
    const pair = `${from.code} → ${to.code}`;
    const first = seen.get(pair);
    if (first !== undefined) throw duplicate(file, row, 'the pair', pair, first);
    seen.set(pair, row);
    const field = columns[at.value]!;
    const own = from.code === to.code ? diagonal : null;
    const value = cellValue(cells[at.value], { file, row, field }, own);
    pairs.push({ i: from.at, j: to.at, value });
  }
  const codes = [...index.keys()];
  const cells = new Float64Array(codes.length ** 2);
  for (const { i, j, value } of pairs) cells[i * codes.length + j] = value;
  const absent = codes.length ** 2 - pairs.length;
  const issue: Issue = {
    code: 'flows.finding',
    severity: 'note',
    where: { field: file },
    got: `${absent} pairs have no row`,
    expected: 'they were read as nobody',
    count: absent,
  };
  return { file, codes, cells, issues: absent > 0 ? [issue] : [] };
}

/**
 * A table of stocks or flows: a square matrix with labels in its first column and header, or long
 * rows of birthplace (or origin), residence (or destination) and value. Pairs without a long row
 * are nobody, and counted among the issues.
 *
 * @param diagonal native-born, who may be below zero, or cells that may be empty
 * @throws SojournError `row.duplicate`, `cell.negative` (off the diagonal), `cell.number`,
 * `cell.empty`, `cell.place`, `argument.shape`, each naming the cell or the label
 * @example squareTable(await readFileTable('s1.csv', bytes), labels)
 */
export function squareTable(
  table: FileTable,
  labels: Labels,
  diagonal: DiagonalRule = 'native',
): SquareTable {
  const long = longLayout(table);
  return long ? longTable(table, long, labels, diagonal) : matrixTable(table, labels, diagonal);
}

/**
 * The cells of a table in the order of other codes.
 *
 * @throws SojournError `argument.shape` naming what is in one only
 */
export function inOrder(table: SquareTable, codes: readonly string[], other: string): Float64Array {
  const index = new Map(table.codes.map((code, at) => [code, at]));
  const missing = codes.filter((code) => !index.has(code));
  const more = table.codes.filter((code) => !codes.includes(code));
  if (missing.length > 0 || more.length > 0) {
    const [named, lacking, having] =
      missing.length > 0 ? [missing, table.file, other] : [more, other, table.file];
    throw new SojournError({
      code: 'argument.shape',
      where: { field: `${table.file} beside ${other}` },
      got: `${named.slice(0, 5).join(', ')} in ${having} but not in ${lacking}`,
      expected: 'the same places in both',
      remedy: 'Give both tables the same places; merge or leave out those of one only.',
    });
  }
  const n = codes.length;
  const cells = new Float64Array(n * n);
  codes.forEach((row, i) => {
    codes.forEach((column, j) => {
      cells[i * n + j] = table.cells[index.get(row)! * n + index.get(column)!]!;
    });
  });
  return cells;
}
