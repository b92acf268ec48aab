import { type Built, buildIndex } from '../build/build.ts';
import type { IndicatorTable, Recipe } from '../contract.ts';
import { benefitOfDoubt } from './benefit-of-doubt.ts';
import { optimiseWeights } from './optimise.ts';
import { pcaWeights, rowOf } from './pca.ts';
import { reweighted } from './recipe.ts';

/** A recipe with the weights that its weighting finds on a table; given weights stay. */
export function withWeights(recipe: Recipe, table: IndicatorTable): Recipe {
  const weighting = recipe.weighting ?? { method: 'given' };
  if (weighting.method === 'given' || weighting.method === 'benefit_of_the_doubt') return recipe;
  const equal = {
    ...recipe,
    indicators: recipe.indicators.map((spec) => ({ ...spec, weight: 1 })),
    nodes: recipe.nodes.map((spec) => ({ ...spec, weight: 1 })),
  };
  if (weighting.method === 'equal') return equal;
  const built = buildIndex(recipe, table);
  const { weights } =
    weighting.method === 'pca'
      ? pcaWeights(built, weighting.level)
      : optimiseWeights(built, weighting);
  return reweighted(recipe, built.plan, weights);
}

/** The children of the index as rows of places: what benefit of the doubt weighs. */
function dimensionsOf(built: Built): Float64Array[] {
  const top = built.plan.nodes.find(({ row }) => row === built.plan.top)!;
  const columns = Array.from(top.children, (row) => rowOf(built, row));
  return built.places.map((_, place) => Float64Array.from(columns, (column) => column[place]!));
}

/**
 * Builds a recipe with the weights that it asks for: given, equal, from principal components, from
 * wanted correlations, or for each place those that suit it best (then the index is 0 to 100).
 *
 * @param recipe with `weighting`
 * @param table one year
 * @throws SojournError as {@link buildIndex} and the weighting's own
 * @example buildWeighted({ ...recipe, weighting: { method: 'pca', level: 1 } }, table)
 */
export function buildWeighted(recipe: Recipe, table: IndicatorTable): Built {
  const built = buildIndex(withWeights(recipe, table), table);
  if (recipe.weighting?.method !== 'benefit_of_the_doubt') return built;
  const { shares } = recipe.weighting;
  const found = benefitOfDoubt(dimensionsOf(built), shares ? { shares } : {});
  const scores = built.scores.slice();
  const count = built.places.length;
  found.forEach(({ score }, place) => {
    scores[built.plan.top * count + place] = 100 * score;
  });
  return { ...built, scores };
}
