import { dateOfDay, SojournError } from '@sojourn/engine/core';
import { headerOf } from './header.ts';
import type { SheetCell, SheetRow, SheetRows } from './row.ts';
import type { ByteSource } from './source.ts';
import { dateStyles, firstSheet, plainText, sharedTexts, wordsOf } from './xlsx-parts.ts';
import { openZip } from './zip.ts';

interface Book {
  readonly texts: readonly string[];
  readonly dates: readonly boolean[];
  /** Days between 1970-01-01 and day 0 of the workbook. */
  readonly dayZero: number;
}

/** Columns from 0. @example columnOf('AB12') // 27 */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

function cellValue(tag: string, body: string, book: Book): SheetCell {
  const type = / t="(\w+)"/.exec(tag)?.[1] ?? 'n';
  if (type === 'inlineStr') return wordsOf(body);
  const raw = /<v(?: [^>]*)?>([^<]*)<\/v>/.exec(body)?.[1];
  if (raw === undefined) return null;
  if (type === 's') return book.texts[Number(raw)] ?? null;
  if (type === 'b') return raw === '1';
  if (type !== 'n') return plainText(raw);
  const number = Number(raw);
  const style = Number(/ s="(\d+)"/.exec(tag)?.[1] ?? -1);
  return book.dates[style] ? dateOfDay(Math.floor(number) + book.dayZero) : number;
}

/** The cells of a row by column. */
function cellsOf(xml: string, book: Book): SheetCell[] {
  const cells: SheetCell[] = [];
  let next = 0;
  for (const [, tag, body] of xml.matchAll(/<c((?: [^>]*?)?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const reference = / r="([A-Z]+)\d+"/.exec(tag!)?.[1];
    const column = reference ? columnOf(reference) : next;
    while (cells.length < column) cells.push(null);
    cells[column] = body === undefined ? null : cellValue(tag!, body, book);
    next = column + 1;
  }
  return cells;
}

function named(header: readonly string[], cells: readonly SheetCell[]): SheetRow['cells'] {
  return Object.fromEntries(
    header.flatMap((name, i) => {
      const cell = cells[i] ?? null;
      const text = typeof cell === 'string' ? cell.trim() : cell;
      return name === '' ? [] : [[name, text === '' ? null : text] as const];
    }),
  );
}

const isBlank = (cell: SheetCell) => cell === null || String(cell).trim() === '';

/**
 * The rows of the first visible sheet of a workbook (XLSX), read as they come; its first row that
 * is not blank is the header. Dates are given as days; formulas by their saved value.
 *
 * @throws SojournError `file.corrupt`, `file.large`
 */
export async function* xlsxRows(source: ByteSource): SheetRows {
  const zip = await openZip(source);
  const { path, from1904 } = await firstSheet(zip);
  if (!zip.names.includes(path)) {
    const got = 'there is no sheet in it';
    throw new SojournError({ code: 'file.corrupt', where: { file: source.name }, got });
  }
  const book: Book = {
    texts: await sharedTexts(zip),
    dates: await dateStyles(zip),
    dayZero: from1904 ? -24_107 : -25_569,
  };
  let header: string[] | null = null;
  let [rest, row, last] = ['', 0, 0];
  for await (const piece of zip.text(path)) {
    if (last === 0) {
      last = Number(/<dimension ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(piece)?.[1] ?? -1);
    }
    const parts = (rest + piece).split('</row>');
    rest = parts.pop()!;
    for (const part of parts) {
      const start = part.lastIndexOf('<row');
      const xml = part.slice(start);
      row = Number(/^<row[^>]* r="(\d+)"/.exec(xml)?.[1] ?? row + 1);
      const cells = cellsOf(xml, book);
      if (cells.every(isBlank)) continue;
      if (header === null) {
        header = headerOf(
          cells.map((cell) => String(cell ?? '')),
          source.name,
        );
      } else yield { row, share: last > 0 ? row / last : 0, cells: named(header, cells) };
    }
  }
}
