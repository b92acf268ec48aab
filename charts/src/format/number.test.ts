import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatTicks, formatYear } from './number.ts';

/** With plain spaces, for the eye. */
const plain = (text: string): string => text.replaceAll('\u202f', ' ');

describe('numbers on marks', () => {
  test.each([
    [7_401_763, 'integer', '7,401,763'],
    [-1234, 'integer', '−1,234'],
    [-0.2, 'integer', '0'],
    [7_401_763, 'short', '7.4 M'],
    [7_000_000, 'short', '7.0 M'],
    [252_400_000_000, 'short', '252 bn'],
    [999_950, 'short', '1.0 M'],
    [99_960_000, 'short', '100 M'],
    [999_400, 'short', '999 k'],
    [40_000, 'short', '40 k'],
    [41_312, 'short', '41.3 k'],
    [9_479, 'short', '9,480'],
    [413, 'short', '413'],
    [0.353, 'short', '0.35'],
    [0, 'short', '0'],
    [-2_500, 'short', '−2,500'],
    [6.14, 'percent', '6.1 %'],
    [36, 'percent', '36.0 %'],
    [0, 'percent', '0 %'],
    [100, 'percent', '100 %'],
    [99.976, 'percent', '99.97 %'],
    [0.04, 'percent', '0.04 %'],
    [74.6723, 'decimal1', '74.7'],
    [115.4, 'decimal1', '115'],
    [0, 'decimal1', '0'],
    [1234.5, 'decimal2', '1,235'],
    [12.3456, 'decimal2', '12.35'],
    [0.0004, 'decimal2', '0.0004'],
    [22_200_000_000, 'usd', 'US$ 22.2 bn'],
    [8_487, 'usd', 'US$ 8,487'],
    [999_600, 'usd', 'US$ 1.0 M'],
    [12.5, 'usd', 'US$ 12.5'],
    [-500, 'usd', '−US$ 500'],
    [3e15, 'decimal2', '3,000 tn'],
    [2e12, 'percent', '2.0 tn %'],
  ] as const)('%f as %s is %s', (value, format, expected) => {
    expect(plain(formatNumber(value, format))).toBe(expected);
  });

  test('what is no number is a dash', () => {
    expect(formatNumber(Number.NaN, 'short')).toBe('–');
    expect(formatNumber(Number.POSITIVE_INFINITY, 'usd')).toBe('–');
  });

  test('a whole number of people is written so that it can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (people) => {
        const text = formatNumber(people, 'integer').replace('−', '-').replaceAll(',', '');
        expect(Number(text)).toBe(people);
      }),
    );
  });

  test('a short number is within half a unit of its last digit', () => {
    const units: Record<string, number> = { k: 1e3, M: 1e6, bn: 1e9, '': 1 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e11 }), (value) => {
        const [digits = '', unit = ''] = plain(formatNumber(value, 'short')).split(' ');
        const written = Number(digits.replaceAll(',', '')) * units[unit]!;
        expect(Math.abs(written - value) / value).toBeLessThan(0.051);
      }),
    );
  });

  test('a number that is not zero never reads as zero down to a millionth', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
        for (const format of ['short', 'percent', 'decimal1', 'decimal2'] as const) {
          expect(formatNumber(value, format)).toMatch(/[1-9]/);
        }
      }),
    );
  });
});

describe('ticks of an axis', () => {
  test.each([
    [[0, 2e6, 4e6], 'short', ['0', '2', '4 M']],
    [[0, 5e5, 1e6], 'integer', ['0', '0.5', '1.0 M']],
    [[0, 2500, 5000], 'integer', ['0', '2,500', '5,000']],
    [[0, 50, 100], 'percent', ['0', '50', '100 %']],
    [[0, 1e10, 2e10], 'usd', ['0', '10', 'US$ 20 bn']],
    [[0, 5000, 10_000], 'usd', ['0', '5,000', 'US$ 10,000']],
    [[-20, -10, 0], 'percent', ['−20 %', '−10', '0']],
    [[0.1, 0.2, 0.3], 'decimal2', ['0.1', '0.2', '0.3']],
  ] as const)('%j as %s', (ticks, format, expected) => {
    expect(formatTicks(ticks, format).map(plain)).toEqual(expected);
  });
});

test('years are written without grouping', () => {
  expect(formatYear(2024)).toBe('2024');
  expect(formatYear(2024.5)).toBe('2024.5');
});
