import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Resource } from '../schema/manifest.ts';
import type { BuiltTable } from './built.ts';
import { type PhysicalColumn, physicalColumns } from './physical.ts';

/** Rows of a row group at least: a reader decodes one group for one place. */
const fewestRows = 3_000;

/**
 * Sizes of the row groups: each holds whole runs of the first key column, so that all rows of a
 * place lie in one group.
 */
export function groupSizes(table: BuiltTable): number[] {
  const key = Object.keys(table.schema.columns).indexOf(table.schema.key[0] ?? '');
  const fewest = table.schema.stored?.rowsPerGroup ?? fewestRows;
  const { rows } = table;
  const sizes: number[] = [];
  let start = 0;
  for (let row = 1; row <= rows.length; row++) {
    const ends = row === rows.length || rows[row]?.[key] !== rows[row - 1]?.[key];
    if (!ends || (row - start < fewest && row < rows.length)) continue;
    sizes.push(row - start);
    start = row;
  }
  return sizes;
}

const encodings = {
  STRING: ['RLE_DICTIONARY'],
  INT32: ['RLE_DICTIONARY', 'DELTA_BINARY_PACKED', 'PLAIN', 'BYTE_STREAM_SPLIT'],
  DOUBLE: ['RLE_DICTIONARY', 'PLAIN', 'BYTE_STREAM_SPLIT'],
} as const;

type Encoding = (typeof encodings)[keyof typeof encodings][number];

function written(
  columns: readonly (PhysicalColumn & { readonly encoding: Encoding })[],
  sizes: readonly number[],
): Uint8Array {
  const columnData = columns.map((column) => ({
    ...column,
    data: [...column.data],
    nullable: column.data.includes(null),
    offsetIndex: false,
  }));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      rowGroupSize: sizes.length > 0 ? [...sizes] : 1,
      pageSize: 2 ** 30,
      statistics: false,
      createdBy: 'sojourn',
    }),
  );
}

/** Rows on which encodings are compared. */
const trialRows = 40_000;

/** The first row groups, as many as a comparison needs. */
function trialOf(column: PhysicalColumn, sizes: readonly number[]) {
  let rows = 0;
  const trial = sizes.filter((size) => {
    if (rows >= trialRows) return false;
    rows += size;
    return true;
  });
  return { column: { ...column, data: column.data.slice(0, rows) }, sizes: trial };
}

/** The encoding in which a column takes the fewest bytes; the first of equals. */
function bestEncoding(whole: PhysicalColumn, wholeSizes: readonly number[]): Encoding {
  const { column, sizes } = trialOf(whole, wholeSizes);
  const bytes = (encoding: Encoding) => written([{ ...column, encoding }], sizes).length;
  const [first, ...others] = encodings[column.type];
  let best: { encoding: Encoding; bytes: number } = { encoding: first, bytes: bytes(first) };
  for (const encoding of others) {
    const own = bytes(encoding);
    if (own < best.bytes) best = { encoding, bytes: own };
  }
  return best.encoding;
}

/** A table as Parquet, and what a reader needs to know of the file. */
interface ParquetBytes
  extends Pick<Resource, 'groupStarts' | 'groupRows' | 'groupBytes' | 'fields'> {
  readonly content: Uint8Array;
}

const fieldTypes = { STRING: 'string', INT32: 'integer', DOUBLE: 'number' } as const;

function startsOf(table: BuiltTable, sizes: readonly number[]): string[] {
  const key = Object.keys(table.schema.columns).indexOf(table.schema.key[0] ?? '');
  let row = 0;
  return sizes.map((size) => {
    const start = String(table.rows[row]?.[key] ?? '');
    row += size;
    return start;
  });
}

function bytesOf(content: Uint8Array): number[] {
  const buffer = content.buffer as ArrayBuffer;
  return parquetMetadata(buffer).row_groups.map(({ columns: [first] }) =>
    Number(first?.meta_data?.dictionary_page_offset ?? first?.meta_data?.data_page_offset ?? 0),
  );
}

/** A table as Parquet (snappy), the same bytes for the same rows. */
export function parquetOf(table: BuiltTable): ParquetBytes {
  const sizes = groupSizes(table);
  const columns = physicalColumns(table).map((column) => ({
    ...column,
    encoding: bestEncoding(column, sizes),
  }));
  const content = written(columns, sizes);
  return {
    content,
    groupStarts: startsOf(table, sizes),
    groupRows: sizes,
    groupBytes: bytesOf(content),
    fields: columns.map(({ name, type }) => ({ name, type: fieldTypes[type] })),
  };
}
