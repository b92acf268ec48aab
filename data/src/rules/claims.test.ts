import type { Row } from '@sojourn/engine/core';
import { reference } from '@sojourn/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../build/csv-read.ts';
import { committedRows, sumOf } from '../testing/committed.ts';

const facts = reference('facts/README.md');
const folder = facts.path?.replace(/README\.md$/, '') ?? '';
const outcomes = ['recognised', 'complementary', 'rejected', 'closed'] as const;

describe('decisions', () => {
  let rows: Row[] = [];
  beforeAll(async () => {
    rows = await committedRows('decisions');
  });

  test('keep instances apart: FI, NA and IN are first, FA is mixed, EO are US courts', () => {
    const pairs = new Set(rows.map(({ level, instance }) => `${level} ${instance}`));
    expect([...pairs].sort()).toEqual([
      'EO court',
      'FA together',
      'FI first',
      'IN first',
      'NA first',
    ]);
    const asylum = rows.filter(({ role }) => role === 'asylum');
    const placesOf = (level: string) =>
      new Set(asylum.filter((row) => row.level === level).map(({ place }) => place));
    expect([[...placesOf('IN')], [...placesOf('EO')]]).toEqual([['USA'], ['USA']]);
    expect(placesOf('NA').has('DEU')).toBe(true);
    expect(Math.min(...rows.map(({ year }) => Number(year)))).toBe(2015);
  });

  test('of Austria are 20,754 in 2025, all of them of first and later instances together', () => {
    const austria = { place: 'AUT', role: 'asylum' };
    expect(sumOf(rows, 'total', { ...austria, year: 2025, instance: 'together' })).toBe(20_754);
    expect(sumOf(rows, 'total', { ...austria, instance: 'first' })).toBe(0);
  });

  test('of US immigration courts are 240,942 in 2025, apart from first instance', () => {
    const here = { place: 'USA', role: 'asylum', year: 2025 };
    expect(sumOf(rows, 'total', { ...here, instance: 'court' })).toBe(240_942);
    expect(sumOf(rows, 'total', { ...here, instance: 'first' })).toBe(356_662);
  });

  test('in Germany are 253,410 in 2015 and 275,064 in 2024, appeals and repeats apart', () => {
    const total = (year: number) =>
      sumOf(rows, 'total', { place: 'DEU', role: 'asylum', year, instance: 'first' });
    expect(total(2015)).toBe(253_410);
    expect(total(2024)).toBe(275_064);
  });

  test('of persons and of cases are rows of their own', () => {
    const total = (unit: string, year: number) =>
      sumOf(rows, 'total', { place: 'USA', role: 'asylum', unit, year, instance: 'first' });
    expect([total('C', 2020), total('P', 2020)]).toEqual([47_803, 0]);
    expect([total('C', 2021), total('P', 2021)]).toEqual([0, 61_537]);
  });

  test('add up to the same from both sides', () => {
    for (const column of [...outcomes, 'total', ...outcomes.map((name) => `${name}_low`)]) {
      const [origin, asylum] = ['origin', 'asylum'].map((role) => sumOf(rows, column, { role }));
      expect(origin).toBe(asylum);
    }
  });

  test('have low bounds: a 5 stands for 1 to 5, a sum adds the lows', () => {
    for (const name of outcomes) {
      const low = (row: Row) => Number(row[`${name}_low`] ?? 0);
      expect(rows.filter((row) => low(row) > Number(row[name] ?? 0))).toEqual([]);
      expect(rows.filter((row) => row[name] === 5 && low(row) !== 1)).toEqual([]);
      expect(rows.some((row) => Number(row[name]) > 5 && low(row) < Number(row[name]))).toBe(true);
    }
  });

  test.skipIf(!facts.path)(
    `are those of the full table, summed over procedures ${facts.reason}`,
    () => {
      const csv = readCsv(folder, 'asylum_decisions.csv.gz');
      const cell = (name: string, i: number) => csv.column(name)[i] ?? '';
      const sums = { first: 0, together: 0, low: 0 };
      for (let i = 0; i < csv.length; i++) {
        if (Number(cell('year', i)) < 2015) continue;
        const people = Number(cell('recognised', i));
        const level = cell('decision_level', i);
        if (level === 'FA') sums.together += people;
        if (!['FI', 'NA', 'IN'].includes(level)) continue;
        sums.first += people;
        sums.low += people === 5 ? 1 : people;
      }
      const sum = (column: string, instance: string) =>
        sumOf(rows, column, { role: 'asylum', instance });
      expect(sum('recognised', 'first')).toBe(sums.first);
      expect(sum('recognised', 'together')).toBe(sums.together);
      expect(sum('recognised_low', 'first')).toBe(sums.low);
    },
  );
});

describe('new applications', () => {
  let rows: Row[] = [];
  beforeAll(async () => {
    rows = await committedRows('new_applications');
  });

  test('of persons and cases are rows of their own: the United States and Colombia in 2025', () => {
    const applied = (place: string, unit: string) =>
      sumOf(rows, 'applied', { place, role: 'asylum', year: 2025, unit });
    expect([applied('USA', 'P'), applied('USA', 'C')]).toEqual([629_358, 282_594]);
    expect([applied('COL', 'P'), applied('COL', 'C')]).toEqual([70, 8_174]);
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set(['P', 'C']));
  });

  test('add up to the same from both sides; nothing is 0, a 5 reads as 1 to 5', () => {
    for (const column of ['applied', 'low']) {
      const [origin, asylum] = ['origin', 'asylum'].map((role) => sumOf(rows, column, { role }));
      expect(origin).toBe(asylum);
    }
    expect(rows.filter(({ applied }) => !(Number(applied) > 0))).toEqual([]);
    expect(rows.filter(({ applied, low }) => applied === 5 && low !== 1)).toEqual([]);
    expect(rows.filter(({ applied, low }) => Number(low) > Number(applied))).toEqual([]);
  });

  test('are neither repeated ones nor appeals: none where Bulgaria counts them together', () => {
    const years = rows
      .filter(({ place, role }) => place === 'BGR' && role === 'asylum')
      .map(({ year }) => Number(year));
    expect(Math.max(...years)).toBe(2018);
  });

  test.skipIf(!facts.path)(`are type N of the full table ${facts.reason}`, () => {
    const csv = readCsv(folder, 'asylum_applications.csv.gz');
    const types = csv.column('application_type');
    const years = csv.column('year');
    const sum = csv
      .column('applied')
      .reduce(
        (all, text, i) => (types[i] === 'N' && Number(years[i]) >= 2015 ? all + Number(text) : all),
        0,
      );
    expect(sumOf(rows, 'applied', { role: 'asylum' })).toBe(sum);
  });

  test('and rates that mix persons and cases are not among the series of a brief', async () => {
    const panel = await committedRows('panel');
    const mixed = (await committedRows('indicators')).filter(({ notes }) =>
      /cases and persons mixed/.test(String(notes)),
    );
    expect(mixed.map(({ id }) => id)).toContain('asylum_applications_asylum');
    const core = new Set(panel.map(({ indicator }) => indicator));
    expect(mixed.filter(({ id }) => core.has(id ?? null))).toEqual([]);
  });
});
