import type { Figure } from '@sojourn/engine/core';
import type { FigureStyle } from '../document.ts';
import { writeFigure } from './number.ts';
import { isUpTo } from './small-counts.ts';

/** How a value stands to a median, and whether the written numbers can show it. */
export type Position = 'above' | 'below' | 'equal' | 'alike' | 'unclear';

/**
 * How a figure stands to a median: `equal` only where the numbers are, `alike` where they differ
 * by less than their style writes (both `less than 0.01`), `unclear` where the published range
 * covers the median, else `above` or `below`.
 *
 * @param style how both numbers are written
 * @throws SojournError `internal.invariant` where one of them has no value
 * @example positionOf(deaths, median, 'decimal') // 'below'
 */
export function positionOf(figure: Figure, median: Figure, style: FigureStyle): Position {
  const alike = writeFigure(figure, style) === writeFigure(median, style);
  const [value, middle] = [figure.value ?? 0, median.value ?? 0];
  if (value === middle && !isUpTo(figure)) return 'equal';
  if (alike) return 'alike';
  const { low, high } = figure;
  if (low !== null && high !== null && low <= middle && middle <= high) return 'unclear';
  return value > middle ? 'above' : 'below';
}
