import { describe, expect, test } from 'vitest';
import type { Policy } from './contract.ts';
import { leverPaths } from './levers.ts';
import { prepare } from './prepare.ts';
import { syntheticWorld } from './synthetic.ts';

const base = syntheticWorld({ seed: 5, places: 4, reach: 2 });
const prepared = prepare({ ...base, conflictDeaths: Float64Array.of(0, 24, 100, 2000) });
const [, second, third] = base.codes;

function paths(policies: readonly Policy[], years = 4) {
  return leverPaths(prepared, policies, years);
}

describe('paths of the levers', () => {
  test('without policies leave quota and deaths as they are', () => {
    const { quota, logDeaths } = paths([]);
    expect(quota.every((factor) => factor === 1)).toBe(true);
    expect([...logDeaths.slice(4, 8)]).toEqual([...prepared.logDeaths]);
  });

  test('hold from the first to the last year, in the place that is named', () => {
    const { quota } = paths([
      { lever: 'labour-quota', place: second!, from: 2026, to: 2027, factor: 1.5 },
    ]);
    const ofSecond = [0, 1, 2, 3].map((row) => quota[row * 4 + 1]);
    expect(ofSecond).toEqual([1, 1.5, 1.5, 1]);
    expect(quota.filter((factor) => factor !== 1)).toHaveLength(2);
  });

  test('multiply where policies meet, and * means every place', () => {
    const { quota } = paths([
      { lever: 'labour-quota', place: '*', from: 2000, to: 2100, factor: 2 },
      { lever: 'labour-quota', place: second!, from: 2025, to: 2025, factor: 3 },
    ]);
    expect([...quota.slice(0, 8)]).toEqual([2, 6, 2, 2, 2, 2, 2, 2]);
  });

  test('scale deaths before the logarithm', () => {
    const { logDeaths } = paths([
      { lever: 'conflict-deaths', place: third!, from: 2025, to: 2025, factor: 0.5 },
    ]);
    expect(logDeaths[2]).toBeCloseTo(Math.log(51), 12);
  });

  test('count two years below 25 deaths as peace', () => {
    const { peace } = paths([
      { lever: 'conflict-deaths', place: third!, from: 2026, to: 2028, factor: 0.1 },
    ]);
    const of = (place: number) => [0, 1, 2, 3].map((row) => peace[row * 4 + place]);
    expect(of(0)).toEqual([1, 1, 1, 1]);
    expect(of(1)).toEqual([1, 1, 1, 1]);
    expect(of(2)).toEqual([0, 0, 1, 1]);
    expect(of(3)).toEqual([0, 0, 0, 0]);
  });
});
