import type { Table } from '../../core/index.ts';
import type { FixedEffect } from '../contract.ts';
import type { EffectTerm } from './contract.ts';
import { tableColumn } from './evaluate.ts';

/** Levels of a variable: code of each row (−1 missing) and their names in order. */
export interface Levels {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** Levels of one column: texts in alphabetical order, numbers in theirs. */
export function levelsOf(table: Table, name: string): Levels {
  const column = tableColumn(table, name);
  if (column.kind === 'text') {
    const order = column.dictionary
      .map((label, code) => ({ label, code }))
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
    const number = new Int32Array(order.length);
    order.forEach(({ code }, at) => {
      number[code] = at;
    });
    return {
      codes: column.codes.map((code) => (code < 0 ? -1 : number[code]!)),
      labels: order.map(({ label }) => label),
    };
  }
  const seen = new Map<number, number>();
  for (const value of column.values) if (!Number.isNaN(value)) seen.set(value, 0);
  const values = [...seen.keys()].sort((a, b) => a - b);
  values.forEach((value, at) => {
    seen.set(value, at);
  });
  const codes = new Int32Array(table.length);
  for (let row = 0; row < codes.length; row++) codes[row] = seen.get(column.values[row]!) ?? -1;
  return { codes, labels: values.map(String) };
}

/** Combinations of two variables that occur, in the order of the first, then the second. */
export function cross(a: Levels, b: Levels): Levels {
  const width = b.labels.length;
  const number = new Map<number, number>();
  for (let row = 0; row < a.codes.length; row++) {
    if (a.codes[row]! >= 0 && b.codes[row]! >= 0)
      number.set(a.codes[row]! * width + b.codes[row]!, 0);
  }
  const keys = Float64Array.from(number.keys()).sort();
  keys.forEach((key, at) => {
    number.set(key, at);
  });
  const codes = new Int32Array(a.codes.length).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    if (a.codes[row]! < 0 || b.codes[row]! < 0) continue;
    codes[row] = number.get(a.codes[row]! * width + b.codes[row]!)!;
  }
  const labels = Array.from(
    keys,
    (key) => `${a.labels[Math.floor(key / width)]}_${b.labels[key % width]}`,
  );
  return { codes, labels };
}

/** The levels of `origin^year` in every row; −1 where a part is missing. */
export function effectLevels(table: Table, { columns }: EffectTerm): FixedEffect {
  const { codes, labels } = columns.map((name) => levelsOf(table, name)).reduce(cross);
  return { name: columns.join('^'), parts: columns, codes, labels };
}
