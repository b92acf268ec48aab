import { drawable, drawables, linearScale, type Scale } from '../layout/scale.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { circle, element, group, line } from '../marks/element.ts';
import { nothingToShow } from '../marks/end-labels.ts';
import { markKey } from '../marks/key.ts';
import { mirrored } from '../marks/mirror.ts';
import { text, textLines, typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import type { DifferenceChart } from '../spec.ts';
import { ascent, textWidth } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';

type Row = DifferenceChart['rows'][number];

const lineHeight = 15;
const air = 12;
const barRoom = 16;
const gap = 16;
const axisRoom = 24;
/** Thickness of the bars, the widest interval first. */
const thickness = [3, 7, 11] as const;

interface Layout {
  /** Labels above their bars instead of beside them. */
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly valueWidth: number;
  readonly left: number;
  readonly right: number;
}

function layoutOf(rows: readonly Row[], { width }: Frame): Layout {
  const most = (of: (row: Row) => number) => Math.ceil(Math.max(...rows.map(of)));
  const longest = most(({ label }) => textWidth(label, typeSize.label, true));
  const values = most((row) => textWidth(row.text, typeSize.label, true));
  const stacked = longest > width * 0.36 || width < 480;
  const valueWidth = Math.min(values, Math.floor(width * 0.4));
  const labelWidth = stacked ? width - valueWidth - gap : longest;
  const left = stacked ? 8 : labelWidth + gap;
  const right = stacked ? width - 8 : Math.max(left + 40, width - valueWidth - gap);
  return { stacked, labelWidth, valueWidth, left, right };
}

function scaleOf(rows: readonly Row[], { left, right }: Layout): Scale {
  const values = rows.flatMap(({ value, bands }) => [
    value,
    ...bands.flatMap(({ low, high }) => [low, high]),
  ]);
  return linearScale(drawables(values), { range: [left, right], tickCount: 4, zero: true });
}

function marks({ value, bands, label, text: words }: Row, scale: Scale, y: number): SvgNode[] {
  const at = drawable(value);
  if (at === null) return [];
  const bars = [...bands]
    .sort((a, b) => b.level - a.level)
    .flatMap(({ low, high }, index) => {
      const [from, to] = [drawable(low), drawable(high)];
      if (from === null || to === null) return [];
      const width = thickness[Math.min(index, thickness.length - 1)];
      const [x1, x2] = [scale.at(Math.min(from, to)), scale.at(Math.max(from, to))];
      const ends = { x1, y1: y, x2, y2: y };
      return [element('line', { class: 'c-level', ...ends, 'stroke-width': width })];
    });
  return [...bars, circle('c-difference', scale.at(at), y, 4, `${label}: ${words}`)];
}

interface Placed {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

function drawRow(row: Row, layout: Layout, scale: Scale, top: number, width: number): Placed {
  const { stacked, labelWidth, valueWidth } = layout;
  const bold = row.isTotal === true;
  const label = wrapText(row.label, labelWidth, typeSize.label, bold);
  const value = wrapText(row.text, valueWidth, typeSize.label, true);
  const words = Math.max(1, label.length, value.length) * lineHeight;
  const bars = stacked && row.value === null ? 0 : barRoom;
  const height = (stacked ? words + bars : Math.max(words, bars)) + air;
  const y = stacked ? top + words + barRoom / 2 : top + (height - air) / 2;
  const first = (lines: number) =>
    (stacked ? top : y - (lines * lineHeight) / 2) +
    lineHeight / 2 +
    (typeSize.label * ascent) / 2 -
    0.5;
  return {
    height,
    nodes: [
      ...textLines(0, first(Math.max(1, label.length)), label, lineHeight, {
        className: 'c-halo',
        bold,
      }),
      ...marks(row, scale, y),
      ...textLines(width, first(Math.max(1, value.length)), value, lineHeight, {
        className: `c-halo ${row.value === null ? 'c-quiet' : 'c-label-main'}`,
        bold: true,
        anchor: 'end',
      }),
    ],
  };
}

/** Ticks that fit beside each other: zero and the ends first. */
function tickNodes(
  scale: Scale,
  spec: DifferenceChart,
  top: number,
  bottom: number,
  frame: Frame,
): SvgNode[] {
  const labels = frame.numbers.ticks(scale.ticks, spec.format);
  const order = scale.ticks.map((_, index) => index);
  const last = order.length - 1;
  const rank = (index: number) =>
    scale.ticks[index] === 0 ? 0 : index === 0 || index === last ? 1 : 2;
  const taken: (readonly [number, number])[] = [];
  const written = new Map<number, number>();
  for (const index of order.sort((a, b) => rank(a) - rank(b))) {
    const half = textWidth(labels[index] ?? '', typeSize.small) / 2;
    const x = Math.min(frame.width - half, Math.max(half, scale.at(scale.ticks[index]!)));
    if (taken.some(([from, to]) => x - half < to + 8 && x + half > from - 8)) continue;
    taken.push([x - half, x + half]);
    written.set(index, x);
  }
  return scale.ticks.flatMap((tick, index) => {
    const x = scale.at(tick);
    const at = written.get(index);
    const rule = line(tick === 0 ? 'c-axis' : 'c-rule', x, top, x, bottom);
    if (at === undefined) return [rule];
    const style = { className: 'c-quiet', size: typeSize.small, anchor: 'middle' } as const;
    return [rule, text(at, bottom + 16, labels[index] ?? '', style)];
  });
}

/** Differences around zero on one scale: dots in bars of 50, 80 and 95 %, values beside them. */
export function drawDifferences(spec: DifferenceChart, frame: Frame): Drawing {
  const { rows } = spec;
  if (rows.length === 0) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const layout = layoutOf(rows, frame);
  const scale = scaleOf(rows, layout);
  const key = markKey(
    [
      { glyph: 'dot', className: 'c-difference', label: spec.dotLabel },
      { glyph: 'band', className: 'c-level', label: spec.bandLabel },
    ],
    0,
    frame.width,
    2,
  );
  const start = key.height + 12;
  const drawn: SvgNode[] = [];
  let top = start;
  for (const row of rows) {
    if (row.isTotal) {
      drawn.push(line('c-axis', 0, top - air / 2, frame.width, top - air / 2));
      top += 4;
    }
    const placed = drawRow(row, layout, scale, top, frame.width);
    drawn.push(group('c-row', placed.nodes, row.id));
    top += placed.height;
  }
  const bottom = top - air + 6;
  const nodes = [...key.nodes, ...tickNodes(scale, spec, start - 4, bottom, frame), ...drawn];
  return {
    height: bottom + axisRoom,
    nodes: frame.rightToLeft ? mirrored(nodes, frame.width) : nodes,
  };
}
