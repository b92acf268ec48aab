import { describe, expect, test } from 'vitest';
import { buildIndex } from '../build/build.ts';
import type { Recipe, Weighting } from '../contract.ts';
import { smallPanel, smallRecipe } from '../testing/synthetic.ts';
import { tableOfYear } from '../years/build-year.ts';
import { buildWeighted, withWeights } from './weighted.ts';

const { table } = tableOfYear(smallRecipe, smallPanel, 2019);
const uneven: Recipe = {
  ...smallRecipe,
  nodes: smallRecipe.nodes.map((node) => (node.id === 'economic' ? { ...node, weight: 3 } : node)),
};
const built = (weighting: Weighting) => buildWeighted({ ...uneven, weighting }, table);
const topOf = ({ scores, plan, places }: ReturnType<typeof buildIndex>) => [
  ...scores.subarray(plan.top * places.length, (plan.top + 1) * places.length),
];

describe('the weights that a recipe asks for', () => {
  test('given weights are those of the recipe', () => {
    expect(topOf(built({ method: 'given' }))).toEqual(topOf(buildIndex(uneven, table)));
  });

  test('equal weights pay no heed to it', () => {
    expect(topOf(built({ method: 'equal' }))).toEqual(topOf(buildIndex(smallRecipe, table)));
  });

  test('weights from components and correlations are found on the table', () => {
    const weightsUnder = (weighting: Weighting) =>
      withWeights({ ...uneven, weighting }, table).indicators.map(({ weight }) => weight);
    expect(weightsUnder({ method: 'pca', level: 1 })).not.toEqual([1, 1, 1, 1]);
    const nodes = withWeights({ ...uneven, weighting: { method: 'correlation', level: 2 } }, table);
    expect(nodes.nodes.map(({ weight }) => weight)).not.toEqual([3, undefined, undefined]);
  });

  test('benefit of the doubt scores the best at 100 and nobody above', () => {
    const top = topOf(built({ method: 'benefit_of_the_doubt' }));
    expect(Math.max(...top)).toBe(100);
    const bounded = topOf(
      built({ method: 'benefit_of_the_doubt', shares: { low: 0.3, high: 0.7 } }),
    );
    bounded.forEach((score, place) => {
      expect(score).toBeLessThanOrEqual(top[place]! + 1e-9);
    });
  });
});
