import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sojournRecipe } from '../recipes/index.ts';
import { smallPanel, smallRecipe } from '../testing/synthetic.ts';
import { buildYear } from '../years/build-year.ts';
import type { View } from './contract.ts';
import { groupScores } from './doubt.ts';
import { levelsView } from './levels.ts';
import { obstaclesView } from './obstacles.ts';
import { regrouped, viewTop } from './regroup.ts';
import { seriesOfView } from './values.ts';

/** A view whose groups are the dimensions of a recipe. */
function ownGroups(recipe: typeof smallRecipe): View {
  const dimensions = [...new Set(recipe.indicators.map(({ parent }) => parent))];
  return {
    id: 'own',
    title: 'The dimensions themselves',
    source: 'a test',
    groups: dimensions.map((id) => ({
      id,
      label: id,
      holds: id,
      indicators: recipe.indicators.flatMap((spec) => (spec.parent === id ? [spec.id] : [])),
      further: [],
      named: true,
    })),
  };
}

describe.each([obstaclesView, levelsView])('the view of $id', (view) => {
  test('has each indicator of the index once, and no series twice', () => {
    const own = view.groups.flatMap(({ indicators }) => indicators);
    expect([...own].sort()).toEqual(sojournRecipe.indicators.map(({ id }) => id).sort());
    const all = seriesOfView(view);
    expect(new Set(all).size).toBe(all.length);
  });

  test('keeps weights, limits and carrying rules of the index', () => {
    const made = regrouped(sojournRecipe, view);
    made.indicators.forEach(({ parent, ...rest }, at) => {
      const { parent: _, ...own } = sojournRecipe.indicators[at]!;
      expect(rest).toEqual(own);
      const held = view.groups.find(({ indicators }) => indicators.includes(rest.id));
      expect(parent).toBe(held!.id);
    });
  });
});

test('the three obstacles are those of the paper, in its order; the rest is not hidden', () => {
  const named = obstaclesView.groups.filter((group) => group.named).map(({ id }) => id);
  expect(named).toEqual(['vulnerable', 'violence', 'poverty']);
  expect(obstaclesView.groups.at(-1)).toMatchObject({ id: 'none', named: false });
});

test('dimensions as groups give the scores of the dimensions', () => {
  const [own, viewed] = [smallRecipe, regrouped(smallRecipe, ownGroups(smallRecipe))].map(
    (recipe) => buildYear(recipe, smallPanel, 2021).built,
  );
  for (const node of ['economic', 'political']) {
    const scores = [own!, viewed!].map(({ plan, places, scores: all }) => {
      const row = plan.ids.indexOf(node) * places.length;
      return [...all.subarray(row, row + places.length)];
    });
    expect(scores[0]).toEqual(scores[1]);
  }
});

test('a view that leaves an indicator out, or holds it twice, is refused', () => {
  const [first, ...others] = ownGroups(smallRecipe).groups;
  const without = { ...ownGroups(smallRecipe), groups: others };
  expect(() => regrouped(smallRecipe, without)).toThrow(/income.*in no group of the view own/);
  const twice = { ...ownGroups(smallRecipe), groups: [first!, ...others, { ...first!, id: 'b' }] };
  expect(() => regrouped(smallRecipe, twice)).toThrow(/income.*in two groups/);
});

describe('scores of groups', () => {
  const options = { seed: 1, draws: 40, choices: { weightNoise: 0.25 } };
  const view = ownGroups(smallRecipe);

  test('lie between the scores of their indicators, the view itself has none', () => {
    const found = groupScores(view, smallRecipe, smallPanel, 'BBB', 2021, options);
    expect(found.map(({ group }) => group)).toEqual(['economic', 'political']);
    for (const { bands } of found) {
      const [half, most, nearly] = bands!.bands;
      expect(nearly.low).toBeLessThanOrEqual(most.low);
      expect(most.low).toBeLessThanOrEqual(half.low);
      expect(half.low).toBeLessThanOrEqual(bands!.median);
      expect(bands!.median).toBeLessThanOrEqual(nearly.high);
      expect(nearly.low).toBeGreaterThanOrEqual(1);
      expect(nearly.high).toBeLessThanOrEqual(100);
    }
    expect(found.some(({ group }) => group === viewTop)).toBe(false);
  });

  test('do not change when groups are called otherwise', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 2 }),
        (names) => {
          fc.pre(!names.some((name) => [viewTop, ...seriesOfView(view)].includes(name)));
          const other = { ...view, groups: view.groups.map((g, at) => ({ ...g, id: names[at]! })) };
          const scores = (of: View) =>
            groupScores(of, smallRecipe, smallPanel, 'AAA', 2020, options).map(
              ({ bands }) => bands,
            );
          expect(scores(other)).toEqual(scores(view));
        },
      ),
      { numRuns: 20 },
    );
  });
});
