import { SojournError } from '@sojourn/engine/core';
import type { BasicType } from 'hyparquet-writer';
import type { ColumnType } from '../schema/tables.ts';
import type { BuiltTable, Cell } from './built.ts';
import { asDigits } from './decimals.ts';

/** A column as it lies in the file. */
export interface PhysicalColumn {
  readonly name: string;
  readonly type: BasicType & ('STRING' | 'INT32' | 'DOUBLE');
  readonly data: readonly Cell[];
}

const int32Limit = 2 ** 31;

function typeOf(type: ColumnType, data: readonly Cell[]): PhysicalColumn['type'] {
  if (type === 'text') return 'STRING';
  const whole = data.every(
    (cell) => cell === null || (Number.isInteger(cell) && Math.abs(cell as number) < int32Limit),
  );
  return whole ? 'INT32' : 'DOUBLE';
}

function unstorable(table: BuiltTable, column: string, got: string): SojournError {
  return new SojournError({
    code: 'internal.invariant',
    where: { field: `${table.schema.name}.${column}` },
    got,
    expected: 'the stored form of the schema',
  });
}

/** The columns of a table in the form in which its schema stores them. */
export function physicalColumns(table: BuiltTable): PhysicalColumn[] {
  const { columns, stored = {}, key } = table.schema;
  const names = Object.keys(columns);
  const dataOf = (name: string): readonly Cell[] => {
    const i = names.indexOf(name);
    return table.rows.map((row) => row[i] ?? null);
  };
  const plain = names.filter(
    (name) => !stored.digits?.includes(name) && !(name in (stored.difference ?? {})),
  );
  for (const [name, [whole, part]] of Object.entries(stored.difference ?? {})) {
    const [value, a, b] = [dataOf(name), dataOf(whole), dataOf(part)];
    const wrong = value.findIndex((cell, row) => cell !== Number(a[row]) - Number(b[row]));
    if (wrong >= 0) throw unstorable(table, name, `${value[wrong]} in row ${wrong}`);
  }
  const result = plain.map((name): PhysicalColumn => {
    const other = stored.sameAs?.[name];
    const own = dataOf(name);
    const same = other === undefined ? null : dataOf(other);
    const data = same ? own.map((cell, row) => (cell === same[row] ? null : cell)) : own;
    return { name, data, type: typeOf(columns[name] ?? 'text', data) };
  });
  if (stored.digits === undefined) return result;
  const series = key.filter((name) => columns[name] === 'text').map(dataOf);
  const split = asDigits(stored.digits.map(dataOf), (row) =>
    series.every((column) => column[row] === column[row - 1]),
  );
  stored.digits.forEach((name, i) => {
    const [digits = [], plain = []] = [split.digits[i], split.plain[i]];
    result.push({ name: `${name}_digits`, type: 'INT32', data: digits });
    result.push({ name, type: 'DOUBLE', data: plain });
  });
  return [...result, { name: 'decimals', type: 'INT32', data: split.decimals }];
}
