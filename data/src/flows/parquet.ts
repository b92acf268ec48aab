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

/** Moves by birthplace above zero in Parquet: birthplace, origin, destination, people. */
export function birthplaceParquet(cube: Float64Array, codes: readonly string[]): Uint8Array {
  const n = codes.length;
  const cells: number[] = [];
  for (let cell = 0; cell < cube.length; cell++) if (cube[cell] !== 0) cells.push(cell);
  const column = (name: string, of: (cell: number) => number) => ({
    name,
    data: cells.map((cell) => codes[of(cell)]!),
    type: 'STRING' as const,
  });
  const buffer = parquetWriteBuffer({
    columnData: [
      column('birthplace', (cell) => Math.floor(cell / (n * n))),
      column('origin', (cell) => Math.floor(cell / n) % n),
      column('destination', (cell) => cell % n),
      { name: 'people', data: Float64Array.from(cells, (cell) => cube[cell]!), type: 'DOUBLE' },
    ],
  });
  return new Uint8Array(buffer);
}
