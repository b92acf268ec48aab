import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { Settings } from './contract.ts';
import { prepare } from './prepare.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

describe('major routes', () => {
  const chain = ['A', 'B', 'C', 'D', 'E'];
  const made = madeCase(
    [zone('A'), town('B'), town('C'), town('D'), camp('E')],
    chain.slice(1).map((name, k) => [chain[k]!, name, 100]),
    { days: 12, majorRoutes: [['B', 'C', 'D', 'E']] },
  );
  const settings: Partial<Settings> = { fixedRoutes: true, campWeight: 3, campMovechance: 0.05 };
  const sharesFrom = (place: number, closed = false, more: Partial<Settings> = {}) => {
    const closures = [{ kind: 'link' as const, first: 'C', second: 'D', start: 0, end: -1 }];
    const ready = prepare(closed ? { ...made, closures } : made, {
      settings: { ...settings, ...more },
    });
    const { destination, weight } = ready.choices(ready.timeline[0]!, place);
    return [...destination].map((to, k) => [ready.graph.names[to], weight[k]!] as const);
  };

  test('are known from their ends, and from where a way leads to one; km count a quarter', () => {
    expect(sharesFrom(0).map(([name]) => name)).toEqual(['B', 'E']);
    const [, [, toE]] = sharesFrom(0) as [unknown, readonly [string, number]];
    // 100 km to B, 300 km along the major route; the score of the camp, twice.
    expect(toE).toBeCloseTo((3 / (10 + 100 + 300 / 4)) * 3, 12);
    expect(sharesFrom(1).map(([name]) => name)).toEqual(['A', 'C', 'E']);
    expect(sharesFrom(4).map(([name]) => name)).toEqual(['D', 'B']);
    expect(sharesFrom(2).map(([name]) => name)).toEqual(['B', 'D']);
  });

  test('end where a road is closed, and act with fixed routes alone', () => {
    expect(sharesFrom(0, true).map(([name]) => name)).toEqual(['B']);
    expect(sharesFrom(0, false, { fixedRoutes: false }).map(([name]) => name)).toEqual(['B']);
  });

  test('counts are as the rules walked person by person', () => {
    expectAlike(prepare(withInflow(made, 25), { settings }), sized(60, 1000));
  });
});
