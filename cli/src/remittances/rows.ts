import { type CsvCell, csvText } from '@sojourn/engine/core';
import type { Line } from './line.ts';

const header = [
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

/** Lines as CSV: one a row, an empty cell where there is no number. */
export function linesCsv(lines: readonly Line[]): string {
  const cell = (line: Line, column: (typeof header)[number]): CsvCell => {
    if (column === 'effects') return line.effects.join(' ');
    if (column === 'dashed') return line.dashed ? 'yes' : 'no';
    return column === 'what' ? line.what.trim() : line[column];
  };
  return csvText([header, ...lines.map((line) => header.map((column) => cell(line, column)))]);
}
