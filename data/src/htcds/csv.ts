import { csvText, type Issue } from '@sojourn/engine/core';
import {
  type HtcdsGrid,
  headerRow,
  type RawCell,
  type WrittenCell,
} from '@sojourn/engine/typology/htcds';
import { utf8Text } from '../own/bytes.ts';
import { scanRecords } from '../own/csv.ts';

const dangerous = /^'*[=+\-@\t\r]/;

/** A text that no spreadsheet runs: an apostrophe before what begins like a formula. */
export function guarded(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** The text that {@link guarded} was given. */
export function unguarded(text: string): string {
  return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
}

function recordsOf(text: string, separator: string) {
  const rows: RawCell[][] = [];
  const numbers: number[] = [];
  scanRecords(text, separator, (cells, row) => {
    rows.push(cells.map((cell) => (cell === '' ? null : unguarded(cell))));
    numbers.push(row);
  });
  return { rows, numbers };
}

const isFilled = (cell: RawCell | undefined) => cell !== null && String(cell ?? '').trim() !== '';

/** Rows whose cells lie beyond the header are shifted: reported and left out. */
function wholeRows(grid: Required<Pick<HtcdsGrid, 'rows' | 'numbers'>>, file: string) {
  const { row: head } = headerRow(grid.rows);
  const width = grid.rows[head]?.length ?? 0;
  const issues: Issue[] = [];
  const whole = grid.rows.map((cells, at) => {
    if (at <= head || cells.length === width) return true;
    const isShifted = cells.slice(width).some(isFilled);
    issues.push({
      severity: 'warning',
      code: 'row.width',
      where: { file, row: grid.numbers[at]! },
      got: `${cells.length} cells${isShifted ? ' (left out)' : ''}`,
      expected: `${width} as the header has`,
    });
    return !isShifted;
  });
  return {
    grid: {
      rows: grid.rows.filter((_, at) => whole[at]),
      numbers: grid.numbers.filter((_, at) => whole[at]),
    },
    issues,
  };
}

/**
 * Separated text (comma, semicolon or tab, found from the header) as rows of cells. A row with cells
 * beyond the header is reported and left out; one that ends early is reported and read.
 *
 * @throws SojournError `file.encoding`, `file.empty`
 */
export function readSeparated(
  bytes: Uint8Array,
  file: string,
): { grid: HtcdsGrid; issues: readonly Issue[] } {
  const text = utf8Text(bytes, file);
  const candidates = [',', ';', '\t'].map((separator) => recordsOf(text, separator));
  const best = candidates.reduce((a, b) =>
    headerRow(b.rows).score > headerRow(a.rows).score ? b : a,
  );
  return wholeRows(best, file);
}

function csvCell(cell: WrittenCell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? guarded(cell) : cell.day;
}

/** Rows as CSV in UTF-8 with a byte-order mark, for spreadsheets; no cell runs as a formula. */
export function writeSeparated(rows: readonly (readonly WrittenCell[])[]): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${csvText(rows.map((cells) => cells.map(csvCell)))}`);
}
