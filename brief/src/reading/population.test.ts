import { figure, origin, year } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { isProjected } from './population.ts';

const of = (release: string, at: number) =>
  figure(1_000, year(at), origin('indicator:population', release, 'CC BY 4.0', 'persons'));

describe('projected populations', () => {
  test('a release estimates the years before it and projects its own and later ones', () => {
    expect(isProjected(of('2024', 2023))).toBe(false);
    expect(isProjected(of('2024', 2024))).toBe(true);
    expect(isProjected(of('2024', 2025))).toBe(true);
    expect(isProjected(of('2026', 2025))).toBe(false);
  });

  test('a release without a year projects nothing that could be told', () => {
    expect(isProjected(of('latest', 2025))).toBe(false);
  });
});
