import { type ErrorFacts, SojournError } from '@sojourn/engine/core';
import type { IndicatorSpec, PanelSeries, Recipe } from '@sojourn/engine/security';

function usesGoalposts(recipe: Recipe, spec: IndicatorSpec): boolean {
  return (spec.normalise ?? recipe.normalise).method === 'goalposts';
}

/** Values of an indicator below, inside and above its goalposts, after its cap. */
function counted({ goalposts, transform }: IndicatorSpec, { values }: PanelSeries) {
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = transform?.cap ?? {};
  let [below, inside, above] = [0, 0, 0];
  for (const value of values) {
    const capped = Math.min(Math.max(value, low), high);
    if (capped < goalposts!.low) below += 1;
    else if (capped > goalposts!.high) above += 1;
    else if (capped >= goalposts!.low) inside += 1;
  }
  return { below, inside, above };
}

/**
 * Whether goalposts and data meet: a finding for each indicator with values outside.
 *
 * @throws SojournError `recipe.limits` where not one value lies within the goalposts
 */
export function limitsIssues(
  recipe: Recipe,
  series: ReadonlyMap<string, PanelSeries>,
): ErrorFacts[] {
  return recipe.indicators.flatMap((spec): ErrorFacts[] => {
    const of = series.get(spec.id);
    if (!of || !spec.goalposts || spec.denominator || !usesGoalposts(recipe, spec)) return [];
    const { below, inside, above } = counted(spec, of);
    const limits = `${spec.goalposts.low} to ${spec.goalposts.high}`;
    const outside = [below && `${below} below`, above && `${above} above`].filter(Boolean);
    const got = `${outside.join(', ')} of ${below + inside + above} values`;
    const where = { field: spec.id };
    if (outside.length === 0) return [];
    if (inside > 0) return [{ code: 'value.clipped', where, got, expected: limits }];
    throw new SojournError({ code: 'recipe.limits', where, got, expected: `values in ${limits}` });
  });
}
