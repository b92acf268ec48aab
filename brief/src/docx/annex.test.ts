import type { TableTwin } from '@sojourn/charts';
import { describe, expect, test } from 'vitest';
import { thinnedTable } from './annex.ts';

const tableOf = (years: readonly number[]): TableTwin => ({
  columns: [
    { id: 'x', label: 'Year', kind: 'year' },
    { id: 'value', label: 'Value', kind: 'number' },
  ],
  rows: years.map((year) => [year, year / 10]),
});
const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('long tables of years in the annex', () => {
  test('keep every fifth year and the last', () => {
    const { rows } = thinnedTable(tableOf(span(1950, 2023)));
    expect(rows.map(([year]) => year)).toEqual([
      ...span(1950, 2020).filter((y) => y % 5 === 0),
      2023,
    ]);
  });

  test('are left alone where they are short or hold no years', () => {
    const short = tableOf(span(1990, 2023));
    expect(thinnedTable(short)).toBe(short);
    const { columns, rows } = tableOf(span(1900, 2023));
    const other = {
      columns: columns.map((column) => ({ ...column, kind: 'number' as const })),
      rows,
    };
    expect(thinnedTable(other)).toBe(other);
  });
});
