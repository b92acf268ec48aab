import { SojournError } from '../../core/index.ts';
import type { Recipe } from '../contract.ts';
import type { Plan } from '../structure/plan.ts';

/**
 * A recipe with other weights: those of principal components or of wanted correlations, say.
 *
 * @param recipe whose plan it is
 * @param plan rows
 * @param weights one for each row of the plan, relative within a parent
 * @throws SojournError `argument.range` for a weight below zero, by the row's name; `argument.shape`
 * @example reweighted(recipe, built.plan, pcaWeights(built, 1).weights)
 */
export function reweighted(recipe: Recipe, plan: Plan, weights: ArrayLike<number>): Recipe {
  if (weights.length !== plan.ids.length) {
    throw new SojournError({
      code: 'argument.shape',
      where: { field: 'weights' },
      got: `length ${weights.length}`,
      expected: `length ${plan.ids.length}, one for each indicator and node`,
    });
  }
  const weightOf = (id: string): number => {
    const weight = weights[plan.ids.indexOf(id)]!;
    if (weight >= 0) return weight;
    throw new SojournError({
      code: 'argument.range',
      where: { field: `weight of ${id}` },
      got: String(weight),
      expected: '0 or more: a weight below zero would reward what is worse',
    });
  };
  return {
    ...recipe,
    indicators: recipe.indicators.map((spec) => ({ ...spec, weight: weightOf(spec.id) })),
    nodes: recipe.nodes.map((spec) => ({ ...spec, weight: weightOf(spec.id) })),
  };
}
