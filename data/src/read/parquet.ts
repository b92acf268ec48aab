import { type Column, SojournError, type Table, textColumn } from '@sojourn/engine/core';
import { type FileMetaData, parquetMetadata, parquetRead } from 'hyparquet';
import type { ColumnType, TableSchema } from '../schema/tables.ts';

/** A Parquet file in memory with its metadata read. */
export interface ParquetFile {
  readonly path: string;
  readonly bytes: ArrayBuffer;
  readonly metadata: FileMetaData;
}

type Cells = ArrayLike<string | number | null | undefined>;

/** Reads the metadata. @throws SojournError `file.corrupt` */
export function openParquet(path: string, bytes: ArrayBuffer): ParquetFile {
  try {
    return { path, bytes, metadata: parquetMetadata(bytes) };
  } catch (error) {
    throw corrupt(path, error);
  }
}

export function corrupt(path: string, error: unknown): SojournError {
  const got = error instanceof Error ? error.message : String(error);
  return new SojournError({ code: 'file.corrupt', where: { file: path }, got });
}

/** Rows of the row groups that can hold `key`, given the first key of each group. */
export function rowsHolding(
  file: ParquetFile,
  groupStarts: readonly string[],
  key: string,
): { readonly start: number; readonly end: number } {
  let row = 0;
  let start = -1;
  let end = 0;
  file.metadata.row_groups.forEach((group, i) => {
    const next = groupStarts[i + 1];
    const first = groupStarts[i] ?? '';
    const rows = Number(group.num_rows);
    if (first <= key && (next === undefined || next >= key)) {
      if (start < 0) start = row;
      end = row + rows;
    }
    row += rows;
  });
  return { start: Math.max(start, 0), end };
}

function toColumn(type: ColumnType, cells: Cells): Column {
  if (type === 'text')
    return textColumn(Array.from(cells, (cell) => (cell ?? null) as string | null));
  const n = cells.length;
  if (type === 'year') {
    const values = new Int16Array(n);
    for (let i = 0; i < n; i++) values[i] = cells[i] as number;
    return { kind: 'integer', values };
  }
  const values = new Float64Array(n);
  for (let i = 0; i < n; i++) values[i] = (cells[i] as number | null | undefined) ?? Number.NaN;
  return { kind: 'number', values };
}

/** Decodes rows [start, end) of the named columns. */
async function decode(
  file: ParquetFile,
  names: readonly string[],
  start: number,
  end: number,
): Promise<Map<string, Cells>> {
  const cells = new Map<string, (string | number | null)[]>(
    names.map((name) => [name, new Array(end - start)]),
  );
  if (end <= start) return cells;
  await parquetRead({
    file: { byteLength: file.bytes.byteLength, slice: (from, to) => file.bytes.slice(from, to) },
    metadata: file.metadata,
    columns: [...names],
    rowStart: start,
    rowEnd: end,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const into = cells.get(columnName);
      if (!into) return;
      for (let i = 0; i < columnData.length; i++) {
        const row = rowStart + i - start;
        if (row >= 0 && row < into.length) into[row] = columnData[i];
      }
    },
  });
  return cells;
}

/** Which rows to read: a range, then those whose first key column equals `key`. */
export interface Selection {
  readonly start: number;
  readonly end: number;
  readonly key?: string;
}

/** The selected rows as a table. @throws SojournError `file.corrupt`, `column.missing` */
export async function readTable(
  schema: TableSchema,
  file: ParquetFile,
  selection: Selection,
): Promise<Table> {
  const names = Object.keys(schema.columns);
  const present = new Set(file.metadata.schema.map(({ name }) => name));
  const absent = names.find((name) => !present.has(name));
  if (absent !== undefined) {
    const got = [...present].join(', ');
    const where = { file: file.path, field: absent };
    throw new SojournError({ code: 'column.missing', where, got, expected: names.join(', ') });
  }
  let cells: Map<string, Cells>;
  try {
    cells = await decode(file, names, selection.start, selection.end);
  } catch (error) {
    throw corrupt(file.path, error);
  }
  const kept =
    selection.key === undefined ? cells : only(cells, schema.key[0] ?? '', selection.key);
  const columns = Object.fromEntries(
    Object.entries(schema.columns).map(([name, type]) => [
      name,
      toColumn(type, kept.get(name) ?? []),
    ]),
  );
  const length = kept.get(names[0] ?? '')?.length ?? 0;
  return { name: schema.name, length, columns, origins: {} };
}

function only(cells: Map<string, Cells>, column: string, key: string): Map<string, Cells> {
  const keys = cells.get(column) ?? [];
  let first = 0;
  while (first < keys.length && keys[first] !== key) first++;
  let last = first;
  while (last < keys.length && keys[last] === key) last++;
  return new Map(
    [...cells].map(([name, values]) => [name, Array.prototype.slice.call(values, first, last)]),
  );
}
