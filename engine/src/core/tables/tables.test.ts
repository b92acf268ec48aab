import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { origin } from '../provenance/index.ts';
import { numberColumn, table, textColumn, yearColumn } from './build.ts';
import { cellOf, type NumberColumn, numbersOf, textOf } from './table.ts';
import { rowsOf, takeRows, where, whereText } from './verbs.ts';

const stock = origin('ims', '2020', 'CC BY', 'persons');
const stocks = table(
  'stocks',
  {
    year: yearColumn([2015, 2020, 2020, 2020]),
    origin: textColumn(['BGD', 'BGD', null, 'NPL']),
    people: numberColumn([5, null, 0, 7]),
  },
  { people: stock },
);

const row = fc.record({
  year: fc.integer({ min: 1900, max: 2100 }),
  origin: fc.option(fc.constantFrom('BGD', 'NPL', 'SAU', '')),
  people: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
});
const rows = fc.array(row, { maxLength: 20 });
const fromRows = (all: readonly { year: number; origin: string | null; people: number | null }[]) =>
  table('t', {
    year: yearColumn(all.map((r) => r.year)),
    origin: textColumn(all.map((r) => r.origin)),
    people: numberColumn(all.map((r) => r.people)),
  });

describe('building', () => {
  test('what goes in as rows comes out as rows', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(rowsOf(fromRows(all))).toEqual(all);
      }),
    );
  });

  test('the dictionary holds each text once, in order of first appearance', () => {
    const column = textColumn(['b', 'a', 'b', null, 'a', '']);
    expect(column.dictionary).toEqual(['b', 'a', '']);
    expect([...column.codes]).toEqual([0, 1, 0, -1, 1, 2]);
  });

  test('an empty cell is not zero and zero is not empty', () => {
    expect(cellOf(stocks, 'people', 1)).toBeNull();
    expect(cellOf(stocks, 'people', 2)).toBe(0);
  });

  test('columns must be of one length', () => {
    const columns = { year: yearColumn([2020]), people: numberColumn([1, 2]) };
    expect(() => table('stocks', columns)).toThrow(/stocks.people has the wrong shape/);
  });

  test('a table without columns has no rows', () => {
    expect(rowsOf(table('empty', {}))).toEqual([]);
  });
});

describe('reading', () => {
  test('columns by name', () => {
    expect([...numbersOf(stocks, 'year')]).toEqual([2015, 2020, 2020, 2020]);
    expect(textOf(stocks, 'origin').dictionary).toEqual(['BGD', 'NPL']);
  });

  test('a column that is not there is named with those that are', () => {
    expect(() => numbersOf(stocks, 'poeple')).toThrow(
      'stocks has no column poeple: found year, origin, people.',
    );
    expect(() => cellOf(stocks, 'poeple', 0)).toThrow(/no column/);
  });

  test('text is not numbers, numbers are not text', () => {
    expect(() => numbersOf(stocks, 'origin')).toThrow(/got text, expected numbers/);
    expect(() => textOf(stocks, 'people')).toThrow(/got numbers, expected text/);
  });

  test('a row that is not there is empty', () => {
    expect(cellOf(stocks, 'people', 99)).toBeNull();
    expect(cellOf(stocks, 'origin', 99)).toBeNull();
  });
});

describe('choosing rows', () => {
  test('takes rows in the order asked for, again if asked again', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat()), (all, any) => {
        const picked = all.length === 0 ? [] : any.map((i) => i % all.length);
        expect(rowsOf(takeRows(fromRows(all), picked))).toEqual(picked.map((i) => all[i]));
      }),
    );
  });

  test('keeps the rows for which a condition holds, in their order', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const of = fromRows(all);
        const year = numbersOf(of, 'year');
        const late = where(of, (i) => year[i]! >= 2000);
        expect(rowsOf(late)).toEqual(all.filter((r) => r.year >= 2000));
      }),
    );
  });

  test('by text is the same as by the condition that the text is equal', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('BGD', 'SAU', '', 'XXX'), (all, text) => {
        const found = rowsOf(whereText(fromRows(all), 'origin', text));
        expect(found).toEqual(all.filter((r) => r.origin === text));
      }),
    );
  });

  test('keeps name, origins, reasons and the width of integers', () => {
    const reasons = Uint8Array.of(0, 2);
    const people: NumberColumn = { ...numberColumn([1, null]), reasons };
    const wide = { kind: 'integer', values: Int32Array.of(70000, 80000) } as const;
    const of = takeRows(table('t', { people, wide }, { people: stock }), [1]);
    expect(of.name).toBe('t');
    expect(of.origins).toEqual({ people: stock });
    expect([...(of.columns.people as NumberColumn).reasons!]).toEqual([2]);
    expect(cellOf(of, 'wide', 0)).toBe(80000);
    expect(of.columns.year).toBeUndefined();
  });

  test('leaves the table that it read as it was', () => {
    const before = rowsOf(stocks);
    takeRows(stocks, [3, 3]);
    where(stocks, () => false);
    expect(rowsOf(stocks)).toEqual(before);
  });

  test('by text names a column that is not there or is not text', () => {
    expect(() => whereText(stocks, 'orign', 'BGD')).toThrow(/no column orign/);
    expect(() => whereText(stocks, 'people', 'BGD')).toThrow(/got numbers, expected text/);
  });

  test('a row number outside the table is refused', () => {
    expect(() => takeRows(stocks, [4])).toThrow(/row is out of range/);
    expect(() => takeRows(stocks, [-1])).toThrow(/row is out of range/);
  });
});
