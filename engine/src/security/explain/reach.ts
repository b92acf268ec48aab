import { exp, expm1 } from '../../core/index.ts';
import { goalpostsOf } from '../build/raw.ts';
import type { IndicatorSpec, Recipe } from '../contract.ts';
import { aggregateNode } from '../steps/aggregate.ts';
import type { Plan } from '../structure/plan.ts';

/** What one indicator alone would have to be for the index to reach a mark. */
export interface Reach {
  readonly indicator: string;
  /** Its score now and the score that would do; null where not even the best would. */
  readonly score: number;
  readonly needed: number | null;
  /** The needed value in raw units, where the indicator has goalposts. */
  readonly raw: number | null;
}

/** The index of one place from the scores of its indicators. */
function topOf(plan: Plan, weights: Float64Array, rows: Float64Array): number {
  for (const node of plan.nodes) aggregateNode(rows, 1, node, weights);
  return rows[plan.top]!;
}

/** A score between goalposts as a raw value. */
function rawOf(spec: IndicatorSpec, share: number): number | null {
  const posts = goalpostsOf(spec);
  if (!posts) return null;
  const way = spec.direction === 1 ? share : 1 - share;
  const value = posts.low + way * (posts.high - posts.low);
  const by = spec.transform?.function;
  if (by === 'log') return exp(value);
  return by === 'log1p' ? expm1(value) : value;
}

/**
 * For each indicator alone, all else equal, the score and raw value at which the index would reach
 * a mark. An arithmetic remark about the index, not a recommendation.
 *
 * @param recipe with goalposts
 * @param plan its tree
 * @param rows scores of all rows of one place
 * @param mark the index to reach
 * @returns indicators that are there, in the order of the recipe
 * @example toReach(recipe, plan, rowsOfPlace(built, 'BGD'), 55)
 */
export function toReach(recipe: Recipe, plan: Plan, rows: Float64Array, mark: number): Reach[] {
  const method = recipe.normalise;
  const [low, high] = method.method === 'goalposts' ? [method.low, method.high] : [0, 100];
  return recipe.indicators.flatMap((spec, row): Reach[] => {
    const score = rows[row]!;
    if (Number.isNaN(score)) return [];
    const at = (value: number): number => {
      const trial = rows.slice();
      trial[row] = value;
      return topOf(plan, plan.weights, trial);
    };
    const rising = at(score) < mark;
    let [inside, outside] = [rising ? high : low, score];
    if (rising ? at(high) < mark : at(low) > mark) {
      return [{ indicator: spec.id, score, needed: null, raw: null }];
    }
    for (let step = 0; step < 60; step++) {
      const middle = (inside + outside) / 2;
      if (rising ? at(middle) >= mark : at(middle) <= mark) inside = middle;
      else outside = middle;
    }
    const raw = rawOf(spec, (inside - low) / (high - low));
    return [{ indicator: spec.id, score, needed: inside, raw }];
  });
}
