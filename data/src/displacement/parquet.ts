import { parquetWriteBuffer } from 'hyparquet-writer';

/** One camp or area on one day. */
export interface CampDay {
  readonly day: number;
  readonly date: string;
  readonly camp: string;
  /** Null where a simulated count is too small to be told. */
  readonly mean: number | null;
  readonly sd: number | null;
  readonly bands: readonly (readonly [low: number | null, high: number | null])[];
  readonly registered: number;
}

/**
 * Camps by day as a Parquet file: `day`, `date`, `camp`, `mean_persons`, `sd_persons`,
 * `low_50` … `high_95`, `registered_persons`. Counts under 10 are null.
 *
 * @param levels of the bands, in per cent, in their order
 * @param stamp of a live case, kept in the file's metadata under `note`; null where there is none
 * @example writeFile('camps.parquet', campsParquet(rows, [50, 80, 95]))
 */
export function campsParquet(
  rows: readonly CampDay[],
  levels: readonly number[],
  stamp: string | null = null,
): Uint8Array {
  const column = (name: string, of: (row: CampDay) => number | null) => ({
    name,
    data: rows.map(of),
    type: 'DOUBLE' as const,
    nullable: true,
  });
  const buffer = parquetWriteBuffer({
    ...(stamp !== null && { kvMetadata: [{ key: 'note', value: stamp }] }),
    columnData: [
      { name: 'day', data: Int32Array.from(rows, ({ day }) => day), type: 'INT32' },
      { name: 'date', data: rows.map(({ date }) => date), type: 'STRING' },
      { name: 'camp', data: rows.map(({ camp }) => camp), type: 'STRING' },
      column('mean_persons', ({ mean }) => mean),
      column('sd_persons', ({ sd }) => sd),
      ...levels.flatMap((level, b) => [
        column(`low_${level}`, ({ bands }) => bands[b]?.[0] ?? null),
        column(`high_${level}`, ({ bands }) => bands[b]?.[1] ?? null),
      ]),
      column('registered_persons', ({ registered }) => registered),
    ],
  });
  return new Uint8Array(buffer);
}
