import { SojournError } from '@sojourn/engine/core';

/** Texts that statistics offices and R write where there is no datum. */
const missingMarks = new Set(['', 'NA', 'N/A', 'NaN', '..', '…', '–', '-']);

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** What may be a decimal comma or a mark of thousands: not guessed. */
const decimalComma = /^[+-]?\d+,\d+$/;

/** Where a cell stands. */
export interface CellPlace {
  readonly file: string;
  readonly row: number;
  readonly field: string;
}

/**
 * A cell as a number; NaN where there is no datum.
 *
 * @throws SojournError `cell.number` for any other text, by file, row and column
 */
export function numberCell(cell: unknown, where: CellPlace): number {
  if (cell === null || cell === undefined) return Number.NaN;
  if (typeof cell === 'number' && !Number.isNaN(cell)) return finite(cell, where);
  const text = String(cell).trim();
  if (missingMarks.has(text)) return Number.NaN;
  if (number.test(text)) return finite(Number(text), where);
  throw new SojournError({
    code: 'cell.number',
    where: { ...where },
    got: text.slice(0, 60),
    remedy: decimalComma.test(text)
      ? `Write decimals with a point, and thousands without a mark: ${text.replace(',', '.')} or ${text.replace(',', '')}.`
      : 'Write a plain number such as 1234.5; leave the cell empty where there is no datum.',
  });
}

function finite(value: number, where: CellPlace): number {
  if (Number.isFinite(value)) return value;
  throw new SojournError({ code: 'cell.number', where: { ...where }, got: String(value) });
}

/** A cell as a year. @throws SojournError `cell.period` */
export function yearCell(cell: unknown, where: CellPlace): number {
  const year = typeof cell === 'number' ? cell : Number(String(cell ?? '').trim() || Number.NaN);
  if (Number.isInteger(year) && year >= 1800 && year <= 2200) return year;
  throw new SojournError({
    code: 'cell.period',
    where: { ...where },
    got: String(cell ?? 'nothing'),
    expected: 'a year such as 2022',
  });
}

/** A cell as a text, trimmed. */
export function textCell(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
