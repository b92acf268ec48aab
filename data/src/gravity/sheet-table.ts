import { type Column, SojournError, type Table } from '@sojourn/engine/core';
import { type ByteSource, sheetRows } from '../sheets/index.ts';

const missing = new Set(['', 'NA', 'NaN', 'nan', 'null']);

/** Cells of one column as they come: texts by code, and numbers as long as all are numbers. */
class ColumnReader {
  readonly #codeOf = new Map<string, number>();
  readonly #codes: number[] = [];
  /** Value of each code; null once a cell is no number. */
  #numbers: number[] | null = [];

  add(cell: unknown): void {
    const text = cell === null || cell === undefined ? '' : String(cell).trim();
    if (missing.has(text)) {
      this.#codes.push(-1);
      return;
    }
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(text, code);
      const value =
        text === 'TRUE' || text === 'true'
          ? 1
          : text === 'FALSE' || text === 'false'
            ? 0
            : Number(text);
      if (Number.isNaN(value)) this.#numbers = null;
      this.#numbers?.push(value);
    }
    this.#codes.push(code);
  }

  column(): Column {
    const numbers = this.#numbers;
    if (numbers) {
      const values = Float64Array.from(this.#codes, (code) =>
        code < 0 ? Number.NaN : numbers[code]!,
      );
      return { kind: 'number', values };
    }
    return {
      kind: 'text',
      codes: Int32Array.from(this.#codes),
      dictionary: [...this.#codeOf.keys()],
    };
  }
}

/**
 * A file of rows as a table: CSV, JSON lines, Parquet or XLSX. A column of numbers alone is a column
 * of numbers, with a decimal point; empty cells, NA, NaN and null are missing.
 *
 * @throws SojournError as {@link sheetRows}; for a row that cannot be read, what is wrong with it
 * @example await sheetTable(bytesSource('data.csv', bytes))
 */
export async function sheetTable(source: ByteSource): Promise<Table> {
  let names: string[] = [];
  let readers: ColumnReader[] = [];
  let length = 0;
  for await (const { cells, problem } of await sheetRows(source)) {
    if (problem) throw new SojournError(problem);
    if (length === 0) {
      names = Object.keys(cells);
      readers = names.map(() => new ColumnReader());
    }
    for (let at = 0; at < names.length; at++) readers[at]!.add(cells[names[at]!]);
    length++;
  }
  return {
    name: source.name,
    length,
    columns: Object.fromEntries(names.map((name, at) => [name, readers[at]!.column()])),
    origins: {},
  };
}
