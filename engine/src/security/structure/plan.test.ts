import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndicatorSpec, NodeSpec, Recipe } from '../contract.ts';
import { effectiveWeights, planOf } from './plan.ts';

const indicator = (id: string, parent: string, weight?: number): IndicatorSpec => ({
  id,
  parent,
  direction: 1,
  ...(weight !== undefined && { weight }),
});

const recipe = (
  indicators: readonly IndicatorSpec[],
  nodes: readonly NodeSpec[],
  more: Partial<Recipe> = {},
): Recipe => ({
  schema: 'sojourn.recipe/1',
  id: 'r',
  version: '1.0.0',
  title: 'R',
  indicators,
  nodes,
  impute: { method: 'none' },
  availability: 0,
  treat: null,
  normalise: { method: 'rank' },
  aggregate: [{ method: 'arithmetic' }, { method: 'geometric' }],
  ...more,
});

const small = recipe(
  [indicator('a', 'left', 3), indicator('b', 'left'), indicator('c', 'index')],
  [{ id: 'index' }, { id: 'left', parent: 'index', weight: 2, threshold: 0.5 }],
);

describe('the plan of a recipe', () => {
  test('has indicators first, then children before their parents', () => {
    const plan = planOf(small);
    expect(plan.ids).toEqual(['a', 'b', 'c', 'left', 'index']);
    expect([...plan.levels]).toEqual([1, 1, 1, 2, 3]);
    expect(plan.top).toBe(4);
    expect([...plan.nodes[1]!.children]).toEqual([2, 3]);
  });

  test('joins indicators by the first aggregation and all above by the last', () => {
    const [left, index] = planOf(small).nodes;
    expect(left!.aggregation).toEqual({ method: 'arithmetic' });
    expect(index!.aggregation).toEqual({ method: 'geometric' });
    expect([left!.threshold, index!.threshold]).toEqual([0.5, 0]);
  });

  test('effective weights multiply the shares on the way up', () => {
    const plan = planOf(small);
    expect([...effectiveWeights(plan, plan.weights)]).toEqual([
      expect.closeTo((2 / 3) * (3 / 4), 14),
      expect.closeTo((2 / 3) * (1 / 4), 14),
      expect.closeTo(1 / 3, 14),
      expect.closeTo(2 / 3, 14),
      1,
    ]);
  });

  test('effective weights of the indicators add up to one in any tree', () => {
    const tree = fc.array(
      fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(tree, (groups) => {
        const plan = planOf(
          recipe(
            groups.flatMap((weights, g) =>
              weights.map((weight, k) => indicator(`i${g}_${k}`, `g${g}`, weight)),
            ),
            [
              { id: 'index' },
              ...groups.map(([weight], g) => ({ id: `g${g}`, parent: 'index', weight: weight! })),
            ],
          ),
        );
        const effective = effectiveWeights(plan, plan.weights);
        const total = effective.slice(0, plan.indicators).reduce((sum, w) => sum + w, 0);
        expect(total).toBeCloseTo(1, 12);
      }),
    );
  });

  test.each([
    [
      'an id twice',
      [indicator('a', 'index'), indicator('a', 'index')],
      [{ id: 'index' }],
      /a: .*twice/,
    ],
    ['an unknown parent', [indicator('a', 'nowhere')], [{ id: 'index' }], /a: .*nowhere/],
    [
      'an empty node',
      [indicator('a', 'index')],
      [{ id: 'index' }, { id: 'x', parent: 'index' }],
      /x: .*no children/,
    ],
    [
      'two tops',
      [indicator('a', 'index'), indicator('b', 'x')],
      [{ id: 'index' }, { id: 'x' }],
      /2 nodes without a parent/,
    ],
    [
      'a loop',
      [indicator('a', 'index')],
      [{ id: 'index' }, { id: 'x', parent: 'y' }, { id: 'y', parent: 'x' }],
      /above itself/,
    ],
  ] as const)('refuses %s by name', (_, indicators, nodes, message) => {
    expect(() => planOf(recipe(indicators, nodes))).toThrow(message);
  });
});
