import { SojournError } from '@sojourn/engine/core';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import type { SheetRow, SheetRows } from './row.ts';
import type { ByteSource } from './source.ts';

/** Values as other readers give them: whole numbers as numbers, dates as days. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value ?? null;
}

function plainRow(cells: Readonly<Record<string, unknown>>): SheetRow['cells'] {
  return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, plain(value)]));
}

function corrupt(file: string, error: unknown): SojournError {
  const got = error instanceof Error ? error.message : String(error);
  const remedy = 'Write the file again, uncompressed or with the codec snappy.';
  return new SojournError({ code: 'file.corrupt', where: { file }, got, remedy });
}

const blockRows = 4096;

/**
 * The rows of a Parquet file (uncompressed or snappy), some thousands at a time. Rows are numbered
 * as in a sheet: the first is row 2.
 *
 * @throws SojournError `file.corrupt`
 */
export async function* parquetRows(source: ByteSource): SheetRows {
  const file = source;
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw corrupt(source.name, error);
  });
  const total = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < total; rowStart += blockRows) {
    const rowEnd = Math.min(total, rowStart + blockRows);
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd }).catch(
      (error: unknown) => {
        throw corrupt(source.name, error);
      },
    );
    for (const [at, cells] of rows.entries()) {
      yield { row: rowStart + at + 2, share: (rowStart + at + 1) / total, cells: plainRow(cells) };
    }
  }
}
