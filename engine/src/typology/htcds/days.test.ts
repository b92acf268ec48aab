import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfSerial, dayOfText, isoDay, serialOfDay } from './days.ts';

describe('days of a spreadsheet', () => {
  test('are those that Excel shows', () => {
    expect([1, 59, 61, 36526, 73051].map((n) => dayOfSerial(n))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2000-01-01',
      '2100-01-01',
    ]);
    expect(dayOfSerial(35064, 1904)).toBe('2000-01-01');
    expect(dayOfSerial(36526.75)).toBe('2000-01-01');
  });

  test('are none for the 29 February that never was, and outside 1900 to 2100', () => {
    expect([0, -4, 60, 100_000].map((n) => dayOfSerial(n))).toEqual([null, null, null, null]);
  });

  test('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 73_051 }), (serial) => {
        fc.pre(serial !== 60);
        expect(serialOfDay(dayOfSerial(serial)!)).toBe(serial);
      }),
    );
  });

  test('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_000 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(dayOfSerial(serial)).toBe(day);
      }),
    );
  });
});

describe('days in words', () => {
  test.each([
    ['2021-03-04', '2021-03-04'],
    ['2021/3/4', '2021-03-04'],
    ['2021-03-04T10:00:00.000+06:00', '2021-03-04'],
    ['25/12/2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['05.05.2021', '2021-05-05'],
  ])('%s is %s', (text, day) => expect(dayOfText(text)).toBe(day));

  test.each(['03/04/2021', '2021-02-29', '1998', 'spring', '31/02/2020'])('%s is none', (text) =>
    expect(dayOfText(text)).toBeNull(),
  );

  test('leap years are the calendar’s', () => {
    expect([isoDay(1900, 2, 29), isoDay(2000, 2, 29)]).toEqual([null, '2000-02-29']);
  });
});
