import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType } from '../schema/tables.ts';
import type { BuiltTable, Cell } from './built.ts';

/** Rows of a row group: a reader decodes one or two of them for one place. */
export const rowsPerGroup = 3_000;

const int32Limit = 2 ** 31;

function physicalType(type: ColumnType, data: readonly Cell[]): 'STRING' | 'INT32' | 'DOUBLE' {
  if (type === 'text') return 'STRING';
  const whole = data.every(
    (cell) => cell === null || (Number.isInteger(cell) && Math.abs(cell as number) < int32Limit),
  );
  return whole ? 'INT32' : 'DOUBLE';
}

/** The bytes of a table as Parquet (snappy), the same for the same rows. */
export function parquetBytes(table: BuiltTable): Uint8Array {
  const columnData = Object.entries(table.schema.columns).map(([name, type], i) => {
    const data = table.rows.map((row) => row[i] ?? null);
    const nullable = data.includes(null);
    return { name, data, type: physicalType(type, data), nullable, offsetIndex: false };
  });
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      rowGroupSize: rowsPerGroup,
      statistics: false,
      createdBy: 'sojourn',
    }),
  );
}

/** First key of each row group. */
export function groupStarts(table: BuiltTable): string[] {
  const key = Object.keys(table.schema.columns).indexOf(table.schema.key[0] ?? '');
  const starts: string[] = [];
  for (let row = 0; row < table.rows.length; row += rowsPerGroup) {
    starts.push(String(table.rows[row]?.[key] ?? ''));
  }
  return starts;
}
