import type { Column, Table, TextColumn } from '@sojourn/engine/core';

function joinedTexts(a: TextColumn, b: TextColumn): TextColumn {
  const dictionary = [...a.dictionary];
  const index = new Map(dictionary.map((text, code) => [text, code]));
  const shared = b.dictionary.map((text) => {
    const known = index.get(text);
    return known ?? dictionary.push(text) - 1;
  });
  const codes = new Int32Array(a.codes.length + b.codes.length);
  codes.set(a.codes);
  b.codes.forEach((code, row) => {
    codes[a.codes.length + row] = code < 0 ? -1 : shared[code]!;
  });
  return { kind: 'text', codes, dictionary };
}

function joined(a: Column, b: Column): Column {
  if (a.kind === 'text' && b.kind === 'text') return joinedTexts(a, b);
  if (a.kind === 'text' || b.kind === 'text' || a.kind !== b.kind) {
    throw new TypeError(`columns of kinds ${a.kind} and ${b.kind} cannot be joined`);
  }
  const length = a.values.length + b.values.length;
  const values =
    a.values instanceof Float64Array ? new Float64Array(length) : new Int16Array(length);
  values.set(a.values);
  values.set(b.values, a.values.length);
  return values instanceof Float64Array ? { kind: 'number', values } : { kind: 'integer', values };
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
