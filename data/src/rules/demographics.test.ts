import type { Row } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { countsMinors } from '../build/tables/demographics.ts';
import { committedRows, sumOf } from '../testing/committed.ts';

const of = (rows: readonly Row[], type: string, year: number) =>
  rows.find((row) => row.pop_type === type && row.year === year);

describe('sex and age of people displaced', () => {
  test('women and men are at most the total', async () => {
    const rows = await committedRows('demographics');
    const sexes = (row: Row) => Number(row.female) + Number(row.male);
    expect(rows.filter((row) => sexes(row) > Number(row.total))).toEqual([]);
    expect(rows.some((row) => sexes(row) < Number(row.total))).toBe(true);
  });

  test('ages known are at least those under 18', async () => {
    const rows = await committedRows('demographics');
    const young = (row: Row) => Number(row.female_under18) + Number(row.male_under18);
    expect(rows.filter((row) => young(row) > Number(row.age_known))).toEqual([]);
  });

  test('ages known and other ages are all people of known sex', async () => {
    const rows = await committedRows('demographics', 'EST');
    const refugees = of(rows, 'REF', 2025);
    expect(Number(refugees?.age_known) + Number(refugees?.age_other)).toBe(
      Number(refugees?.female) + Number(refugees?.male),
    );
  });

  test('sums over origins are those of the full table', async () => {
    const [short, full] = [
      await committedRows('demographics'),
      await committedRows('demographics_full'),
    ];
    expect(sumOf(short, 'total')).toBe(sumOf(full, 'total'));
    expect(sumOf(short, 'female')).toBe(sumOf(full, 'f_total'));
    expect(sumOf(short, 'age_other')).toBe(sumOf(full, 'f_other') + sumOf(full, 'm_other'));
  });
});

describe('those under 18', () => {
  test('are not told in Estonia in 2025: 9,662 of other ages, nobody under 18', async () => {
    const refugees = of(await committedRows('demographics', 'EST'), 'REF', 2025);
    expect(refugees).toMatchObject({ age_other: 4_646 + 5_016, age_known: 31_637 });
    expect([refugees?.female_under18, refugees?.male_under18]).toEqual([null, null]);
  });

  test('are not told in Sweden in 2025: 174 of 144,116, but 19,860 of other ages', async () => {
    const refugees = of(await committedRows('demographics', 'SWE'), 'REF', 2025);
    expect(refugees).toMatchObject({ age_other: 19_860, female_under18: null });
  });

  test('are told in Uganda, where nearly all ages are known', async () => {
    const refugees = of(await committedRows('demographics', 'UGA'), 'REF', 2025);
    const share =
      (Number(refugees?.female_under18) + Number(refugees?.male_under18)) /
      Number(refugees?.age_known);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.7);
  });

  test('are told only where that holds, for both sexes or neither', async () => {
    const rows = await committedRows('demographics');
    for (const row of rows) {
      expect(row.female_under18 === null).toBe(row.male_under18 === null);
      if (row.female_under18 === null) continue;
      expect(Number(row.age_known)).toBeGreaterThan(0);
      expect(Number(row.age_other)).toBeLessThanOrEqual(0.05 * Number(row.total));
    }
    expect(rows.some((row) => row.female_under18 === null)).toBe(true);
  });

  test.each([
    ['no age is known', { under18: 0, known: 0, other: 0, total: 100 }, false],
    ['nobody is under 18 beside others', { under18: 0, known: 99, other: 1, total: 100 }, false],
    ['others are above 5 %', { under18: 40, known: 94, other: 6, total: 100 }, false],
    ['others are 5 %', { under18: 40, known: 95, other: 5, total: 100 }, true],
    ['all are grown', { under18: 0, known: 100, other: 0, total: 100 }, true],
  ])('where %s: %j, counted %s', (_, counts, counted) => {
    expect(countsMinors(counts)).toBe(counted);
  });
});

test('women and men are empty where sex was not counted, never 0', async () => {
  const rows = await committedRows('demographics', 'AFG');
  expect(of(rows, 'IDP', 2001)).toMatchObject({ female: null, male: null, total: 1_200_000 });
  const none = (await committedRows('demographics')).filter(
    ({ female, male }) => Number(female) + Number(male) === 0,
  );
  expect(none.every(({ female, male }) => female === null && male === null)).toBe(true);
});
