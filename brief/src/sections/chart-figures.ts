import type { Figure } from '@sojourn/engine/core';
import type { ChartFigure, FigureStyle } from '../document.ts';

/** One number of a mark; nothing where there is none. @example drawn('IND', 'value', people) */
export function drawn(
  mark: string,
  part: string,
  figure: Figure | null | undefined,
  style: FigureStyle = 'exact',
): readonly ChartFigure[] {
  return figure ? [{ mark, part, figure, style }] : [];
}

/** The points of a line by year. @example drawnByYear('received', usd, 'usd') */
export function drawnByYear(
  mark: string,
  figures: readonly Figure[],
  style: FigureStyle = 'exact',
): readonly ChartFigure[] {
  return figures.flatMap((figure) => drawn(mark, String(figure.period.start), figure, style));
}
