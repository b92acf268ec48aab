import { expect, test } from 'vitest';
import { committed, committedRows } from '../testing/committed.ts';
import { displacedAbsence, panelAbsence } from './absence.ts';

test('after the last year of a series a value is not yet published, else not collected', async () => {
  const indicators = await (await committed()).table('indicators');
  expect(panelAbsence(indicators, 'homicide', 2016)).toBe('not-collected');
  expect(panelAbsence(indicators, 'homicide', 2017)).toBe('not-yet-published');
  expect(panelAbsence(indicators, 'food_insecurity', 1995)).toBe('not-collected');
  expect(panelAbsence(indicators, 'happiness', 2020)).toBe('not-collected');
});

test('others in need did not exist as a kind before 2018', async () => {
  expect(displacedAbsence('other_in_need', 2017, 2025)).toBe('not-applicable');
  expect(displacedAbsence('other_in_need', 2018, 2025)).toBe('not-collected');
  expect(displacedAbsence('refugees', 1960, 2025)).toBe('not-collected');
  expect(displacedAbsence('refugees', 2026, 2025)).toBe('not-yet-published');
  const rows = await committedRows('displaced_by_origin');
  const years = rows.filter(({ kind }) => kind === 'other_in_need').map(({ year }) => Number(year));
  expect(Math.min(...years)).toBe(2018);
});
