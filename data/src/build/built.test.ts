import { expect, test } from 'vitest';
import { tableSchemas } from '../schema/tables.ts';
import { type Cell, numberFrom, peopleFrom, sortedByKey } from './built.ts';
import { placeCode } from './codes.ts';

test('an empty cell is no number, never 0', () => {
  expect(numberFrom('', 'a.csv', 0, 'value')).toBeNull();
  expect(peopleFrom('', 'a.csv', 0, 'people')).toBeNull();
  expect(peopleFrom('0', 'a.csv', 0, 'people')).toBe(0);
});

test('a cell that is not a number is named by file, row and field', () => {
  expect(() => numberFrom('n/a', 'a.csv', 3, 'value')).toThrow(/a\.csv, row 5: value.*n\/a/);
});

test('people are never negative', () => {
  expect(() => peopleFrom('-1', 'a.csv', 0, 'people')).toThrow(/cannot be negative/);
});

test('rows are sorted by the key in code-unit order', () => {
  const rows: Cell[][] = [
    ['BGD', 2021, 1],
    ['AFG', 2022, 2],
    ['BGD', 2020, 3],
  ];
  const schema = tableSchemas.oecd_inflows;
  const sorted = sortedByKey({ schema, rows, sources: [], licence: '' });
  expect(sorted.rows.map(([place, year]) => `${place} ${year}`)).toEqual([
    'AFG 2022',
    'BGD 2020',
    'BGD 2021',
  ]);
});

test.each([
  ['XXA', 'STA'],
  ['UKN', 'UNK'],
  ['XCI', 'CHI'],
  ['ROM', 'ROU'],
  ['BGD', 'BGD'],
  ['TIB', 'TIB'],
])('the source code %s is the place %s', (source, place) => {
  expect(placeCode(source)).toBe(place);
});
