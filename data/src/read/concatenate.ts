import { type Column, type Table, textColumn } from '@sojourn/engine/core';

function textsOf(column: Column & { kind: 'text' }): (string | null)[] {
  return Array.from(column.codes, (code) => column.dictionary[code] ?? null);
}

function joined(a: Column, b: Column): Column {
  if (a.kind === 'text' && b.kind === 'text') return textColumn([...textsOf(a), ...textsOf(b)]);
  if (a.kind === 'integer' && b.kind === 'integer') {
    return { kind: 'integer', values: Int32Array.from([...a.values, ...b.values]) };
  }
  if (a.kind === 'number' && b.kind === 'number') {
    return { kind: 'number', values: Float64Array.from([...a.values, ...b.values]) };
  }
  throw new TypeError(`columns of kinds ${a.kind} and ${b.kind} cannot be joined`);
}

/** The rows of two tables with the same columns, one after the other; origins of the first. */
export function concatenate(a: Table, b: Table): Table {
  const columns = Object.fromEntries(
    Object.entries(a.columns).map(([name, column]) => [
      name,
      joined(column, b.columns[name] ?? column),
    ]),
  );
  return { ...a, length: a.length + b.length, columns };
}
