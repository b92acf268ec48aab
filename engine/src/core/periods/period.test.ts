import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPeriod, months, monthsOf, overlaps, period, year, years } from './period.ts';

const anyPeriod = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => period(start, start + length));

/** The years of a period, one by one: what every other statement about it follows from. */
const members = ({ start, end }: { start: number; end: number }) =>
  Array.from({ length: end - start }, (_, i) => start + i);

describe('periods', () => {
  test('a year is the period up to the next', () => {
    expect(year(2020)).toEqual({ start: 2020, end: 2021 });
    expect(years(year(2020))).toBe(1);
  });

  test('length is the number of years inside', () => {
    fc.assert(
      fc.property(anyPeriod, (of) => {
        expect(years(of)).toBe(members(of).length);
      }),
    );
  });

  test('two periods overlap exactly when they share a year, whichever comes first', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const share = members(a).some((value) => members(b).includes(value));
        expect(overlaps(a, b)).toBe(share);
        expect(overlaps(b, a)).toBe(share);
      }),
    );
  });

  test('periods that only touch do not overlap', () => {
    expect(overlaps(period(2010, 2015), period(2015, 2020))).toBe(false);
  });

  test('are written with both ends included, one year alone', () => {
    expect(formatPeriod(year(2020))).toBe('2020');
    expect(formatPeriod(period(2015, 2020))).toBe('2015–2019');
  });

  test('what is written names the first and last year inside', () => {
    fc.assert(
      fc.property(anyPeriod, (of) => {
        const inside = members(of);
        const ends = [...new Set([inside[0], inside[inside.length - 1]])];
        expect(formatPeriod(of)).toBe(ends.join('–'));
      }),
    );
  });

  test.each([
    [2020, 2020],
    [2020, 2019],
    [2020.5, 2021],
    [2020, 2020.5],
    [Number.NaN, 2021],
    [2020, Number.POSITIVE_INFINITY],
  ])('[%s, %s) is refused', (start, end) => {
    expect(() => period(start, end)).toThrow(/whole years with start before end/);
  });
});

describe('periods of months', () => {
  const anyMonths = fc.tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 40 }),
  );

  test('give back the year, month and length from which they were made', () => {
    fc.assert(
      fc.property(anyMonths, ([of, month, count]) => {
        expect(monthsOf(months(of, month, count))).toEqual({ year: of, month, count });
      }),
    );
  });

  test('twelve months from January are the calendar year', () => {
    expect(months(2024, 1, 12)).toEqual(year(2024));
    expect(monthsOf(period(2015, 2020))).toEqual({ year: 2015, month: 1, count: 60 });
  });

  test('overlap exactly when they share a month; those that follow each other only touch', () => {
    const members = ([of, month, count]: readonly [number, number, number]) =>
      Array.from({ length: count }, (_, i) => of * 12 + month + i);
    const near = fc.tuple(fc.constant(2020), fc.integer({ min: 1, max: 12 }), fc.nat(14));
    fc.assert(
      fc.property(near, near, ([y, m, n], [z, k, l]) => {
        const [a, b] = [[y, m, n + 1] as const, [z, k, l + 1] as const];
        const share = members(a).some((one) => members(b).includes(one));
        expect(overlaps(months(...a), months(...b))).toBe(share);
      }),
    );
    expect(overlaps(months(2022, 7, 12), months(2023, 7, 12))).toBe(false);
    expect(overlaps(months(2023, 7, 12), year(2024))).toBe(true);
  });

  test.each([
    [months(2024, 7, 1), '2024-07'],
    [months(2024, 1, 1), '2024-01'],
    [months(2023, 7, 12), '2023/24'],
    [months(1999, 4, 12), '1999/00'],
    [months(2024, 1, 5), '2024-01–2024-05'],
    [months(2023, 11, 3), '2023-11–2024-01'],
    [months(2024, 12, 1), '2024-12'],
    [months(2024, 1, 24), '2024–2025'],
  ])('%j is written %s', (of, written) => {
    expect(formatPeriod(of)).toBe(written);
  });

  test.each([
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024.5, 1, 1],
  ])('year %s, month %s, %s months is refused', (of, month, count) => {
    expect(() => months(of, month, count)).toThrow(/out of range/);
  });
});
