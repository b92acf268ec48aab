import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { reference } from '@sojourn/testing';
import type { IndicatorTable } from '../contract.ts';

export const vectors = reference('reference/index');

function cells(line: string): string[] {
  const found = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return found.slice(0, line.endsWith(',') ? undefined : -1).map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  );
}

/** Rows of a reference CSV by column name; gzipped files by their name with `.gz`. */
export function rowsOf(file: string): Record<string, string>[] {
  const bytes = readFileSync(`${vectors.path}/${file}`);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header, ...body] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cells);
  return body.map((row) => Object.fromEntries(header!.map((name, at) => [name, row[at] ?? ''])));
}

/** An empty cell or `NA` is missing. */
export const numberOf = (cell: string | undefined): number =>
  cell === undefined || cell === '' || cell === 'NA' ? Number.NaN : Number(cell);

/** A reference table: one row per place, columns by name. */
export function tableOf(
  file: string,
  place: string,
  groups: readonly string[] = [],
): IndicatorTable {
  const rows = rowsOf(file);
  const names = Object.keys(rows[0]!).filter((name) => name !== place && !groups.includes(name));
  return {
    places: rows.map((row) => row[place]!),
    columns: new Map(
      names.map((name) => [name, Float64Array.from(rows, (row) => numberOf(row[name]))]),
    ),
    groups: new Map(groups.map((group) => [group, rows.map((row) => row[group]!)])),
  };
}

/** Largest relative difference of two columns; ∞ where one is missing and the other not. */
export function farthest(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  let most = got.length === expected.length ? 0 : Number.POSITIVE_INFINITY;
  for (let i = 0; i < expected.length; i++) {
    const [a, b] = [got[i]!, expected[i]!];
    if (Number.isNaN(a) && Number.isNaN(b)) continue;
    const difference = Math.abs(a - b) / Math.max(1e-9, Math.abs(b));
    most = Math.max(
      most,
      a === b ? 0 : Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference,
    );
  }
  return most;
}
