import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceTicks } from './nice.ts';
import { drawable, linearScale, yearTicks } from './scale.ts';

describe('round ticks', () => {
  test.each([
    [0, 4.4, 2, [0, 2.5, 5]],
    [0, 24.6, 5, [0, 5, 10, 15, 20, 25]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [-3, 9, 4, [-4, 0, 4, 8, 12]],
  ] as const)('from %f to %f', (low, high, intervals, expected) => {
    const ticks = niceTicks(low, high, intervals);
    expect(ticks[0]).toBeLessThanOrEqual(low);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
    if (low >= 0) expect(ticks).toEqual(expected);
  });

  test('enclose the data, are equally spaced, few, and have one or two leading digits', () => {
    const ends = fc.tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, fc.integer({ min: 2, max: 6 }), ([low, span], intervals) => {
        // A scale hands on no narrower span: below it, ticks are closer than numbers are.
        fc.pre(span > 1e-9 * Math.max(Math.abs(low), Math.abs(low + span)));
        const ticks = niceTicks(low, low + span, intervals);
        const [first = 0, second = 0] = ticks;
        const step = second - first;
        expect(first).toBeLessThanOrEqual(low + step * 1e-6);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + span - step * 1e-6);
        expect(ticks.length).toBeLessThanOrEqual(intervals + 3);
        const lead = step / 10 ** Math.floor(Math.log10(step) + 1e-6);
        expect([1, 2, 2.5, 5].some((digit) => Math.abs(lead - digit) < 1e-3)).toBe(true);
      }),
    );
  });
});

describe('a scale of values', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 20 });

  test('is affine and keeps all values between its ends', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (data, zero) => {
        const scale = linearScale(data, { range: [300, 20], tickCount: 4, zero });
        for (const value of data) {
          expect(scale.at(value)).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(scale.at(value)).toBeLessThanOrEqual(300 + 1e-6);
        }
        const [low, high] = scale.domain;
        expect(scale.at((low + high) / 2)).toBeCloseTo(160, 6);
      }),
    );
  });

  test('holds zero where asked to', () => {
    expect(linearScale([7, 9], { range: [0, 1], tickCount: 2, zero: true }).domain[0]).toBe(0);
    expect(linearScale([7, 9], { range: [0, 1], tickCount: 2, zero: false }).domain[0]).not.toBe(0);
  });

  test('one value stands inside, no values give zero to one', () => {
    const one = linearScale([50], { range: [0, 100], tickCount: 3, zero: false });
    expect(one.at(50)).toBeGreaterThan(0);
    expect(one.at(50)).toBeLessThan(100);
    expect(linearScale([], { range: [0, 1], tickCount: 1, zero: false }).domain).toEqual([0, 1]);
  });
});

describe('years under an axis', () => {
  test('begin and end with the data', () => {
    expect(yearTicks(1990, 2023, 600, 40)).toEqual([
      1990, 1995, 2000, 2005, 2010, 2015, 2020, 2023,
    ]);
    expect(yearTicks(1990, 2023, 90, 40)).toEqual([1990, 2023]);
    expect(yearTicks(2020, 2020, 300, 40)).toEqual([2020]);
  });

  test('never stand closer than their room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2000 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 50, max: 1000 }),
        (first, span, width) => {
          const years = yearTicks(first, first + span, width, 44);
          const pixels = years.map((year) => ((year - first) / span) * width);
          for (let k = 1; k < pixels.length; k++) {
            expect(pixels[k]! - pixels[k - 1]!).toBeGreaterThanOrEqual(44 - 1e-9);
          }
        },
      ),
    );
  });
});

test('what cannot be a figure is not drawn', () => {
  expect([Number.NaN, Infinity, 1e300, null, undefined].map(drawable)).toEqual(Array(5).fill(null));
  expect(drawable(5e-324)).toBe(0);
  expect(drawable(-3)).toBe(-3);
});
