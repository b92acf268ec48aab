import type { FileTable } from '@sojourn/data/flows';
import { type CsvCell, csvText, SojournError } from '@sojourn/engine/core';
import { survivalRatio, vitalStatistics } from '@sojourn/engine/flows';
import { deliver } from '../output.ts';
import { needColumn } from './columns.ts';
import { fileTable } from './files.ts';

/** Options of `sojourn flows residual` as typed. */
export interface ResidualCommandOptions {
  readonly method: 'vital' | 'survival';
  readonly children?: boolean;
  readonly exposure: string;
  readonly womenRows: string;
  readonly json?: boolean;
  readonly out?: string;
}

const starts = ['start', 'pop0', 'population_start', 'p0'];
const ends = ['end', 'pop1', 'population_end', 'p1'];

type Columns = Readonly<Record<string, Float64Array>>;

function vital(table: FileTable): Columns {
  const [start, end] = [needColumn(table, starts), needColumn(table, ends)];
  const [births, deaths] = [needColumn(table, ['births']), needColumn(table, ['deaths'])];
  const found = Array.from(start, (_, row) =>
    vitalStatistics({
      start: start[row]!,
      end: end[row]!,
      births: births[row]!,
      deaths: deaths[row]!,
    }),
  );
  const column = (name: 'change' | 'natural' | 'net') => Float64Array.from(found, (of) => of[name]);
  return { change: column('change'), natural: column('natural'), net: column('net') };
}

function listOf(option: string, typed: string): number[] {
  return typed.split(',').map((part) => {
    const value = part.trim() === '' ? Number.NaN : Number(part);
    if (value >= 0) return value;
    throw new SojournError({
      code: 'argument.shape',
      where: { field: option },
      got: typed,
      expected: 'numbers with commas',
    });
  });
}

function survival(table: FileTable, options: ResidualCommandOptions): Columns {
  const start = needColumn(table, starts, 'NaN');
  const end = needColumn(table, ends);
  const ratio = needColumn(table, ['survival', 'sr', 'ratio'], 'NaN');
  const children = options.children
    ? {
        exposure: listOf('--exposure', options.exposure),
        womenRows: listOf('--women-rows', options.womenRows).map((row) => row - 1),
      }
    : undefined;
  return { ...survivalRatio(start, end, ratio, children) };
}

/** Runs `sojourn flows residual`: net migration as what births, deaths or survival leave. */
export async function runResidual(file: string, options: ResidualCommandOptions): Promise<void> {
  const table = await fileTable(file);
  const found = options.method === 'vital' ? vital(table) : survival(table, options);
  const names = Object.keys(found);
  const label = table.columns[0]!;
  const cell = (value: number) => (Number.isFinite(value) ? value : null);
  const rows = table.rows.map(({ cells }, row): CsvCell[] => [
    String(cells[0] ?? ''),
    ...names.map((name) => cell(found[name]![row]!)),
  ]);
  if (!options.json) return deliver(csvText([[label, ...names], ...rows]), options.out);
  const document = {
    schema: 'sojourn.flows-residual/1',
    method: options.method,
    rows: rows.map((row) =>
      Object.fromEntries([label, ...names].map((name, at) => [name, row[at]])),
    ),
  };
  return deliver(`${JSON.stringify(document)}\n`, options.out);
}
