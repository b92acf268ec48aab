import { SojournError } from '@sojourn/engine/core';
import { otherKind } from '../own/bytes.ts';
import { jsonLineRows } from './json-lines.ts';
import { parquetRows } from './parquet-rows.ts';
import type { SheetRows } from './row.ts';
import { separatedRows } from './separated.ts';
import type { ByteSource } from './source.ts';
import { xlsxRows } from './xlsx.ts';

const begins = (head: Uint8Array, text: string) =>
  [...text].every((letter, i) => head[i] === letter.charCodeAt(0));

function refuse(code: 'file.empty' | 'file.encoding', file: string, got: string): never {
  const remedy = 'Give a CSV (UTF-8), JSON lines, a Parquet file or a workbook (XLSX).';
  throw new SojournError({ code, where: { file }, got, remedy });
}

/**
 * The rows of a file, whatever of these it is: CSV, JSON lines, Parquet, XLSX. What it is, its
 * first bytes say, not its name.
 *
 * @throws SojournError `file.empty`, `file.encoding`, `file.corrupt`, `file.large`
 * @example for await (const { row, cells } of await sheetRows(bytesSource('cases.csv', bytes))) …
 */
export async function sheetRows(source: ByteSource): Promise<SheetRows> {
  const head = new Uint8Array(await source.slice(0, Math.min(4096, source.byteLength)));
  if (head.length === 0) refuse('file.empty', source.name, 'it is empty');
  if (begins(head, 'PAR1')) return parquetRows(source);
  if (begins(head, 'PK\u0003\u0004')) return xlsxRows(source);
  const kind = otherKind(head);
  if (kind !== null) refuse('file.encoding', source.name, `it is ${kind}`);
  const start = new TextDecoder()
    .decode(head)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') refuse('file.empty', source.name, 'it holds nothing but blanks');
  return /^[{[]/.test(start) ? jsonLineRows(source) : separatedRows(source);
}
