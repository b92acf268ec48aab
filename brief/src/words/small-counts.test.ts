import { figure, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeFigure } from './number.ts';
import { isUpTo, upToWords } from './small-counts.ts';

const of = origin('unhcr', '2025', 'CC BY 4.0', 'people');
const between = (low: number | null, value: number, high: number | null = value) =>
  figure(value, year(2025), of, { low, high });

describe('counts that their source rounds', () => {
  test('a single five is five or fewer, a sum of fives is a range', () => {
    expect(writeFigure(between(1, 5), 'people')).toBe('5 or fewer');
    expect(writeFigure(between(1, 5), 'exact')).toBe('5 or fewer');
    expect(writeFigure(between(2, 10), 'people')).toBe('2 to 10');
    expect(writeFigure(between(8, 12), 'people')).toBe('8 to 12');
  });

  test('an exact five is five', () => {
    expect(writeFigure(between(null, 5, null), 'people')).toBe('5');
    expect(writeFigure(between(5, 5), 'people')).toBe('5');
  });

  test('a share at the floor of its series is that or less', () => {
    expect(writeFigure(between(0, 2.5), 'percent')).toBe('2.5\u00a0% or less');
  });

  test('a range with an upper end of its own is no rounding', () => {
    expect(isUpTo(between(1, 5, 9))).toBe(false);
    expect(writeFigure(between(66, 70, 76), 'plain')).toBe('70.0');
  });

  test('a range too narrow to be seen is not told', () => {
    expect(writeFigure(between(1_149_998, 1_150_003), 'people')).toBe('1.2\u00a0million');
  });

  test('whatever is told as a range has two different ends, the lower first', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (a, b) => {
        const told = upToWords(between(Math.min(a, b) + 1, Math.max(a, b) + 1), String);
        if (told === null || told === '5 or fewer') return;
        const [low, high] = told.split(' to ').map(Number);
        expect(low).toBeLessThan(high!);
        expect(high! - low!).toBeGreaterThanOrEqual(0.01 * high!);
      }),
    );
  });
});
