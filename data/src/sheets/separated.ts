import type { ErrorFacts } from '@sojourn/engine/core';
import { headerOf } from './header.ts';
import { brokenRow, type SheetRow, type SheetRows } from './row.ts';
import type { ByteSource } from './source.ts';
import { type Line, linesOf } from './text.ts';

/** Lines of one record: a quoted cell may hold line ends (RFC 4180). */
const mostLines = 1000;

function quotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

interface Rec extends Line {
  readonly unclosed: boolean;
}

/** Lines joined to records; one whose quote is never closed is given up with its first line. */
async function* recordsOf(lines: AsyncGenerator<Line>): AsyncGenerator<Rec> {
  let held: Line[] = [];
  let open = false;
  const give = function* (): Generator<Rec> {
    yield { ...held[0]!, unclosed: true };
    for (const line of held.slice(1)) yield { ...line, unclosed: quotesIn(line.text) % 2 === 1 };
  };
  for await (const line of lines) {
    held.push(line);
    if (quotesIn(line.text) % 2 === 1) open = !open;
    if (open && held.length <= mostLines) continue;
    if (open) yield* give();
    else {
      const text = held.map((part) => part.text).join('\n');
      yield { ...line, row: held[0]!.row, text, unclosed: false };
    }
    [held, open] = [[], false];
  }
  if (held.length > 0) yield* give();
}

/** The cells of one record. @example cellsOf('a,"b, c"', ',') // ['a', 'b, c'] */
export function cellsOf(record: string, separator: string): string[] {
  if (!record.includes('"')) return record.split(separator);
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < record.length; at++) {
    const letter = record[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (record[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === separator) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

/** The separator that cuts the header into most cells. */
function separatorOf(header: string): string {
  const counted = [',', ';', '\t'].map((mark) => ({ mark, cells: cellsOf(header, mark).length }));
  return counted.reduce((best, one) => (one.cells > best.cells ? one : best)).mark;
}

function rowOf(cells: readonly string[], header: readonly string[]): SheetRow['cells'] {
  const named: Record<string, string | null> = {};
  header.forEach((name, i) => {
    const text = cells[i]?.trim() ?? '';
    if (name !== '') named[name] = text === '' ? null : text;
  });
  return named;
}

function widthProblem(
  cells: readonly string[],
  width: number,
  where: { file: string; row: number },
): ErrorFacts | null {
  const surplus = cells.slice(width).some((cell) => cell.trim() !== '');
  if (cells.length >= width && !surplus) return null;
  return {
    code: 'row.width',
    where: { ...where, field: 'the row' },
    got: `${cells.length} cells`,
    expected: `${width} as in the header`,
  };
}

/**
 * The rows of a CSV (comma, semicolon or tab, UTF-8), read as they come; blank lines are passed over.
 *
 * @throws SojournError `file.encoding`; `schema.invalid` where two columns have one name
 */
export async function* separatedRows(source: ByteSource): SheetRows {
  const file = source.name;
  let header: string[] | null = null;
  let separator = ',';
  for await (const { text, row, share, unclosed } of recordsOf(linesOf(source))) {
    if (text.trim() === '') continue;
    const where = { file, row, field: 'the row' };
    if (unclosed) {
      const got = 'a quote (") that is never closed';
      yield brokenRow(row, share, { code: 'cell.value', where, got, expected: 'quotes in pairs' });
      continue;
    }
    if (header === null) {
      separator = separatorOf(text);
      header = headerOf(cellsOf(text, separator), file);
      continue;
    }
    const cells = cellsOf(text, separator);
    if (cells.every((cell) => cell.trim() === '')) continue;
    const problem = widthProblem(cells, header.length, { file, row });
    if (problem) yield brokenRow(row, share, problem);
    else yield { row, share, cells: rowOf(cells, header) };
  }
}
