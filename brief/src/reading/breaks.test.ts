import { type Figure, figure, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakIn } from './breaks.ts';

const of = origin('unhcr', '2025', 'CC BY 4.0', 'people');
const series = (...values: number[]): Figure[] =>
  values.map((value, index) => figure(value, year(2015 + index), of));

describe('a break in a series', () => {
  test('is a collapse to 5 % or less, or a jump of the same size', () => {
    const collapse = breakIn(series(300_000, 303_436, 320, 310));
    expect([collapse?.before.value, collapse?.after.value]).toEqual([303_436, 320]);
    expect(breakIn(series(1_000, 20_000))?.after.value).toBe(20_000);
    expect(breakIn(series(20_000, 1_000))?.before.value).toBe(20_000);
  });

  test('is not a change of nine tenths, nor one among a few hundred people', () => {
    expect(breakIn(series(20_000, 1_001))).toBeNull();
    expect(breakIn(series(3, 900, 20))).toBeNull();
    expect(breakIn(series())).toBeNull();
  });

  test('is the latest where there are several', () => {
    expect(breakIn(series(10, 5_000, 10, 6_000))?.after.value).toBe(6_000);
  });

  test('cannot be in a series whose neighbours stay within a factor of twenty', () => {
    const steps = fc.array(fc.double({ min: 0.06, max: 19, noNaN: true }), { maxLength: 10 });
    fc.assert(
      fc.property(steps, (factors) => {
        const values = [1e6];
        for (const by of factors) values.push(values.at(-1)! * by);
        expect(breakIn(series(...values))).toBeNull();
      }),
    );
  });
});
