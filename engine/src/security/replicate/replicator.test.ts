import { describe, expect, test } from 'vitest';
import type { IndicatorTable, Recipe } from '../contract.ts';
import { openReplicator } from './replicator.ts';

const recipe: Recipe = {
  schema: 'sojourn.recipe/1',
  id: 'thin',
  version: '1.0.0',
  title: 'Thin data',
  indicators: [
    { id: 'a', parent: 'all', direction: 1 },
    { id: 'b', parent: 'all', direction: 1 },
    { id: 'c', parent: 'all', direction: 1 },
  ],
  nodes: [{ id: 'all', threshold: 0.66 }],
  impute: { method: 'none' },
  availability: 0,
  treat: null,
  normalise: { method: 'minmax', low: 1, high: 100 },
  aggregate: [{ method: 'arithmetic' }],
};

const gone = Number.NaN;

/** Of the last place too little is known; the second has two of three. */
const table: IndicatorTable = {
  places: ['AAA', 'BBB', 'CCC', 'DDD'],
  columns: new Map([
    ['a', Float64Array.of(1, 2, 3, 4)],
    ['b', Float64Array.of(5, 6, 9, gone)],
    ['c', Float64Array.of(1, gone, 2, gone)],
  ]),
};

describe('places of which little is known', () => {
  const { run, plan, places } = openReplicator(recipe, table);
  const scoresUnder = (choices: Parameters<typeof run>[0]) => {
    const out = new Float64Array(places.length);
    run(choices, out);
    return [...out];
  };

  test('have a score, or none, whatever weights are drawn', () => {
    for (const [a, c] of [
      [0.8, 1.25],
      [1.25, 0.75],
    ] as const) {
      const weights = plan.weights.slice();
      weights[0] = a;
      weights[2] = c;
      expect(scoresUnder({ weights }).map(Number.isNaN)).toEqual([false, false, false, true]);
    }
  });

  test('keep an indicator that is all that they have', () => {
    const open = openReplicator({ ...recipe, nodes: [{ id: 'all', threshold: 0 }] }, table);
    const out = new Float64Array(4);
    open.run({ dropped: 0 }, out);
    expect(out[3]).toBe(100);
    expect(out[0]).toBe((1 + 1) / 2);
  });
});
