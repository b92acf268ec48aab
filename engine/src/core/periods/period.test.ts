import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPeriod, overlaps, period, year, years } from './period.ts';

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
