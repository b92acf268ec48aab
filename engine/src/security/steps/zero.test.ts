import { describe, expect, test } from 'vitest';
import { buildIndex } from '../build/build.ts';
import type { Aggregation, Recipe } from '../contract.ts';

const recipe = (aggregation: Aggregation, more: Partial<Recipe> = {}): Recipe => ({
  schema: 'sojourn.recipe/1',
  id: 'zero',
  version: '1.0.0',
  title: 'Zero',
  indicators: [
    { id: 'a', parent: 'all', direction: 1, goalposts: { low: 0, high: 1 } },
    { id: 'b', parent: 'all', direction: 1, goalposts: { low: 0, high: 1 } },
  ],
  nodes: [{ id: 'all' }],
  impute: { method: 'none' },
  availability: 0,
  treat: null,
  normalise: { method: 'goalposts', low: 0, high: 1, clip: false },
  aggregate: [aggregation],
  ...more,
});

const table = (a: readonly number[], b: readonly number[]) => ({
  places: a.map((_, at) => `P${at}`),
  columns: new Map([
    ['a', Float64Array.from(a)],
    ['b', Float64Array.from(b)],
  ]),
});

test('a median leaves out what has no weight', () => {
  const [a, b] = recipe({ method: 'median' }).indicators;
  const c = { ...b!, id: 'c' };
  const of = table([0.2], [0.4]);
  of.columns.set('c', Float64Array.of(0.9));
  const top = (weight: number) =>
    buildIndex(recipe({ method: 'median' }, { indicators: [a!, b!, { ...c, weight }] }), of)
      .scores[3];
  expect(top(1)).toBe(0.4);
  expect(top(0)).toBeCloseTo(0.3, 12);
});

describe('a score of 0 or less', () => {
  test.each<[Aggregation, number, boolean]>([
    [{ method: 'arithmetic' }, -1, true],
    [{ method: 'geometric' }, 0, false],
    [{ method: 'geometric' }, -1, false],
    [{ method: 'harmonic' }, 0, false],
    [{ method: 'generalised', power: -2 }, 0, false],
    [{ method: 'generalised', power: 0.5 }, 0, true],
    [{ method: 'generalised', power: 2 }, -1, false],
    [{ method: 'generalised', power: 1 }, -1, true],
    [{ method: 'median' }, -1, true],
  ])('under %j with %d: taken %j', (aggregation, score, isTaken) => {
    const build = () => buildIndex(recipe(aggregation), table([0.5, score], [0.5, 0.5]));
    if (isTaken) expect(build().scores.at(-1)).not.toBeNaN();
    else expect(build).toThrow(/a of P1 is .*; expected a positive score under the mean of all/);
  });

  test('leaves the place without the node where the recipe says so, and tells', () => {
    const { scores, zeros } = buildIndex(
      recipe({ method: 'geometric' }, { zero: 'leave_out' }),
      table([0.5, 0, 0.25], [0.5, 0.5, 1]),
    );
    expect([...scores.subarray(6)].map((score) => Number(score.toFixed(12)))).toEqual([
      0.5,
      Number.NaN,
      0.5,
    ]);
    expect(zeros).toEqual([{ place: 'P1', node: 'all', row: 'a', score: 0 }]);
  });

  test('counts for nothing at a weight of 0', () => {
    const { indicators } = recipe({ method: 'geometric' });
    const weighed = indicators.map((spec) => (spec.id === 'a' ? { ...spec, weight: 0 } : spec));
    const { scores } = buildIndex(
      recipe({ method: 'geometric' }, { indicators: weighed }),
      table([0, -1], [0.5, 0.25]),
    );
    expect(scores[4]).toBeCloseTo(0.5, 12);
    expect(scores[5]).toBeCloseTo(0.25, 12);
  });
});
