import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SojournError } from '@sojourn/engine/core';

/** A CSV as columns of text, in file order. */
export interface CsvColumns {
  readonly file: string;
  readonly length: number;
  column(name: string): readonly string[];
}

function splitLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g;
  for (const match of line.matchAll(pattern)) {
    if (match.index === line.length && line.at(-1) !== ',') break;
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  }
  return cells;
}

/**
 * Reads a CSV file, gzipped or not, from the folder of facts.
 *
 * @throws SojournError `column.missing` when a column is asked for that is not there
 */
export function readCsv(folder: string, file: string): CsvColumns {
  const bytes = readFileSync(join(folder, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  const header = splitLine(lines[0] ?? '');
  const columns = new Map<string, string[]>(header.map((name) => [name, []]));
  const lists = [...columns.values()];
  for (const line of lines.slice(1)) {
    const cells = splitLine(line);
    lists.forEach((list, i) => {
      list.push(cells[i] ?? '');
    });
  }
  return {
    file,
    length: lines.length - 1,
    column(name) {
      const found = columns.get(name);
      if (found) return found;
      throw new SojournError({
        code: 'column.missing',
        where: { file, field: name },
        got: header.join(', '),
        expected: name,
      });
    },
  };
}
