import type { TableTwin } from '@sojourn/charts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths, leastWidth } from './column-widths.ts';

const width = 9_600;
const size = { perCharacter: 98, margins: 190 };
const table = (...kinds: TableTwin['columns'][number]['kind'][]): TableTwin => ({
  columns: kinds.map((kind, at) => ({ id: `c${at}`, label: `Column ${at}`, kind })),
  rows: [],
});

describe('widths of columns', () => {
  test('leave a year and a number in one line beside long words', () => {
    const words = 'people living outside their country of birth, middle of the year';
    const cells = [[words, '2024', '27,524,564,110', words, words, words]];
    const all = columnWidths(
      table('text', 'year', 'number', 'text', 'text', 'text'),
      cells,
      width,
      size,
    );
    expect(all[1]).toBeGreaterThanOrEqual(4 * 90);
    expect(all[2]).toBeGreaterThanOrEqual(14 * 90);
    expect(all[0]).toBeGreaterThan(all[1]!);
  });

  test('give the room to the longest cells', () => {
    const [short, long] = columnWidths(
      table('text', 'text'),
      [['a', 'a b c '.repeat(20)]],
      width,
      size,
    );
    expect(long).toBeGreaterThan(2 * short!);
  });

  test('never break a date, and give a year no more than it needs', () => {
    const dated = columnWidths(
      table('text', 'text', 'year', 'number'),
      [['a long cell of words '.repeat(6), '1998-10-07', '2024', '7']],
      4_000,
      size,
    );
    expect(dated[1]).toBeGreaterThanOrEqual(10 * size.perCharacter + size.margins);
    const [year, number] = columnWidths(table('year', 'number'), [['2024', '7']], width, size);
    expect(year).toBeLessThan(number! / 4);
  });

  test('make a table of uneven words shorter than equal columns would', () => {
    const words = (count: number) => 'ab cd '.repeat(count);
    const cells = [
      [words(3), words(40), words(2)],
      [words(12), words(5), words(2)],
      [words(2), words(30), words(14)],
    ];
    const lines = (widths: readonly number[]) =>
      cells.reduce((sum, row) => {
        const high = row.map((text, at) => (text.length * size.perCharacter) / widths[at]!);
        return sum + Math.max(...high);
      }, 0);
    const found = columnWidths(table('text', 'text', 'text'), cells, width, size);
    expect(lines(found)).toBeLessThan(0.85 * lines([width / 3, width / 3, width / 3]));
  });

  test('least room is what no word and no number overflows', () => {
    const cells = [['undernourishment of people', '27,524,564,110']];
    const least = leastWidth(table('text', 'number'), cells, size);
    expect(least).toBe((16 + 14) * size.perCharacter + 2 * size.margins);
  });

  test('never exceed the page and use nearly all of it', () => {
    const cell = fc.string({ maxLength: 80 });
    const kinds = fc.array(fc.constantFrom('text', 'year', 'number'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(kinds, fc.array(fc.array(cell, { minLength: 9, maxLength: 9 })), (of, rows) => {
        const all = columnWidths(
          table(...(of as ('text' | 'year' | 'number')[])),
          rows,
          width,
          size,
        );
        const sum = all.reduce((total, one) => total + one, 0);
        expect(sum).toBeLessThanOrEqual(width);
        expect(sum).toBeGreaterThan(width - 10);
        expect(Math.min(...all)).toBeGreaterThan(0);
      }),
    );
  });
});
