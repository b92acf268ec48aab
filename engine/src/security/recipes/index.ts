import type { Recipe } from '../contract.ts';
import { namedRecipes } from '../named/index.ts';
import sojourn from './sojourn.json' with { type: 'json' };

export { usualChoices, wideChoices } from './choices.ts';
export { displacementIn, isDisplacement, refuseCircular } from './circular.ts';
export {
  type Readable,
  readableNodes,
  sojournFirstYears,
  sojournLastYear,
  sojournYears,
  type YearRule,
  yearRuleOf,
} from './years.ts';

/**
 * Sojourn's own recipe: 23 indicators, seven dimensions, fixed limits, no displacement. Chosen and
 * defended in docs/security.md.
 */
export const sojournRecipe = sojourn as unknown as Recipe;

/** Every recipe that comes along, by name; Sojourn's own first. */
export const recipes: ReadonlyMap<string, Recipe> = new Map([
  [sojournRecipe.id, sojournRecipe],
  ...namedRecipes,
]);
