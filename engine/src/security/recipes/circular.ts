import { SojournError } from '../../core/index.ts';
import type { Recipe } from '../contract.ts';

/** Series that count or rate displaced people: outcomes of insecurity, not part of it. */
const displacementSeries =
  /displac|refugee|asylum|stateless|(^|_)idps?(_|$)|(^|_)oip(_|$)|protection_rate|hosted_rate/i;

/** Whether a series measures displacement. @example isDisplacement('idps_conflict_rate') // true */
export function isDisplacement(series: string): boolean {
  return displacementSeries.test(series);
}

/** Series that a recipe reads: its indicators, other names of theirs, and divisors. */
function namesIn({ indicators }: Recipe): string[] {
  return [
    ...new Set(
      indicators.flatMap(({ id, aliases = [], denominator }) => [
        id,
        ...aliases,
        ...(denominator === undefined ? [] : [denominator]),
      ]),
    ),
  ];
}

/** The series of a recipe that measure displacement: indicators, by any of their names, or divisors. */
export function displacementIn(recipe: Recipe): string[] {
  return namesIn(recipe).filter(isDisplacement);
}

/**
 * Refuses to hold an outcome against an index that contains it: displacement against an index with
 * displacement inside, or any series against an index of which it is an indicator or a divisor.
 *
 * @param recipe recipe of the index that would explain
 * @param outcome id of the series that would be explained
 * @throws SojournError `recipe.circular` naming the indicators at fault
 * @example refuseCircular(humanSecurity2015, 'displaced_abroad_rate') // throws: idps_conflict_rate
 */
export function refuseCircular(recipe: Recipe, outcome: string): void {
  const inside = namesIn(recipe).filter((name) => name.toLowerCase() === outcome.toLowerCase());
  const found = isDisplacement(outcome) ? displacementIn(recipe) : inside;
  if (found.length === 0) return;
  throw new SojournError({
    code: 'recipe.circular',
    where: { field: outcome },
    got: `${found.join(', ')} in the recipe ${recipe.id}`,
    expected: 'an index without them',
  });
}
