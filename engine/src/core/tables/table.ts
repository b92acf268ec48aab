import { SojournError } from '../errors/index.ts';
import type { Origin } from '../provenance/index.ts';

/** Text with repetition: row r reads `dictionary[codes[r]]`; code -1 is an empty cell. */
export interface TextColumn {
  readonly kind: 'text';
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/** Numbers; a missing cell is NaN, with a reason code (1-based in `missingReasons`) where known. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
  readonly reasons?: Uint8Array;
}

/** Years or small counts. */
export interface IntegerColumn {
  readonly kind: 'integer';
  readonly values: Int16Array | Int32Array;
}

export type Column = TextColumn | NumberColumn | IntegerColumn;

/** A table as a structure of arrays: every column has `length` rows. */
export interface Table {
  readonly name: string;
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
  /** Origin of a value column, by column name; key columns have none. */
  readonly origins: Readonly<Record<string, Origin>>;
}

function columnOf(table: Table, name: string): Column {
  const column = table.columns[name];
  if (column) return column;
  throw new SojournError({
    code: 'column.missing',
    where: { file: table.name, field: name },
    got: Object.keys(table.columns).join(', '),
    expected: name,
  });
}

/** The values of a number or integer column. @throws SojournError `column.missing` */
export function numbersOf(table: Table, name: string): Float64Array | Int16Array | Int32Array {
  const column = columnOf(table, name);
  if (column.kind !== 'text') return column.values;
  throw new SojournError({
    code: 'argument.shape',
    where: { field: `${table.name}.${name}` },
    got: 'text',
    expected: 'numbers',
  });
}

/** The codes and dictionary of a text column. @throws SojournError `column.missing` */
export function textOf(table: Table, name: string): TextColumn {
  const column = columnOf(table, name);
  if (column.kind === 'text') return column;
  throw new SojournError({
    code: 'argument.shape',
    where: { field: `${table.name}.${name}` },
    got: 'numbers',
    expected: 'text',
  });
}

/** One cell: text, number, or null where the cell is empty. Not for hot loops. */
export function cellOf(table: Table, name: string, row: number): string | number | null {
  const column = columnOf(table, name);
  if (column.kind === 'text') {
    const code = column.codes[row] ?? -1;
    return code < 0 ? null : (column.dictionary[code] ?? null);
  }
  const value = column.values[row];
  return value === undefined || Number.isNaN(value) ? null : value;
}
