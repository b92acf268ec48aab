import { figure, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, differenceOf, quotient, ratioOf, savingAt, shareOf, sumOf } from './derive.ts';

const of2020 = origin('undesa-ims-2020', '2020 revision', 'CC BY 3.0 IGO', 'persons');
const of2024 = origin('undesa-ims-2024', '2024 revision', 'CC BY 3.0 IGO', 'persons');
const older = (value: number, at = 2020) => figure(value, year(at), of2020);
const newer = (value: number, at = 2024) => figure(value, year(at), of2024);

describe('derived figures', () => {
  test('a share names both numbers and keeps the source', () => {
    const share = shareOf(older(312_535), older(1_277_624));
    expect(share.value).toBeCloseTo(24.4622, 4);
    expect(share.unit).toBe('%');
    expect(share.origin.sourceIds).toEqual(['undesa-ims-2020']);
    expect(share.origin.steps).toEqual(['100 × 312535 ÷ 1277624']);
  });

  test('no share, ratio, change, difference or sum mixes two revisions', () => {
    expect(() => shareOf(older(1), newer(2))).toThrowError(/share/);
    expect(() => ratioOf(older(1), newer(2))).toThrowError(/ratio/);
    expect(() => changeOf(older(1), newer(2))).toThrowError(/change/);
    expect(() => differenceOf(older(3), newer(2))).toThrowError(/difference/);
    expect(() => sumOf([older(1), newer(2)], 'rows')).toThrowError(/sum/);
  });

  test('a quotient across sources carries both', () => {
    const people = figure(
      176_000_000,
      year(2024),
      origin('wpp', '2024', 'CC BY 3.0 IGO', 'persons'),
    );
    const rate = quotient(newer(1_178_105), people, 1000, 'per 1,000 inhabitants');
    expect(rate.value).toBeCloseTo(6.6938, 4);
    expect(rate.origin.sourceIds).toEqual(['undesa-ims-2024', 'wpp']);
  });

  test.each([
    [100, 100.5, 'same', 0.5],
    [100, 150, 'up', 50],
    [200, 150, 'down', 25],
    [100, 200, 'up', 100],
    [100, 253, 'many', 2.53],
    [100, 300, 'many', 3],
  ])('from %d to %d the direction is %s', (from, to, direction, size) => {
    const change = changeOf(older(from, 2005), older(to));
    expect(change.direction).toBe(direction);
    expect(change.change.value).toBeCloseTo(size, 9);
  });

  test('what a cost at the goal would leave is reckoned on what was sent, and its step says how', () => {
    const money = figure(27.5e9, year(2024), origin('wdi', '2026', 'CC BY 4.0', 'current US$'));
    const cost = figure(4.9, year(2018), origin('rpw', '2020', 'CC BY 4.0', '%'));
    const saving = savingAt(money, cost, 3);
    expect(saving.value).toBeCloseTo((27.5e9 / 0.951) * 0.019, 3);
    expect(saving.unit).toBe('current US$');
    expect(saving.origin.steps).toEqual(['27500000000 ÷ (1 − 4.9 ÷ 100) × (4.9 − 3) ÷ 100']);
    expect(saving.origin.sourceIds).toEqual(['wdi', 'rpw']);
    expect(savingAt(money, figure(2, year(2018), cost.origin), 3).value).toBe(0);
  });

  test('a sum of one figure is that figure, a sum of none is refused', () => {
    const one = older(7);
    expect(sumOf([one], 'rows')).toBe(one);
    expect(() => sumOf([], 'rows')).toThrowError(/sum/);
  });

  test('rounded small counts make a range around a sum', () => {
    const five = figure(5, year(2025), of2020, { low: 1, high: 5 });
    const sum = sumOf([five, five, figure(100, year(2025), of2020)], 'rows');
    expect([sum.low, sum.value, sum.high]).toEqual([102, 110, 110]);
  });

  test('parts of a whole sum to a hundred', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 1 }), (values) => {
        const parts = values.map((value) => older(value));
        const whole = sumOf(parts, 'rows');
        fc.pre(whole.value! > 0);
        const total = parts.reduce((sum, part) => sum + shareOf(part, whole).value!, 0);
        expect(total).toBeCloseTo(100, 6);
      }),
    );
  });
});
