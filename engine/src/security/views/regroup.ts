import { SojournError } from '../../core/index.ts';
import type { Recipe } from '../contract.ts';
import type { View } from './contract.ts';

/** The node above the groups: a view has no index of its own, so that it is never shown. */
export const viewTop = 'view';

/** The group of each indicator. @throws SojournError `recipe.structure` for one in two groups */
function groupOf({ groups }: View): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { id, indicators } of groups) {
    for (const indicator of indicators) {
      if (parents.has(indicator)) {
        throw new SojournError({
          code: 'recipe.structure',
          where: { field: indicator },
          got: `in two groups of a view: ${parents.get(indicator)} and ${id}`,
          expected: 'each indicator in one group',
        });
      }
      parents.set(indicator, id);
    }
  }
  return parents;
}

/**
 * A recipe with its own indicators, weights, limits and carrying rules under the groups of a view
 * instead of its dimensions. Groups without an indicator of the recipe are no nodes; the node above
 * them, {@link viewTop}, is only there since a recipe needs one.
 *
 * @param recipe every one of its indicators must be in the view
 * @param view groups of its indicators
 * @throws SojournError `recipe.structure` for an indicator in two groups or in none
 * @example regrouped(sojournRecipe, obstaclesView).nodes.map(({ id }) => id)
 */
export function regrouped(recipe: Recipe, view: View): Recipe {
  const parents = groupOf(view);
  const indicators = recipe.indicators.map((spec) => {
    const parent = parents.get(spec.id);
    if (parent !== undefined) return { ...spec, parent };
    throw new SojournError({
      code: 'recipe.structure',
      where: { field: spec.id },
      got: `in no group of the view ${view.id}`,
      expected: 'each indicator in one group',
    });
  });
  const held = view.groups.filter(({ id }) => indicators.some(({ parent }) => parent === id));
  const nodes = held.map(({ id, label }) => ({ id, label, parent: viewTop }));
  return {
    ...recipe,
    id: `${recipe.id}-${view.id}`,
    title: view.title,
    indicators,
    nodes: [...nodes, { id: viewTop, threshold: 0 }],
  };
}
