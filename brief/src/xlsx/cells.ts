/** How a cell looks; a number of decimals for numbers. */
export type CellFormat = 'year' | 0 | 1 | 2 | 3;

/** What a cell holds; null is an empty cell: missing is missing. */
export type Cell =
  | { readonly kind: 'head'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: CellFormat }
  /** A live formula without its `=`, and the value that it has now. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: number;
      readonly format: CellFormat;
    }
  | null;

/** One sheet: rows of cells, widths in characters, rows that stay in sight. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
}

/** Text as a cell; nothing for nothing. */
export function words(text: string | null): Cell {
  return text === null || text === '' ? null : { kind: 'text', text };
}

/** A number as a cell; nothing for what is missing. */
export function number(value: number | null, format: CellFormat): Cell {
  return value === null || !Number.isFinite(value) ? null : { kind: 'number', value, format };
}

/** Letters of a column, counted from 0. @example columnName(27) // 'AB' */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** The fewest decimals, at most three, that write a number as it is to three decimals. */
export function decimalsNeeded(value: number): 0 | 1 | 2 | 3 {
  const digits = (Math.round(Math.abs(value) * 1000) % 1000).toString().padStart(3, '0');
  return digits.replace(/0+$/, '').length as 0 | 1 | 2 | 3;
}
