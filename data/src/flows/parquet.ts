import { parquetWriteBuffer } from 'hyparquet-writer';

/** Flows as long rows in Parquet: origin, destination, people. */
export function flowsParquet(
  rows: readonly {
    readonly origin: string;
    readonly destination: string;
    readonly people: number;
  }[],
): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'origin', data: rows.map(({ origin }) => origin), type: 'STRING' },
      { name: 'destination', data: rows.map(({ destination }) => destination), type: 'STRING' },
      { name: 'people', data: Float64Array.from(rows, ({ people }) => people), type: 'DOUBLE' },
    ],
  });
  return new Uint8Array(buffer);
}
