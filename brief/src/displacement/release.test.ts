import type { DisplacementCase } from '@sojourn/engine/displacement';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releaseOf } from './release.ts';

type Where = readonly [country: string, region: string];

function liveCase(camps: readonly Where[]): DisplacementCase {
  return {
    schema: 'sojourn.displacement/1',
    title: 'live',
    start: '2024-01-01',
    days: 60,
    live: true,
    places: camps.map(([country, region], at) => ({
      name: `C${at}`,
      country,
      region,
      kind: 'camp' as const,
    })),
    routes: [],
    closures: [],
    conflicts: [],
    registrations: [],
  };
}

const areasOf = (camps: readonly Where[]) =>
  releaseOf(
    liveCase(camps),
    camps.map((_, at) => `C${at}`),
    false,
  ).areas;

describe('the areas of a live case', () => {
  test('are regions where these have several camps', () => {
    const areas = areasOf([
      ['A', 'east'],
      ['A', 'east'],
      ['A', 'west'],
      ['A', 'north'],
      ['B', ''],
      ['C', 'x'],
    ]);
    expect(areas).toEqual([
      { name: 'A, east', camps: [0, 1] },
      { name: 'A, other areas', camps: [2, 3] },
      { name: 'Other areas', camps: [4, 5] },
    ]);
  });

  test('let a camp that stays alone join another', () => {
    const areas = areasOf([
      ['A', 'east'],
      ['A', 'east'],
      ['B', ''],
    ]);
    expect(areas).toEqual([{ name: 'A, east; B', camps: [0, 1, 2] }]);
  });

  test('hold every camp once, and two or more each', () => {
    const where = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('', 'e', 'w'));
    fc.assert(
      fc.property(fc.array(where, { minLength: 2, maxLength: 12 }), (camps) => {
        const areas = areasOf(camps);
        const all = areas.flatMap((area) => area.camps).sort((a, b) => a - b);
        expect(all).toEqual(camps.map((_, at) => at));
        for (const area of areas) expect(area.camps.length).toBeGreaterThan(1);
        expect(new Set(areas.map(({ name }) => name)).size).toBe(areas.length);
      }),
    );
  });

  test('of one camp alone are its country', () => {
    expect(areasOf([['A', 'east']])).toEqual([{ name: 'A', camps: [0] }]);
  });
});
