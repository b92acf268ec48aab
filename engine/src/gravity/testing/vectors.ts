import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { reference } from '@sojourn/testing';
import type { Column, Table } from '../../core/index.ts';

export const vectors = reference('reference/gravity');

const textOf = (file: string): string => {
  const bytes = readFileSync(`${vectors.path}/${file}`);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** A reference results file. */
export const resultsOf = <T>(file: string): T => JSON.parse(textOf(file)) as T;

function columnFrom(cells: readonly string[]): Column {
  const numeric = cells.every(
    (cell) => cell === '' || cell === 'NA' || !Number.isNaN(Number(cell)),
  );
  if (numeric) {
    const values = Float64Array.from(cells, (cell) =>
      cell === '' || cell === 'NA' ? Number.NaN : Number(cell),
    );
    return { kind: 'number', values };
  }
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (!codeOf.has(cell)) codeOf.set(cell, codeOf.size);
    return codeOf.get(cell)!;
  });
  return { kind: 'text', codes, dictionary: [...codeOf.keys()] };
}

/** A table from columns of numbers and texts. */
export function tableFrom(name: string, columns: Readonly<Record<string, Column>>): Table {
  const [first] = Object.values(columns);
  const length =
    first === undefined ? 0 : (first.kind === 'text' ? first.codes : first.values).length;
  return { name, length, columns, origins: {} };
}

/** Numbers as a table. @example numberTable({y: [1, 2]}) */
export function numberTable(columns: Readonly<Record<string, ArrayLike<number>>>): Table {
  return tableFrom(
    'test.csv',
    Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [
        name,
        { kind: 'number', values: Float64Array.from(values) } as const,
      ]),
    ),
  );
}

/** A plain CSV without quoted cells. */
export function csvTable(file: string): Table {
  const [header, ...lines] = textOf(file).trimEnd().split(/\r?\n/);
  const names = header!.split(',');
  const rows = lines.map((line) => line.split(','));
  return tableFrom(
    file,
    Object.fromEntries(names.map((name, at) => [name, columnFrom(rows.map((row) => row[at]!))])),
  );
}

/** The migration panel with the covariates of its pairs. */
export function migrationTable(): Table {
  const panel = csvTable('migration_panel.csv.gz');
  const pairs = csvTable('pair_covariates.csv.gz');
  const keys = (table: Table): string[] => {
    const [orig, dest] = [table.columns.orig!, table.columns.dest!];
    if (orig.kind !== 'text' || dest.kind !== 'text') return [];
    return Array.from(
      orig.codes,
      (code, row) => `${orig.dictionary[code]} ${dest.dictionary[dest.codes[row]!]}`,
    );
  };
  const rowOf = new Map(keys(pairs).map((key, row) => [key, row]));
  const rows = keys(panel).map((key) => rowOf.get(key) ?? -1);
  const joined = Object.entries(pairs.columns).flatMap(([name, column]) =>
    column.kind === 'number'
      ? [
          [
            name,
            {
              kind: 'number',
              values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN),
            },
          ] as const,
        ]
      : [],
  );
  return tableFrom('migration', { ...panel.columns, ...Object.fromEntries(joined) });
}

/** A table with one more column of numbers, computed from its rows. */
export function withColumn(table: Table, name: string, value: (row: number) => number): Table {
  const values = Float64Array.from({ length: table.length }, (_, row) => value(row));
  return { ...table, columns: { ...table.columns, [name]: { kind: 'number', values } } };
}
