import { figure, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Argument } from './document.ts';
import { figuresOf, isStale, medianYear, tenseOf } from './tense.ts';

const source = origin('unhcr', '2025', 'CC BY 4.0', 'persons');
const at = (of: number): Argument => ({
  kind: 'figure',
  figure: figure(1, year(of), source),
  style: 'people',
});

describe('tense', () => {
  test('three years old is still the present, four is the past', () => {
    expect(tenseOf({ a: at(2023) }, 2026)).toBe('present');
    expect(tenseOf({ a: at(2022) }, 2026)).toBe('past');
  });

  test('the oldest figure decides, in lists too', () => {
    const list: Argument = { kind: 'list', items: [{ kind: 'list', items: [at(2025), at(2019)] }] };
    expect(tenseOf({ a: at(2025), list }, 2026)).toBe('past');
    expect(figuresOf({ a: at(2025), list })).toHaveLength(3);
  });

  test('half of the figures are for the median year or later, whatever their order', () => {
    const of = (...years: number[]) => medianYear(years.map((one) => figure(1, year(one), source)));
    expect(of(2018, 2025, 2024)).toBe(2024);
    expect(of(2010, 2025, 2024, 2020)).toBe(2024);
    expect(of()).toBeNull();
  });

  test('over five years is stale, five is not', () => {
    expect(isStale(2021, 2026)).toBe(false);
    expect(isStale(2020, 2026)).toBe(true);
  });

  test('a sentence never grows younger with time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2030 }),
        fc.nat(20),
        fc.nat(20),
        (of, age, later) => {
          const before = tenseOf({ a: at(of) }, of + age);
          const after = tenseOf({ a: at(of) }, of + age + later);
          expect(before === 'past' && after === 'present').toBe(false);
        },
      ),
    );
  });
});
