import type { ErrorFacts } from '@sojourn/engine/core';

/** What a cell holds; null where it is empty. Dates are ISO 8601 texts. */
export type SheetCell = string | number | boolean | null;

/** One row of a sheet: cells by the name in the header, or what is wrong with the row. */
export interface SheetRow {
  /** Counted from 1, the header being a row, too. */
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly problem?: ErrorFacts;
  /** Share of the file that has been read, 0 to 1. */
  readonly share: number;
}

/** Rows of a file in its own order. */
export type SheetRows = AsyncGenerator<SheetRow>;

/** A row that could not be read. */
export function brokenRow(row: number, share: number, problem: ErrorFacts): SheetRow {
  return { row, share, cells: {}, problem };
}
