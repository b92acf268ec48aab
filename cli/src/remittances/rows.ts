import { type CsvCell, csvText } from '@sojourn/engine/core';
import type { Line } from './line.ts';

/** Columns of a line in CSV. */
export const lineHeader = [
  'id',
  'what',
  'value',
  'low',
  'high',
  'unit',
  'period',
  'source',
  'vintage',
  'grade',
  'effects',
  'dashed',
  'note',
] as const;

function cellOf(line: Line, column: (typeof lineHeader)[number]): CsvCell {
  if (column === 'effects') return line.effects.join(' ');
  if (column === 'dashed') return line.dashed ? 'yes' : 'no';
  return column === 'what' ? line.what.trim() : line[column];
}

const columnOfNote = lineHeader.indexOf('note');

/** The women's line as a row: no number, the sentence as its note. */
function womenRow(sentence: string): CsvCell[] {
  const row: CsvCell[] = lineHeader.map(() => '');
  row.splice(0, 2, 'women', 'Women');
  row[columnOfNote] = sentence;
  return row;
}

/** Lines as rows of cells, the women's line last. */
export function lineRows(lines: readonly Line[], women: string): CsvCell[][] {
  const rows = lines.map((line) => lineHeader.map((column) => cellOf(line, column)));
  return [...rows, womenRow(women)];
}

/** Lines as CSV: one a row, an empty cell where there is no number, the women's line last. */
export function linesCsv(lines: readonly Line[], women: string): string {
  return csvText([[...lineHeader], ...lineRows(lines, women)]);
}
