import { SojournError } from '../../core/index.ts';

/** A row of a table of COINr: cells by column. Missing cells are empty, `NA`, null or undefined. */
export type CoinrRow = Readonly<Record<string, unknown>>;

/** Where a row stands in its file: row 1 is the header. */
export interface CellPlace {
  readonly file: string;
  readonly row: number;
}

/** The row of a file that holds the record at an index. */
export const rowNumber = (index: number): number => index + 2;

const isMissing = (cell: unknown): boolean =>
  cell === undefined ||
  cell === null ||
  (typeof cell === 'number' && Number.isNaN(cell)) ||
  (typeof cell === 'string' && /^\s*(NA|NaN)?\s*$/.test(cell));

/** A cell as text without spaces around it, or null where it is missing. */
export function textOf(row: CoinrRow, column: string): string | null {
  const cell = row[column];
  return isMissing(cell) ? null : String(cell).trim();
}

/**
 * A cell as a number, NaN where it is missing.
 *
 * @throws SojournError `cell.number` with file, row and column for anything else
 */
export function numberOf(row: CoinrRow, column: string, { file, row: at }: CellPlace): number {
  const cell = row[column];
  if (isMissing(cell)) return Number.NaN;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const text = typeof cell === 'string' ? cell.trim() : '';
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  throw new SojournError({
    code: 'cell.number',
    where: { file, row: at, field: column },
    got: String(cell),
  });
}

/** A cell that must be one of some values. @throws SojournError `cell.choice` */
export function choiceOf<T extends string>(
  row: CoinrRow,
  column: string,
  choices: readonly T[],
  { file, row: at }: CellPlace,
): T {
  const text = textOf(row, column);
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new SojournError({
    code: 'cell.choice',
    where: { file, row: at, field: column },
    got: text ?? 'nothing',
    expected: choices.join(', '),
    remedy: 'Correct the cell.',
  });
}

/** Throws `column.missing` unless the table has all columns. */
export function checkColumns(
  rows: readonly CoinrRow[],
  columns: readonly string[],
  file: string,
): void {
  const there = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const field of columns) {
    if (there.has(field)) continue;
    throw new SojournError({
      code: 'column.missing',
      where: { file, field },
      got: [...there].slice(0, 20).join(', ') || 'no columns',
      expected: columns.join(', '),
    });
  }
}

/** Throws `row.duplicate` where two rows have the same key. */
export function checkUnique(keys: readonly string[], field: string, file: string): void {
  const first = new Map<string, number>();
  keys.forEach((key, index) => {
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else {
      throw new SojournError({
        code: 'row.duplicate',
        where: { file, row: rowNumber(index), field },
        got: key,
        expected: `row ${rowNumber(before)}`,
      });
    }
  });
}
