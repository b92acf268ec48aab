/** The version of the snapshot's schema; a reader refuses a newer one. */
export const snapshotSchema = 1;

/** One data source, as listed in `datapackage.json`. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly release: string;
  readonly licence: string;
  readonly licenceConfirmed: boolean;
  readonly attribution: string;
  /** Date to which the source's statuses refer, where that matters (treaties). */
  readonly statusDate: string | null;
}

/** Physical types of columns: UTF-8 text, 32-bit integer, double. */
export type FieldType = 'string' | 'integer' | 'number';

/** A column as it lies in its file. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
}

/** One file of the snapshot. */
export interface Resource {
  readonly name: string;
  /** Path inside the snapshot folder, e.g. `core/panel.parquet`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
  readonly sources: readonly string[];
  readonly licence: string;
  /** First key of each row group, so that a reader fetches only the groups it needs. */
  readonly groupStarts: readonly string[];
  /** Rows of each row group, and the byte at which it starts. */
  readonly groupRows: readonly number[];
  readonly groupBytes: readonly number[];
  /** Columns of the file in their order; empty for JSON. */
  readonly fields: readonly Field[];
}

/** The parsed `datapackage.json`. */
export interface Manifest {
  /** Frictionless Data Package profile. */
  readonly $schema: string;
  readonly name: string;
  readonly schema: number;
  /** The release name of the snapshot, e.g. `2026.11`. */
  readonly release: string;
  /** Hash over the hashes of all files. */
  readonly hash: string;
  readonly sources: readonly Source[];
  readonly resources: readonly Resource[];
}
