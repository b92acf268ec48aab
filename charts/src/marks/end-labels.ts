import { spread } from '../layout/spread.ts';
import type { SvgNode } from '../node.ts';
import { ascent, textWidth } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';
import { path } from './element.ts';
import { text, textLines, typeSize } from './text.ts';

/** A label that belongs to the end of a line at (x, y). */
export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Written in regular type after the name. */
  readonly value: string;
  readonly className: string;
  readonly bold: boolean;
}

const lineHeight = 14;
const between = 5;
/** Room between the plot and its labels, where leaders run. */
export const leaderRoom = 14;

interface Measured {
  readonly label: EndLabel;
  readonly lines: readonly string[];
  readonly height: number;
}

function linesOf(label: EndLabel, width: number): string[] {
  const words = label.value === '' ? label.name : `${label.name} ${label.value}`;
  return wrapText(words, width, typeSize.label, label.bold);
}

/** Width of the column that labels need, no wider than `most`. */
export function endLabelWidth(labels: readonly EndLabel[], most: number): number {
  const widest = labels.map((label) => {
    const lines = linesOf(label, most);
    return Math.max(0, ...lines.map((words) => textWidth(words, typeSize.label, label.bold)));
  });
  return Math.ceil(Math.max(0, ...widest));
}

function measured(labels: readonly EndLabel[], width: number): Measured[] {
  return labels.map((label) => {
    const lines = linesOf(label, width);
    return { label, lines, height: lines.length * lineHeight + between };
  });
}

/** Height that all labels take above one another in a column of this width. */
export function endLabelHeight(labels: readonly EndLabel[], width: number): number {
  return measured(labels, width).reduce((sum, { height }) => sum + height, 0);
}

function leader(label: EndLabel, left: number, centre: number): SvgNode[] {
  const far = left - label.x > leaderRoom + 2 || Math.abs(centre - label.y) > 4;
  if (!far) return [];
  const bend = Math.max(label.x + 4, left - leaderRoom + 2);
  const d = `M${fmt(label.x + 4)},${fmt(label.y)}L${fmt(bend)},${fmt(label.y)}L${fmt(left - 3)},${fmt(centre)}`;
  return [path('c-leader', d)];
}

const fmt = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * Labels in a column that starts at `left`, between `top` and `bottom`, as near to the ends of
 * their lines as they can stand without touching; a thin leader joins a label that had to move.
 */
export function endLabels(
  labels: readonly EndLabel[],
  column: { readonly left: number; readonly width: number },
  top: number,
  bottom: number,
): SvgNode[] {
  const items = measured(labels, column.width);
  const centres = spread(
    items.map(({ label, height }) => ({ at: label.y, size: height })),
    top,
    bottom,
  );
  return items.flatMap(({ label, lines, height }, index) => {
    const centre = centres[index] ?? label.y;
    const first = centre - (height - between) / 2 + (lineHeight - typeSize.label) / 2;
    return [
      ...leader(label, column.left, centre),
      ...textLines(column.left, first + typeSize.label * ascent, lines, lineHeight, {
        className: label.className,
        bold: label.bold,
      }),
    ];
  });
}

/** Words in the middle of a chart that has nothing to show. */
export function nothingToShow(width: number, words: string): readonly SvgNode[] {
  return wrapText(words, width, typeSize.label).map((line, index) =>
    text(width / 2, 44 + index * 16, line, { className: 'c-quiet', anchor: 'middle' }),
  );
}
