export type ColumnType = 'text' | 'year' | 'number' | 'people';

export interface TableSchema {
  readonly name: string;
  /** `core` is all that a brief needs; `extra` is the rest. */
  readonly part: 'core' | 'extra';
  readonly title: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Share-alike series lie in a file of their own. */
  readonly shareAlike?: boolean;
  /** How columns lie in the file where that differs from what they hold. */
  readonly stored?: StoredForm;
  /** Units of value columns where they are not persons. */
  readonly units?: Readonly<Record<string, string>>;
  /** What was done to the source's values, for the origin of every value column. */
  readonly steps?: readonly string[];
}

/** Ways to store columns in fewer bytes without changing any value. */
export interface StoredForm {
  /**
   * Number columns kept as whole digits, in columns `<name>_digits` that share the column
   * `decimals`: value = digits / 10^decimals. Where digits need more than 32 bits, the column
   * `<name>` has the number itself.
   */
  readonly digits?: readonly string[];
  /** Columns left empty where they equal another: `{low: 'people'}`. */
  readonly sameAs?: Readonly<Record<string, string>>;
  /** Columns left out because they are the difference of two others: `{male: ['people', 'female']}`. */
  readonly difference?: Readonly<Record<string, readonly [string, string]>>;
  /** Rows that a row group holds at least; groups end where the first key column changes. */
  readonly rowsPerGroup?: number;
}
