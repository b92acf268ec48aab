import { describe, expect, test } from 'vitest';
import { readConflicts, readFloods } from './calendar.ts';
import { fleeTable } from './csv.ts';
import { Findings } from './findings.ts';

const known = { places: new Set(['A', 'B']), countries: new Set(['X']) };

function read(days: readonly string[], length = days.length, byRow = false) {
  const text = `#Day,A,B,\n${days.map((day) => `${day},1,0,`).join('\n')}\n`;
  const found = new Findings();
  const series = readConflicts(fleeTable('conflicts.csv', text), known, length, byRow, found);
  return { series, found };
}

describe('the days of a calendar', () => {
  const wrong: [title: string, days: string[], rows: [row: number, remedy: RegExp][]][] = [
    ['a gap of one day', ['0', '1', '3', '4'], [[4, /^Day 2 is missing before this row/]]],
    ['a longer gap', ['0', '5', '6'], [[3, /^Days 1 to 4 are missing/]]],
    ['a repeated day', ['0', '1', '1', '2'], [[4, /^Day 1 stands twice/]]],
    ['a first day that is not 0', ['1', '2'], [[2, /^Day 0 is missing/]]],
    [
      'days out of order',
      ['0', '2', '1', '3'],
      [
        [3, /^Day 1 is missing/],
        [4, /in order/],
        [5, /^Day 2 is missing/],
      ],
    ],
    [
      'dates',
      ['2012-02-29', '2012-03-01'],
      [
        [2, /whole numbers/],
        [3, /whole numbers/],
      ],
    ],
    [
      'halves and less than nothing',
      ['0', '0.5', '-1'],
      [
        [3, /whole numbers/],
        [4, /whole numbers/],
      ],
    ],
  ];
  test.each(wrong)('%s is told with row and remedy', (_, days, rows) => {
    const { found } = read(days);
    expect(found.problems.map(({ where }) => [where?.file, where?.row, where?.field])).toEqual(
      rows.map(([row]) => ['conflicts.csv', row, '#Day']),
    );
    found.problems.forEach(({ remedy }, at) => {
      expect(remedy).toMatch(rows[at]![1]);
    });
    expect(found.warnings).toEqual([]);
  });

  test('empty cells follow the row before', () => {
    expect(read(['', '1', '', '3.0']).found.problems).toEqual([]);
  });

  test('read by row as the peer does, every row with another day is counted', () => {
    const { found, series } = read(['0', '2', '3'], 3, true);
    expect(series).toEqual([{ place: 'A', intensity: [1, 1, 1] }]);
    expect(found.problems).toEqual([]);
    expect(found.warnings.map(({ count, where }) => [count, where?.row])).toEqual([[2, 3]]);
  });

  test('days after the run are left out, and that is said once', () => {
    const { found, series } = read(['0', '1', '2', '3'], 2);
    expect(series[0]?.intensity).toEqual([1, 1]);
    expect(found.problems).toEqual([]);
    expect(found.warnings.map(({ got, where }) => [got, where?.row])).toEqual([['4 days', 4]]);
  });

  test('levels of floods are held to the same', () => {
    const found = new Findings();
    const text = '#Day,A\n0,1\n2,2\n';
    readFloods(fleeTable('flood_level.csv', text), known, 2, false, found);
    expect(found.problems.map(({ where }) => [where?.file, where?.row])).toEqual([
      ['flood_level.csv', 3],
    ]);
  });
});
