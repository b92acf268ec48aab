import { figure, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addParts, rowsRead, rowsTogether, shareOf, summed, unsigned } from './index.ts';

const of = (value: number, ...rows: string[]) =>
  figure(value, year(2020), origin('unhcr', '2025', 'CC BY 4.0', 'persons'), { rows });
const row = (asylum: string, at = 2020) =>
  rowsRead('displaced', 'people', { origin: 'BGD', asylum, year: at });

describe('what was read of the data', () => {
  test('is told by table, column and keys', () => {
    expect(row('IND')).toBe('displaced.people where origin=BGD, asylum=IND, year=2020');
    expect(rowsRead('panel', 'value', { place: 'BGD' }, 3)).toBe(
      '3 rows of panel.value where place=BGD',
    );
  });

  test('stays row by row where it is little, each once', () => {
    expect(rowsTogether([row('IND'), row('NPL'), row('IND')])).toEqual([row('IND'), row('NPL')]);
    expect(rowsTogether([])).toEqual([]);
  });

  test('is told by what all have in common where it is much, years as a range', () => {
    const many = ['IND', 'NPL', 'SAU', 'MYS'].map((to, at) => row(to, 2020 - at));
    expect(rowsTogether([...many, 'panel.value where place=BGD'])).toEqual([
      '4 rows of displaced.people where origin=BGD, year=2017..2020',
      'panel.value where place=BGD',
    ]);
  });

  test('counts every row once, however they are joined', () => {
    const codes = fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(codes, fc.nat(40), (all, cut) => {
        const rows = all.map((code) => row(code));
        const [head, tail] = [rows.slice(0, cut), rows.slice(cut)];
        const whole = `${all.length} rows of displaced.people where origin=BGD, year=2020`;
        expect(rowsTogether(rows)).toEqual([whole]);
        const parts = [...rowsTogether(head), ...rowsTogether(tail)];
        if (parts.length > 3) expect(rowsTogether(parts)).toEqual([whole]);
      }),
    );
  });

  test('goes with a figure through shares and sums', () => {
    const [a, b] = [of(30, row('IND')), of(100, row('NPL'))];
    expect(shareOf(a, b).rows).toEqual([row('IND'), row('NPL')]);
    expect(addParts('refugees', [a, b]).rows).toEqual([row('IND'), row('NPL')]);
    expect(summed(a, 130, 130, '2 rows', ['2 rows of x.y where z=1']).rows).toEqual([
      '2 rows of x.y where z=1',
    ]);
    expect(shareOf(of(30), of(100))).not.toHaveProperty('rows.0');
  });
});

test('a figure without its sign says what it was', () => {
  const out = unsigned(of(-549_918, row('IND')));
  expect(out).toMatchObject({ value: 549_918, rows: [row('IND')] });
  expect(out.origin.steps).toEqual(['size of -549918']);
  expect(unsigned(of(5))).toEqual(of(5));
});
