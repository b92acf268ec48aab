import { SojournError } from '@sojourn/engine/core';
import type { TableSchema } from '../schema/tables.ts';

export type Cell = string | number | null;

/** A table being built: rows are arrays in the order of the schema's columns. */
export interface BuiltTable {
  readonly schema: TableSchema;
  readonly rows: readonly (readonly Cell[])[];
  readonly sources: readonly string[];
  readonly licence: string;
}

/** A number from a cell of text; empty is null. @throws SojournError `cell.number` */
export function numberFrom(text: string, file: string, row: number, field: string): number | null {
  if (text === '') return null;
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new SojournError({ code: 'cell.number', where: { file, row: row + 2, field }, got: text });
}

/** Whole people from a cell of text. @throws SojournError `cell.negative` */
export function peopleFrom(text: string, file: string, row: number, field: string): number | null {
  const value = numberFrom(text, file, row, field);
  if (value === null || value >= 0) return value;
  throw new SojournError({
    code: 'cell.negative',
    where: { file, row: row + 2, field },
    got: text,
    expected: '0 or more',
  });
}

function compareCells(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** The rows sorted by the key of the schema, in code-unit order. */
export function sortedByKey(table: BuiltTable): BuiltTable {
  const names = Object.keys(table.schema.columns);
  const key = table.schema.key.map((name) => names.indexOf(name));
  const rows = [...table.rows].sort((a, b) => {
    for (const i of key) {
      const order = compareCells(a[i] ?? null, b[i] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
  return { ...table, rows };
}
