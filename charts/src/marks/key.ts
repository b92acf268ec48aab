import { spread } from '../layout/spread.ts';
import type { SvgNode } from '../node.ts';
import { ascent, textWidth } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';
import { circle, element, line, path, rectangle } from './element.ts';
import { textLines, typeSize } from './text.ts';

/** A mark and what it stands for. */
export interface KeyItem {
  readonly glyph: 'square' | 'tick' | 'diamond' | 'dot' | 'cross' | 'range' | 'stretch' | 'band';
  readonly className: string;
  readonly label: string;
  /** Where the mark stands in the first row, if the label can stand above it. */
  readonly at?: number;
}

const usualRoom = 14;
/** Room for a pattern of dashes to be seen. */
const stretchLength = 22;
const glyphCentre = 4.5;
const itemGap = 14;
const lineHeight = 16;

/** A small cross of two strokes on (x, y). */
export function cross(className: string, x: number, y: number, arm: number): SvgNode {
  const [left, top] = [x - arm, y - arm].map((at) => at.toFixed(2));
  const d = `M${left} ${top}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`;
  return element('path', { class: className, d });
}

/** A small diamond around (x, y). */
export function diamond(className: string, x: number, y: number, r: number): SvgNode {
  const corners = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ];
  const points = corners.map((corner) => corner.map((v) => v.toFixed(2)).join(',')).join(' ');
  return element('polygon', { class: className, points });
}

function glyph({ glyph: shape, className }: KeyItem, x: number, y: number): SvgNode {
  const centre = x + glyphCentre;
  switch (shape) {
    case 'square':
      return rectangle(className, x, y - 4.5, x + 9, y + 4.5);
    case 'tick':
      return line(className, centre, y - 6, centre, y + 6);
    case 'diamond':
      return diamond(className, centre, y, 4);
    case 'dot':
      return circle(className, centre, y, 4);
    case 'cross':
      return cross(className, centre, y, 3.5);
    case 'band':
      return element('line', {
        class: className,
        x1: x,
        y1: y,
        x2: x + 10,
        y2: y,
        'stroke-width': 5,
      });
    case 'range':
      return line(className, x, y, x + 9, y);
    case 'stretch':
      return path(className, `M${x.toFixed(2)} ${y.toFixed(2)}h${stretchLength}`);
  }
}

const glyphRoom = ({ glyph: shape }: KeyItem) =>
  shape === 'stretch' ? stretchLength + 5 : usualRoom;

function itemWidth(item: KeyItem): number {
  return glyphRoom(item) + textWidth(item.label, typeSize.small) + itemGap;
}

interface Slot {
  readonly item: KeyItem;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Items one after another, broken into rows; a label wider than the row is wrapped. */
function flow(items: readonly KeyItem[], left: number, right: number): Slot[] {
  const slots: Slot[] = [];
  let x = left;
  let y = 0;
  let rowLines = 1;
  for (const item of items) {
    const width = itemWidth(item);
    if (x > left && x + width - itemGap > right) {
      x = left;
      y += rowLines * lineHeight;
      rowLines = 1;
    }
    const lines = wrapText(item.label, right - left - glyphRoom(item), typeSize.small);
    rowLines = Math.max(rowLines, lines.length);
    slots.push({ item, x, y, lines: lines.length === 0 ? [''] : lines });
    x += width;
  }
  return slots;
}

/** Items above the marks that they name, or null where they do not fit on one row. */
function overMarks(items: readonly KeyItem[], left: number, right: number): Slot[] | null {
  if (items.some(({ at }) => at === undefined)) return null;
  const wishes = items.map((item) => ({
    at: (item.at ?? 0) - (item.glyph === 'square' ? 0 : glyphCentre) + itemWidth(item) / 2,
    size: itemWidth(item),
  }));
  const total = wishes.reduce((sum, { size }) => sum + size, 0);
  if (total - itemGap > right - left) return null;
  const centres = spread(wishes, left, right + itemGap);
  return items.map((item, index) => ({
    item,
    x: (centres[index] ?? left) - itemWidth(item) / 2,
    y: 0,
    lines: [item.label],
  }));
}

/**
 * Names the marks of a chart between `left` and `right` from `top` down: above the marks
 * themselves where they fit, else as a row with a sample of each mark.
 */
export function markKey(
  items: readonly KeyItem[],
  left: number,
  right: number,
  top: number,
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  if (items.length === 0) return { nodes: [], height: 0 };
  const slots = overMarks(items, left, right) ?? flow(items, left, right);
  const last = Math.max(...slots.map(({ y, lines }) => y + lines.length * lineHeight));
  const nodes = slots.flatMap(({ item, x, y, lines }) => [
    glyph(item, x, top + y + lineHeight / 2),
    ...textLines(
      x + glyphRoom(item),
      top + y + lineHeight / 2 + (typeSize.small * ascent) / 2,
      lines,
      lineHeight,
      { className: 'c-quiet', size: typeSize.small },
    ),
  ]);
  return { nodes, height: last };
}
