import { checkLength } from '../errors/index.ts';
import type { Origin } from '../provenance/index.ts';
import type { Column, IntegerColumn, NumberColumn, Table, TextColumn } from './table.ts';

/** Encodes texts with a dictionary in order of first appearance; null is an empty cell. */
export function textColumn(texts: readonly (string | null)[]): TextColumn {
  const index = new Map<string, number>();
  const codes = new Int32Array(texts.length);
  texts.forEach((text, row) => {
    if (text === null) {
      codes[row] = -1;
      return;
    }
    let code = index.get(text);
    if (code === undefined) {
      code = index.size;
      index.set(text, code);
    }
    codes[row] = code;
  });
  return { kind: 'text', codes, dictionary: [...index.keys()] };
}

/** Numbers as a column; null becomes NaN. */
export function numberColumn(values: readonly (number | null)[]): NumberColumn {
  return { kind: 'number', values: Float64Array.from(values, (value) => value ?? Number.NaN) };
}

/** Years as a column of Int16. */
export function yearColumn(values: readonly number[]): IntegerColumn {
  return { kind: 'integer', values: Int16Array.from(values) };
}

function lengthOf(column: Column): number {
  return column.kind === 'text' ? column.codes.length : column.values.length;
}

/**
 * A table from columns of equal length.
 *
 * @throws SojournError `argument.shape` if lengths differ
 * @example table('stocks', {year: yearColumn([2020]), people: numberColumn([7401763])})
 */
export function table(
  name: string,
  columns: Record<string, Column>,
  origins: Record<string, Origin> = {},
): Table {
  const all = Object.entries(columns);
  const length = all[0] ? lengthOf(all[0][1]) : 0;
  for (const [column, values] of all) checkLength(`${name}.${column}`, lengthOf(values), length);
  return { name, length, columns, origins };
}
