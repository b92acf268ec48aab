import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfDay, dayNumber } from './day.ts';

test('counts days from the first of January 1970', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2000-03-01')).toBe(11_017);
  expect(dateOfDay(-1)).toBe('1969-12-31');
});

test('knows leap years and refuses days that do not exist', () => {
  expect(dayNumber('2024-02-29')).not.toBeNull();
  for (const text of [
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    'May',
  ]) {
    expect(dayNumber(text)).toBeNull();
  }
});

test('agrees with the calendar of the platform and returns from date to number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -135_000, max: 2_900_000 }), (number) => {
      const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dateOfDay(number)).toBe(date);
      expect(dayNumber(date)).toBe(number);
    }),
  );
});
