import type { Recipe } from '../contract.ts';
import { hdiRecipe } from './hdi.ts';
import { humanSecurity2015 } from './human-security-2015.ts';

export { type GenderInequalityInput, genderInequality } from './gii.ts';
export { type HdiGroup, hdiGroup, hdiRecipe } from './hdi.ts';
export { humanSecurity2015 } from './human-security-2015.ts';
export { type InequalityAdjusted, inequalityAdjusted, type ThreeDimensions } from './ihdi.ts';

/** Recipes that can be asked for by name. */
export const namedRecipes: ReadonlyMap<string, Recipe> = new Map(
  [hdiRecipe, humanSecurity2015].map((recipe) => [recipe.id, recipe]),
);
