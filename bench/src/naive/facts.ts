import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const files = [
  'panel.csv.gz',
  'displaced.csv.gz',
  'asylum_decisions.csv.gz',
  'stocks/ims2020_bilateral.csv.gz',
];

/** The rows of a gzipped CSV file without quotes that hold a code in some cell, as objects. */
function rowsOf(file: string, code: string): Record<string, string>[] {
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const names = header.trim().split(',');
  const rows = lines.map((line) => {
    const cells = line.trim().split(',');
    return Object.fromEntries(names.map((name, k) => [name, cells[k] ?? '']));
  });
  return rows.filter((row) => Object.values(row).includes(code));
}

/**
 * What a plain program does to find the figures of one place: unpack, split, filter.
 *
 * @param folder of the facts
 * @returns rows found
 */
export function placeFromCsv(folder: string, code: string): number {
  return files.reduce((sum, file) => sum + rowsOf(join(folder, file), code).length, 0);
}
