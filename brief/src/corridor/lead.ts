import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import { breakIn } from '../reading/breaks.ts';
import { decade } from '../thresholds.ts';
import { directionInNeed } from './displacement.ts';
import { tellableStocks } from './doubts.ts';
import type { CorridorContext, Direction } from './sides.ts';

/** The largest group of a corridor: all born on one side, or those under or seeking protection. */
export interface CorridorLead {
  readonly id: 'stock' | 'displaced';
  readonly direction: Direction;
  readonly now: Figure;
  /** The same series some years before, if nothing broke it on the way; or null. */
  readonly before: Figure | null;
}

const stockBefore = 2005;

function lead(
  id: CorridorLead['id'],
  direction: Direction,
  series: readonly Figure[],
  from: (last: number) => number,
): readonly CorridorLead[] {
  const now = series.at(-1);
  if (!now || amount(now) === 0) return [];
  const start = from(now.period.start);
  const since = series.filter(({ period }) => period.start >= start);
  const [first] = since;
  const whole = first && first !== now && first.period.start === start && amount(first) > 0;
  return [{ id, direction, now, before: whole && !breakIn(since) ? first : null }];
}

/** Both groups of both directions, largest first; the same people can be in two: nothing is added. */
export function corridorLeads({ directions }: CorridorContext): readonly CorridorLead[] {
  return directions
    .flatMap((direction) => [
      ...lead(
        'stock',
        direction,
        tellableStocks(direction).map(({ people }) => people),
        () => stockBefore,
      ),
      ...lead(
        'displaced',
        direction,
        directionInNeed(direction).map(({ people }) => people),
        (last) => last - decade,
      ),
    ])
    .sort((a, b) => amount(b.now) - amount(a.now));
}
