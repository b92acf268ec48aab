import { type Column, SojournError, type Table } from '@sojourn/engine/core';
import type { Field, Resource } from '../schema/manifest.ts';
import type { ColumnType, TableSchema } from '../schema/tables.ts';
import {
  numberColumnOf,
  type Part,
  type Rows,
  rowsHolding,
  textColumnOf,
  yearColumnOf,
} from './columns.ts';
import { type ColumnPages, type DecodedChunk, decodePages, pagesOf } from './page.ts';
import { withStored } from './stored.ts';

/** A Parquet file of the snapshot in memory. */
export interface ParquetFile {
  /** For messages. */
  readonly path: string;
  readonly bytes: ArrayBuffer;
  readonly resource: Resource;
}

/** A file that cannot be read, and why. */
export function corrupt(path: string, error: unknown): SojournError {
  const got = error instanceof Error ? error.message : String(error);
  return new SojournError({ code: 'file.corrupt', where: { file: path }, got });
}

/** The row groups [first, last) that can hold `key`; all rows of a key lie in one group. */
function groupsHolding(starts: readonly string[], key: string): { first: number; last: number } {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return { first: Math.max(0, low - 1), last: low };
}

/** A row group whose columns are decoded when they are asked for, once. */
function openGroup(file: ParquetFile, group: number): (name: string) => DecodedChunk {
  const { groupBytes, fields } = file.resource;
  const positions = new Map(fields.map(({ name }, i) => [name, i]));
  const decoded = new Map<string, DecodedChunk>();
  let pages: readonly ColumnPages[];
  try {
    pages = pagesOf(file.bytes, groupBytes[group] ?? 0, fields.length);
  } catch (error) {
    throw corrupt(file.path, error);
  }
  return (name) => {
    const known = decoded.get(name);
    if (known) return known;
    const at = positions.get(name) ?? -1;
    const [found, field] = [pages[at], fields[at]];
    if (!found || !field) throw columnMissing(file, name);
    try {
      const chunk = decodePages(found, field.type);
      decoded.set(name, chunk);
      return chunk;
    } catch (error) {
      throw corrupt(file.path, error);
    }
  };
}

/**
 * A table, or its rows whose first key column is `key`: only the row group that holds them is
 * decoded.
 *
 * @throws SojournError `file.corrupt`, `column.missing`
 */
export function readTable(schema: TableSchema, file: ParquetFile, key?: string): Table {
  const { groupStarts, groupRows } = file.resource;
  const { first, last } =
    key === undefined ? { first: 0, last: groupRows.length } : groupsHolding(groupStarts, key);
  const groups = Array.from({ length: last - first }, (_, i) => openGroup(file, first + i));
  const keyColumn = schema.key[0] ?? '';
  const rows = groups.map((chunkOf, i): Rows => {
    const whole = { from: 0, to: groupRows[first + i] ?? 0 };
    return key === undefined ? whole : rowsHolding(chunkOf(keyColumn), key);
  });
  const length = rows.reduce((sum, { from, to }) => sum + to - from, 0);
  const read = (name: string, type: ColumnType): Column => {
    const parts = groups.map((chunkOf, i): Part => ({ chunk: chunkOf(name), rows: rows[i]! }));
    if (type === 'text') return textColumnOf(parts, length);
    return type === 'year' ? yearColumnOf(parts, length) : numberColumnOf(parts, length);
  };
  return { name: schema.name, length, columns: withStored(schema, read), origins: {} };
}

function columnMissing(file: ParquetFile, name: string): SojournError {
  return new SojournError({
    code: 'column.missing',
    where: { file: file.path, field: name },
    got: file.resource.fields.map((field: Field) => field.name).join(', '),
    expected: name,
  });
}
