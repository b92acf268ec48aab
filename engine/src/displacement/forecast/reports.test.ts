import { describe, expect, test } from 'vitest';
import { camp, madeCase, town } from '../testing/cases.ts';
import { personsOn, publishedReports, reportsOf, reportsUpTo } from './reports.ts';
import { targetOf } from './targets.ts';

const one = {
  camp: 'C',
  tables: [
    [
      [0, 100],
      [10, 200],
      [30, 150],
    ],
    [
      [5, 7],
      [30, 9],
    ],
  ],
} as const;

describe('reports', () => {
  test('tables are added up with the last row of each, never one to come', () => {
    expect(reportsOf(one)).toEqual({
      camp: 'C',
      days: [0, 5, 10, 30],
      persons: [100, 107, 207, 159],
    });
  });

  test('a correction sets what was before to its level; the published counts stay', () => {
    const corrected = { ...one, correctedOn: 30 };
    expect(reportsOf(corrected).corrected).toBe(true);
    expect(reportsOf(one).corrected).toBeUndefined();
    expect(reportsOf(corrected).persons.map((x) => Math.round(x))).toEqual([77, 82, 159, 159]);
    const made = madeCase([town('T'), camp('C')], [['T', 'C', 10]], { registrations: [corrected] });
    expect(publishedReports(made)[0]!.persons).toEqual([100, 107, 207, 159]);
  });

  test('a correction without a report of its day, or after nobody, does nothing', () => {
    expect(reportsOf({ ...one, correctedOn: 29 }).persons).toEqual([100, 107, 207, 159]);
    const first = { camp: 'C', tables: [[[0, 0] as const, [9, 50] as const]], correctedOn: 9 };
    expect(reportsOf(first).persons).toEqual([0, 50]);
  });

  test('persons between reports, before the first and after the last', () => {
    const reports = reportsOf({ camp: 'C', tables: [[[10, 100] as const, [20, 200] as const]] });
    expect([0, 10, 15, 20, 90].map((day) => personsOn(reports, day))).toEqual([
      100, 100, 150, 200, 200,
    ]);
    expect(personsOn({ camp: 'C', days: [], persons: [] }, 5)).toBe(0);
    expect([9, 10, 19, 20].map((day) => reportsUpTo(reports, day))).toEqual([0, 1, 1, 2]);
  });
});

describe('targets', () => {
  const reports = { camp: 'C', days: [10, 52, 64, 97], persons: [1, 2, 3, 4] };

  test('the nearest report within a week of the horizon', () => {
    expect(targetOf(reports, 30, 30, 200)).toEqual({ day: 64, persons: 3 });
    expect(targetOf(reports, 25, 30, 200)).toEqual({ day: 52, persons: 2 });
    expect(targetOf(reports, 60, 30, 200)).toEqual({ day: 97, persons: 4 });
    expect(targetOf(reports, 0, 30, 200)).toBeNull();
  });

  test('never the day itself, never one that is not known yet', () => {
    expect(targetOf(reports, 64, 3, 200)).toBeNull();
    expect(targetOf(reports, 30, 30, 64)).toBeNull();
  });
});
