import type { ChartNumbers } from '../format/numbers.ts';
import { type Scale, yearTicks } from '../layout/scale.ts';
import type { SvgNode } from '../node.ts';
import type { NumberFormat } from '../spec.ts';
import { textWidth } from '../text/measure.ts';
import { line } from './element.ts';
import { text, typeSize } from './text.ts';

/** Gridlines with their labels above them at the left, and the room that the labels take. */
export interface ValueAxis {
  readonly nodes: readonly SvgNode[];
  readonly gutter: number;
}

/** Room above the highest gridline for its label. */
export const axisHead = 18;
/** Room below the plot for the years. */
export const axisFoot = 24;

/**
 * Horizontal gridlines from `left` to `right`. Labels stand on their lines; the highest one, which
 * names the unit, may be longer than the gutter since no datum lies above its line. Without
 * labels only the lines are drawn, and the gutter is what the labels would take.
 */
export function valueAxis(
  scale: Scale,
  format: NumberFormat,
  left: number,
  right: number,
  numbers: ChartNumbers,
  labelled = true,
): ValueAxis {
  const labels = numbers.ticks(scale.ticks, format);
  const bare = labels.slice(0, -1).map((label) => textWidth(label, typeSize.small));
  const nodes = scale.ticks.flatMap((tick, index) => {
    const y = scale.at(tick);
    const rule = line(tick === 0 ? 'c-axis' : 'c-rule', left, y, right, y);
    if (!labelled) return [rule];
    return [
      rule,
      text(left, y - 4, labels[index] ?? '', { className: 'c-quiet', size: typeSize.small }),
    ];
  });
  return { nodes, gutter: Math.max(16, ...bare) + 8 };
}

/** Room that a year takes under an axis, with air around it. */
const yearRoom = textWidth('2024', typeSize.small) + 14;

/** Years under the plot with short ticks at y. */
export function yearAxis(
  first: number,
  last: number,
  at: (year: number) => number,
  y: number,
  numbers: ChartNumbers,
): SvgNode[] {
  const left = at(first);
  const right = at(last);
  const room = Math.max(
    yearRoom,
    textWidth(numbers.year(first), typeSize.small) + 14,
    textWidth(numbers.year(last), typeSize.small) + 14,
  );
  return yearTicks(first, last, right - left, room).flatMap((year) => {
    const x = at(year);
    return [
      line('c-axis', x, y, x, y + 4),
      text(x, y + 17, numbers.year(year), {
        className: 'c-quiet',
        size: typeSize.small,
        anchor: 'middle',
      }),
    ];
  });
}
