import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiasporaFunction, descendants, diaspora, homelandRelation } from './diaspora.ts';

const ratio = fc.double({ min: 0.01, max: 100, noNaN: true });
const resultOf = (name: DiasporaFunction, at: number, conflict = false) =>
  diaspora({ ratio: at, conflict }).find((one) => one.function === name)!.result;

describe('functions of a diaspora, one by one', () => {
  test('no change is no effect in any that has a size', () => {
    for (const { result } of diaspora({ ratio: 1 })) {
      if (!result.dashed) expect(result.value).toBe(0);
    }
    expect(resultOf('conflict at home', 1, true)).toMatchObject({ value: 1, low: 1, high: 1 });
  });

  test('a doubling has trade 11 % higher, and 4 points more chance that a firm invests', () => {
    expect(resultOf('trade', 2).value).toBeCloseTo(100 * (2 ** 0.15 - 1), 9);
    expect(resultOf('new investors', 2).value).toBeCloseTo(4, 12);
    expect(resultOf('investment', 2).value).toBeCloseTo(100 * (2 ** 0.3 - 1), 9);
  });

  test('grows with the diaspora, and its range holds its value', () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        for (const name of ['trade', 'investment', 'new investors'] as const) {
          const more = resultOf(name, high);
          expect(more.value!).toBeGreaterThanOrEqual(resultOf(name, low).value!);
          expect(more.low!).toBeLessThanOrEqual(more.value!);
          expect(more.value!).toBeLessThanOrEqual(more.high!);
        }
      }),
    );
  });

  test('conflict is off until it is switched on, and then a wide range', () => {
    expect(resultOf('conflict at home', 2)).toMatchObject({ dashed: true, value: null });
    expect(resultOf('conflict at home', 2, true)).toMatchObject({ value: 6, low: 1.5, high: 6 });
    expect(resultOf('conflict at home', 100, true).high).toBe(6);
    expect(resultOf('conflict at home', 0.5, true).value).toBe(1);
  });

  test('those without a size are directions in words', () => {
    const dashedOnes = diaspora({ ratio: 2 }).filter(({ result }) => result.dashed);
    expect(dashedOnes.map((one) => one.function)).toEqual([
      'money',
      'skills',
      'advocacy at the host',
      'democracy at home',
      'conflict at home',
    ]);
    for (const { result } of dashedOnes) expect(result.note).not.toBe('');
  });

  test('refuses sizes that are none', () => {
    for (const bad of [0, -1, Number.NaN, 1e6]) {
      expect(() => diaspora({ ratio: bad })).toThrow(/ratio/);
    }
  });
});

test('threat and repression stand side by side, neither with a number', () => {
  expect(homelandRelation.threat).toMatchObject({ dashed: true, value: null, grade: 'none' });
  expect(homelandRelation.repression).toMatchObject({ dashed: true, value: null, grade: 'none' });
  expect(descendants).toMatch(/not counted by birthplace/);
});
