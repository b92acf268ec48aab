import { drawable, drawables } from '../layout/scale.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { group, line, rectangle } from '../marks/element.ts';
import { nothingToShow } from '../marks/end-labels.ts';
import { type KeyItem, markKey } from '../marks/key.ts';
import { mirrored } from '../marks/mirror.ts';
import { text, textLines, typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import type { BarChart } from '../spec.ts';
import { ascent, textWidth } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';

type Bar = BarChart['bars'][number];

/** Where labels, bars and values stand. */
interface Layout {
  /** Labels above their bars instead of beside them. */
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly thickness: number;
  readonly at: (value: number) => number;
  readonly left: number;
  readonly right: number;
}

const lineHeight = 15;
const noteHeight = 14;
const air = 11;
/** Between a label and the bar below it. */
const below = 5;
const gap = 12;
/** A note is wrapped at this width rather than widening the column of labels. */
const noteWidth = 110;
const lastRows = new Set(['other', 'others', 'rest', 'UNK']);

/** Longest first; the rest and the unknown last. */
function ordered(spec: BarChart): Bar[] {
  if (spec.order === 'given') return [...spec.bars];
  const rank = (bar: Bar): number =>
    lastRows.has(bar.id) ? Number.NEGATIVE_INFINITY : (drawable(bar.value) ?? -1e300);
  return [...spec.bars].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

function extentOf(bars: readonly Bar[]): [number, number] {
  const values = drawables(
    bars.flatMap(({ value, low, high, before }) => [value, low, high, before]),
  );
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}

function valueText(bar: Bar, spec: BarChart, frame: Frame): string {
  const value = drawable(bar.value);
  return value === null
    ? frame.words.noData
    : (bar.text ?? frame.numbers.number(value, spec.format));
}

function layoutOf(spec: BarChart, bars: readonly Bar[], frame: Frame): Layout {
  const { width } = frame;
  const names = bars.map(({ label }) => textWidth(label, typeSize.label));
  const notes = bars.map(({ note = '' }) => Math.min(noteWidth, textWidth(note, typeSize.small)));
  const longest = Math.max(...names, ...notes);
  const stacked = longest > width * (width < 480 ? 0.3 : 0.5);
  const labelWidth = stacked ? width : Math.ceil(Math.min(longest, width * 0.36));
  const values = Math.max(
    ...bars.map((bar) => textWidth(valueText(bar, spec, frame), typeSize.label)),
  );
  const [low, high] = extentOf(bars);
  const gutter = Math.ceil(values) + 8;
  const left = (stacked ? 0 : labelWidth + gap) + (low < 0 ? gutter : 0.5);
  const right = Math.max(left + 40, width - gutter);
  return {
    stacked,
    labelWidth,
    thickness: stacked ? 11 : 14,
    left,
    right,
    at: (value) => left + ((value - low) / (high - low)) * (right - left),
  };
}

interface Row {
  readonly bar: Bar;
  readonly label: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

function rowOf(bar: Bar, layout: Layout): Row {
  const label = wrapText(bar.label, layout.labelWidth, typeSize.label);
  const note = wrapText(bar.note ?? '', layout.labelWidth, typeSize.small);
  const words = label.length * lineHeight + note.length * noteHeight;
  const height = layout.stacked
    ? words + below + layout.thickness + air
    : Math.max(words, layout.thickness) + air;
  return { bar, label, note, height };
}

function labelNodes(row: Row, layout: Layout, top: number): SvgNode[] {
  const words = row.label.length * lineHeight + row.note.length * noteHeight;
  const start = layout.stacked ? top : top + (row.height - air - words) / 2;
  const anchor = layout.stacked ? 'start' : 'end';
  const x = layout.stacked ? 0 : layout.labelWidth;
  const baseline = start + lineHeight / 2 + (typeSize.label * ascent) / 2 - 0.5;
  return [
    ...textLines(x, baseline, row.label, lineHeight, { anchor }),
    ...textLines(x, baseline + row.label.length * lineHeight - 1, row.note, noteHeight, {
      anchor,
      className: 'c-quiet',
      size: typeSize.small,
    }),
  ];
}

function segments(bar: Bar, layout: Layout, top: number): SvgNode[] {
  let reached = 0;
  const sign = bar.value < 0 ? -1 : 1;
  return (bar.split ?? []).map((part, index) => {
    const size = Math.max(0, (drawable(part) ?? 0) * sign) * sign;
    const from = layout.at(reached);
    reached = sign * Math.min(Math.abs(reached + size), Math.abs(bar.value));
    return rectangle(
      `c-part c-part-${index + 1}`,
      from,
      top,
      layout.at(reached),
      top + layout.thickness,
    );
  });
}

function marks(bar: Bar, spec: BarChart, layout: Layout, top: number, frame: Frame): SvgNode[] {
  const value = drawable(bar.value);
  if (value === null) return [];
  const bottom = top + layout.thickness;
  const middle = (top + bottom) / 2;
  const split = (bar.split ?? []).length > 0;
  const title = `${bar.label}: ${valueText(bar, spec, frame)}`;
  const nodes = [
    rectangle(
      split ? 'c-bar c-bar-rest' : 'c-bar',
      layout.at(0),
      top,
      layout.at(value),
      bottom,
      title,
    ),
    ...segments({ ...bar, value }, layout, top),
  ];
  const [low, high] = [drawable(bar.low), drawable(bar.high)];
  if (low !== null && high !== null) {
    nodes.push(
      line('c-whisker', layout.at(low), middle, layout.at(high), middle),
      line('c-whisker', layout.at(low), middle - 3, layout.at(low), middle + 3),
      line('c-whisker', layout.at(high), middle - 3, layout.at(high), middle + 3),
    );
  }
  const before = drawable(bar.before);
  if (before !== null) {
    nodes.push(line('c-before', layout.at(before), top - 3, layout.at(before), bottom + 3));
  }
  return nodes;
}

function valueNode(
  bar: Bar,
  spec: BarChart,
  layout: Layout,
  middle: number,
  frame: Frame,
): SvgNode {
  const value = drawable(bar.value);
  const words = valueText(bar, spec, frame);
  const baseline = middle + (typeSize.label * ascent) / 2 - 0.5;
  if (value === null) {
    return text(layout.at(0) + 6, baseline, words, { className: 'c-quiet' });
  }
  const side = value < 0 ? -1 : 1;
  const width = textWidth(words, typeSize.label);
  const end = clearOf(bar, value, layout, side, width);
  return text(end, baseline, words, side < 0 ? { anchor: 'end' } : {});
}

/** Where the value starts: beside the end of its bar, past a whisker or mark that is in its way. */
function clearOf(bar: Bar, value: number, layout: Layout, side: number, width: number): number {
  const bound = side < 0 ? bar.low : bar.high;
  const ends = drawables([value, bound]).map((each) => side * layout.at(each));
  const start = Math.max(...ends) + 6;
  const before = drawable(bar.before);
  if (before === null) return side * start;
  const mark = side * layout.at(before);
  const inTheWay = mark > start - 4 && mark < start + width + 4;
  return side * (inTheWay ? mark + 6 : start);
}

function keyItems(spec: BarChart, bars: readonly Bar[], layout: Layout, frame: Frame): KeyItem[] {
  const first = bars[0];
  const items: KeyItem[] = [];
  const place = (at: number): { at?: number } => (layout.stacked ? {} : { at });
  let reached = 0;
  (spec.parts ?? []).forEach((label, index) => {
    const start = layout.at(reached);
    reached += Math.max(0, drawable(first?.split?.[index]) ?? 0);
    const className = `c-part c-part-${index + 1}`;
    items.push({ glyph: 'square', className, label, ...place(start) });
  });
  const before = bars.find((bar) => drawable(bar.before) !== null);
  if (before !== undefined) {
    const label = spec.beforeLabel ?? frame.words.before;
    const at = layout.at(drawable(first?.before) ?? drawable(before.before) ?? 0);
    items.push({ glyph: 'tick', className: 'c-before', label, ...place(at) });
  }
  if (bars.some((bar) => drawable(bar.low) !== null && drawable(bar.high) !== null)) {
    items.push({ glyph: 'range', className: 'c-whisker', label: frame.words.interval });
  }
  return items;
}

/** Horizontal bars from a common zero; values stand at their ends, so no axis is needed. */
export function drawBars(spec: BarChart, frame: Frame): Drawing {
  const bars = ordered(spec);
  if (bars.length === 0) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const layout = layoutOf(spec, bars, frame);
  const key = markKey(
    keyItems(spec, bars, layout, frame),
    layout.stacked ? 0 : layout.left,
    frame.width,
    2,
  );
  const nodes: SvgNode[] = [...key.nodes];
  const start = key.height === 0 ? 4 : key.height + 8;
  let top = start;
  for (const bar of bars) {
    const row = rowOf(bar, layout);
    const barTop = layout.stacked
      ? top + row.height - air - layout.thickness
      : top + (row.height - air - layout.thickness) / 2;
    nodes.push(
      group(
        'c-row',
        [
          ...labelNodes(row, layout, top),
          ...marks(bar, spec, layout, barTop, frame),
          valueNode(bar, spec, layout, barTop + layout.thickness / 2, frame),
        ],
        bar.id,
      ),
    );
    top += row.height;
  }
  if (!layout.stacked)
    nodes.push(line('c-axis', layout.at(0), start - 4, layout.at(0), top - air + 4));
  return {
    height: top,
    nodes: frame.rightToLeft ? mirrored(nodes, frame.width) : nodes,
  };
}
