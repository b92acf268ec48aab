import { type Doubt, doubtsOf } from '../reading/doubts.ts';
import type { CorridorStock } from '../reading/stocks.ts';
import { number } from '../sections/arguments.ts';
import type { Collector } from '../sections/collector.ts';
import { doubtStyle } from '../sections/doubts.ts';
import { directionStocks } from './direction-stocks.ts';
import type { Direction } from './sides.ts';

/** What the plausibility screen has found of the stock of one direction. */
export function directionDoubts({ origin, destination }: Direction): readonly Doubt[] {
  return doubtsOf(origin.facts, 'abroad').filter(
    ({ partner }) => partner === destination.place.code,
  );
}

/** Whether the source filled the number in, so that no sentence, key figure or map carries it. */
export function isModelled(direction: Direction): boolean {
  return directionDoubts(direction).some(({ kind }) => kind === 'same-sex-ratio');
}

/** Stocks that the text may tell: none where the source modelled them. */
export function tellableStocks(direction: Direction): readonly CorridorStock[] {
  return isModelled(direction) ? [] : directionStocks(direction);
}

/** `modelled by source` or `check`, or null for a number that nothing contradicts. */
export function doubtMark(direction: Direction): 'modelled' | 'check' | null {
  const found = directionDoubts(direction);
  if (found.length === 0) return null;
  return found.every(({ kind }) => kind === 'refugee-sex') ? 'check' : 'modelled';
}

/** A note and a gap for each thing that the screen has found. */
export function sayDoubts(out: Collector, direction: Direction): void {
  for (const { kind, figure } of directionDoubts(direction)) {
    const written = number(figure, doubtStyle(kind));
    out.note(`doubts.corridor.${kind}`, { ...direction.args, value: written }, [
      'undesa-ims-2020',
      ...(kind === 'refugee-sex' ? ['unhcr'] : []),
    ]);
    out.gap(`gap.corridor-doubt.${kind}`, 'modelled', direction.args);
  }
}
