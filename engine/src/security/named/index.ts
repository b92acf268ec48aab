import type { Recipe } from '../contract.ts';
import type { FormulaIndex } from './formula.ts';
import { giiFormula } from './gii.ts';
import { hdiRecipe } from './hdi.ts';
import { humanSecurity2015 } from './human-security-2015.ts';
import { ihdiFormula } from './ihdi.ts';

export type * from './formula.ts';
export {
  type GenderInequalityInput,
  type GenderInequalityParts,
  genderInequality,
  genderInequalityParts,
  giiFormula,
} from './gii.ts';
export { type HdiGroup, hdiGroup, hdiRecipe } from './hdi.ts';
export { humanSecurity2015 } from './human-security-2015.ts';
export {
  type InequalityAdjusted,
  ihdiFormula,
  inequalityAdjusted,
  type ThreeDimensions,
} from './ihdi.ts';

/** Recipes that can be asked for by name. */
export const namedRecipes: ReadonlyMap<string, Recipe> = new Map(
  [hdiRecipe, humanSecurity2015].map((recipe) => [recipe.id, recipe]),
);

/** Indices by a published formula that is no tree of means. */
export const formulas: ReadonlyMap<string, FormulaIndex> = new Map(
  [ihdiFormula, giiFormula].map((formula) => [formula.id, formula]),
);
