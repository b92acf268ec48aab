import { SojournError } from '@sojourn/engine/core';
import { type Reach, rowsOfPlace, toReach } from '@sojourn/engine/security';
import { columns } from '../text.ts';
import type { Measured } from './measured.ts';
import type { IndexOptions } from './options.ts';
import type { Subject } from './subject.ts';
import { amountText } from './views/text.ts';
import { scoreText } from './words.ts';

/** What each indicator of a place alone would have to be for the index to be at a mark. */
export interface Reached {
  readonly mark: number;
  readonly indicators: readonly Reach[];
}

/** The ends of the scale that an index between goalposts has. */
function scaleOf({ recipe }: Subject): { low: number; high: number } {
  const { normalise, indicators } = recipe;
  if (normalise.method === 'goalposts' && indicators.every((spec) => !spec.normalise)) {
    return normalise;
  }
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--reach' },
    got: `a recipe scaled by ${normalise.method}`,
    expected: 'a recipe of which every indicator lies between goalposts',
  });
}

/**
 * The answer to `--reach`, null where it is not asked.
 *
 * @throws SojournError `argument.choice` for recipes without goalposts, `argument.range`
 */
export function reachedOf(
  subject: Subject,
  { of }: Measured,
  code: string,
  { reach }: Pick<IndexOptions, 'reach'>,
): Reached | null {
  if (reach === undefined) return null;
  const { low, high } = scaleOf(subject);
  const mark = reach.trim() === '' ? Number.NaN : Number(reach);
  if (!(mark >= low && mark <= high)) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: '--reach' },
      got: reach,
      expected: `an index from ${low} to ${high}`,
    });
  }
  const { plan, recipe } = of.built;
  const rows = rowsOfPlace(of.built, code);
  if (Number.isNaN(rows[plan.top]!)) return { mark, indicators: [] };
  return { mark, indicators: toReach(recipe, plan, rows, mark) };
}

/** The answer in words: a remark on the arithmetic, no advice. */
export function reachLines({ recipe }: Subject, reached: Reached | null, decimals: number) {
  if (reached === null) return [];
  if (reached.indicators.length === 0) return ['There is no index that could be otherwise.'];
  const units = new Map(recipe.indicators.map(({ id, unit = '' }) => [id, unit]));
  const can = reached.indicators.filter(({ needed }) => needed !== null);
  const cannot = reached.indicators.filter(({ needed }) => needed === null);
  const cells = can.map(({ indicator, score, needed, raw }) => [
    `  ${indicator}`,
    scoreText(score, decimals),
    scoreText(needed, decimals),
    raw === null ? '–' : amountText(raw),
    units.get(indicator)!,
  ]);
  const head = ['', 'score', 'would be', 'value', 'unit'];
  return [
    '',
    `Index at ${scoreText(reached.mark, decimals)} if one indicator alone were otherwise: arithmetic on the scores, not what a policy would do, and no advice.`,
    ...(can.length > 0 ? [columns([head, ...cells], [1, 2, 3]).trimEnd()] : []),
    ...(cannot.length > 0
      ? [`Not by one alone: ${cannot.map(({ indicator }) => indicator).join(', ')}`]
      : []),
  ];
}
