import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singleCases, skillBalance, skilledWomen } from './balance.ts';

const rate = fc.double({ min: 0.01, max: 0.9, noNaN: true });
const tertiary = fc.double({ min: 0.01, max: 0.6, noNaN: true });
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('drain, incentive and circulation', () => {
  test('no change of emigration is no effect', () => {
    fc.assert(
      fc.property(tertiary, rate, part, (share, same, returning) => {
        const of = skillBalance({ tertiary: share, before: same, after: same, returning });
        for (const value of [of.drain, of.circulation, of.incentive.value!, of.net.value!]) {
          expect(Math.abs(value)).toBeLessThan(1e-12);
        }
      }),
    );
  });

  test('more leaving drains more; more coming back restores more, at most what left', () => {
    fc.assert(
      fc.property(tertiary, rate, rate, rate, part, (share, before, a, b, returning) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const of = (after: number, back = returning) =>
          skillBalance({ tertiary: share, before, after, returning: back });
        expect(of(high).drain).toBeLessThanOrEqual(of(low).drain + 1e-12);
        expect(of(high, 1).circulation).toBeGreaterThanOrEqual(of(high).circulation - 1e-12);
        if (high > before) {
          const whole = of(high, 1);
          expect(whole.drain + whole.circulation).toBeCloseTo(0, 9);
        }
      }),
    );
  });

  test('the sum is drain, incentive and circulation, in its range', () => {
    fc.assert(
      fc.property(tertiary, rate, rate, part, (share, before, after, returning) => {
        const of = skillBalance({ tertiary: share, before, after, returning });
        expect(of.drain + of.incentive.value! + of.circulation).toBeCloseTo(of.net.value!, 9);
        expect(of.net.low!).toBeLessThanOrEqual(of.net.value! + 1e-12);
        expect(of.net.value!).toBeLessThanOrEqual(of.net.high! + 1e-12);
      }),
    );
  });

  test('low rates can gain and high rates lose: the long-run incentive against the drain', () => {
    const low = skillBalance({ tertiary: 0.05, before: 0.01, after: 0.02, returning: 0 });
    expect(low.threshold).toBe('below');
    expect(low.net.value!).toBeGreaterThan(0);
    const high = skillBalance({ tertiary: 0.05, before: 0.4, after: 0.8, returning: 0 });
    expect(high.threshold).toBe('above');
    expect(high.net.value!).toBeLessThan(0);
    const near = skillBalance({ tertiary: 0.05, before: 0.1, after: 0.2, returning: 0 });
    expect(near.threshold).toBe('near');
  });

  test('a premium of returnees is the user’s: the result is dashed', () => {
    const change = { tertiary: 0.1, before: 0.1, after: 0.2, returning: 0.5 };
    expect(skillBalance(change).net).toMatchObject({ dashed: false, grade: 'moderate' });
    const set = skillBalance({ ...change, premium: 0.3 }).net;
    expect(set).toMatchObject({ dashed: true, grade: 'none' });
    expect(set.value!).toBeGreaterThan(skillBalance(change).net.value!);
  });

  test('refuses shares beyond their bounds', () => {
    const good = { tertiary: 0.1, before: 0.1, after: 0.2, returning: 0 };
    expect(() => skillBalance({ ...good, tertiary: -0.1 })).toThrow(/tertiary/);
    expect(() => skillBalance({ ...good, before: 0 })).toThrow(/before/);
    expect(() => skillBalance({ ...good, after: 1 })).toThrow(/after/);
    expect(() => skillBalance({ ...good, returning: 1.1 })).toThrow(/returning/);
  });
});

test('skilled women leave more often than men, never more than all', () => {
  expect(skilledWomen(0.1)).toMatchObject({ value: expect.closeTo(0.117, 12) });
  expect(skilledWomen(1).high).toBe(1);
});

test('strong single cases stand in the register with their sizes', () => {
  expect(singleCases.map(({ size }) => size?.central)).toEqual([9, 0.38]);
});
