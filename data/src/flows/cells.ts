import { SojournError } from '@sojourn/engine/core';
import { bytesSource, sheetRows } from '../sheets/index.ts';

/** A row of a user's file: its number and its cells in the order of the columns. */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly unknown[];
}

/** A user's file as rows and columns. */
export interface FileTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
}

const corner = 'place';

/** Names the corner of a matrix where it is empty, as spreadsheets and R write it. */
function withCorner(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder().decode(bytes.subarray(0, 16)).replace(/^\uFEFF/, '');
  const empty = /^(""|'')?([,;\t])/.exec(head);
  if (!empty) return bytes;
  const mark = bytes[0] === 0xef ? 3 : 0;
  const rest = bytes.subarray(mark + (empty[1]?.length ?? 0));
  const name = new TextEncoder().encode(corner);
  const joined = new Uint8Array(name.length + rest.length);
  joined.set(name);
  joined.set(rest, name.length);
  return joined;
}

/** Objects list keys that are whole numbers (M49) before others: the column of labels stays first. */
function labelsFirst(names: readonly string[]): string[] {
  const isNumber = (name: string) => /^(0|[1-9]\d*)$/.test(name);
  return [...names.filter((name) => !isNumber(name)), ...names.filter(isNumber)];
}

/**
 * Reads a whole file of CSV, JSON lines, Parquet or XLSX.
 *
 * @throws SojournError as {@link sheetRows}, `schema.invalid` for two columns of one name
 */
export async function readFileTable(file: string, bytes: Uint8Array): Promise<FileTable> {
  const rows: FileRow[] = [];
  let columns: string[] = [];
  for await (const { row, cells, problem } of await sheetRows(
    bytesSource(file, withCorner(bytes)),
  )) {
    if (problem) throw new SojournError({ ...problem, where: { file, row, ...problem.where } });
    if (columns.length === 0) columns = labelsFirst(Object.keys(cells));
    rows.push({ row, cells: columns.map((name) => cells[name] ?? null) });
  }
  if (rows.length > 0) return { file, columns, rows };
  throw new SojournError({
    code: 'file.empty',
    where: { file },
    got: 'there is no row under the header',
  });
}

/**
 * A cell that holds a number.
 *
 * @throws SojournError `cell.empty`, `cell.number` naming row and field
 */
export function numberIn(cell: unknown, file: string, row: number, field: string): number {
  if (cell === null || cell === '') {
    throw new SojournError({
      code: 'cell.empty',
      where: { file, row, field },
      expected: 'a number of people',
      remedy: 'Write 0 where nobody was counted; a cell without a datum cannot be estimated from.',
    });
  }
  const value = typeof cell === 'number' ? cell : Number(String(cell).trim());
  if (Number.isFinite(value)) return value;
  throw new SojournError({ code: 'cell.number', where: { file, row, field }, got: String(cell) });
}

/** @throws SojournError `cell.negative` naming row and field */
export function countIn(cell: unknown, file: string, row: number, field: string): number {
  const value = numberIn(cell, file, row, field);
  if (value >= 0) return value;
  throw new SojournError({
    code: 'cell.negative',
    where: { file, row, field },
    got: String(value),
    expected: '0 or more',
  });
}
