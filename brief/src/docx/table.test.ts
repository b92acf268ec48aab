import type { TableTwin } from '@sojourn/charts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from './table.ts';

const width = 9_600;
const table = (...kinds: TableTwin['columns'][number]['kind'][]): TableTwin => ({
  columns: kinds.map((kind, at) => ({ id: `c${at}`, label: `Column ${at}`, kind })),
  rows: [],
});

describe('widths of columns', () => {
  test('leave a year and a number in one line beside long words', () => {
    const words = 'people living outside their country of birth, middle of the year';
    const cells = [[words, '2024', '27,524,564,110', words, words, words]];
    const all = columnWidths(table('text', 'year', 'number', 'text', 'text', 'text'), cells, width);
    expect(all[1]).toBeGreaterThanOrEqual(4 * 90);
    expect(all[2]).toBeGreaterThanOrEqual(14 * 90);
    expect(all[0]).toBeGreaterThan(all[1]!);
  });

  test('give the room to the longest cells', () => {
    const [short, long] = columnWidths(table('text', 'text'), [['a', 'a b c '.repeat(20)]], width);
    expect(long).toBeGreaterThan(2 * short!);
  });

  test('never exceed the page and use nearly all of it', () => {
    const cell = fc.string({ maxLength: 80 });
    const kinds = fc.array(fc.constantFrom('text', 'year', 'number'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(kinds, fc.array(fc.array(cell, { minLength: 9, maxLength: 9 })), (of, rows) => {
        const all = columnWidths(table(...(of as ('text' | 'year' | 'number')[])), rows, width);
        const sum = all.reduce((total, one) => total + one, 0);
        expect(sum).toBeLessThanOrEqual(width);
        expect(sum).toBeGreaterThan(width - 10);
        expect(Math.min(...all)).toBeGreaterThan(0);
      }),
    );
  });
});
