import { atFloor } from '../format/number.ts';
import { drawable, drawables, linearScale, type Scale } from '../layout/scale.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { circle, element, group, line, rectangle } from '../marks/element.ts';
import { nothingToShow } from '../marks/end-labels.ts';
import { diamond, type KeyItem, markKey } from '../marks/key.ts';
import { mirrored } from '../marks/mirror.ts';
import { text, textLines, typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import type { DotPlot } from '../spec.ts';
import { ascent, textWidth } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';

type Row = DotPlot['rows'][number];

interface Columns {
  /** Words above the axis instead of beside it. */
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly left: number;
  readonly right: number;
  readonly valueX: number;
}

const lineHeight = 15;
const smallLine = 14;
const rowGap = 14;
const axisRoom = 34;

function columnsOf(rows: readonly Row[], frame: Frame): Columns {
  const { width } = frame;
  const values = Math.max(
    ...rows.map((row) => textWidth(valueText(row, frame), typeSize.strong, true)),
  );
  const stacked = width < 560;
  if (stacked) {
    return { stacked, labelWidth: width - values - 12, left: 8, right: width - 16, valueX: width };
  }
  const labelWidth = Math.round(width * 0.36);
  return {
    stacked,
    labelWidth,
    left: labelWidth + 28,
    right: width - values - 36,
    valueX: width,
  };
}

function valueText(row: Row, frame: Frame): string {
  const value = drawable(row.value);
  if (value === null) return frame.words.noData;
  return atFloor(frame.numbers.number(value, row.format), value, row.floor);
}

function scaleOf(row: Row, columns: Columns): Scale {
  const { value, low, high, region, world, q25, q75 } = row;
  return linearScale(drawables([value, low, high, region, world, q25, q75]), {
    range: [columns.left, columns.right],
    tickCount: 3,
    zero: false,
  });
}

/** Unit and year, and which way security lies. */
function subText(row: Row, frame: Frame): string {
  const hint =
    row.direction === 1
      ? frame.words.higherIsMoreSecure
      : row.direction === -1
        ? frame.words.lowerIsMoreSecure
        : '';
  const year = drawable(row.year) === null ? '' : frame.numbers.year(row.year);
  const parts = [row.unit, year, hint.replaceAll(' ', '\u00a0')];
  return parts.filter((part) => part !== '').join(' · ');
}

function arrow(row: Row, columns: Columns, y: number): SvgNode[] {
  if (row.direction === 0) return [];
  const forward = row.direction === 1;
  const tip = forward ? columns.right + 8 : columns.left - 8;
  const base = forward ? tip - 6 : tip + 6;
  const points = [
    [tip, y],
    [base, y - 3],
    [base, y + 3],
  ]
    .map((corner) => corner.map((v) => v.toFixed(2)).join(','))
    .join(' ');
  return [
    line('c-scale', forward ? columns.right : columns.left, y, base, y),
    element('polygon', { class: 'c-arrow', points }),
  ];
}

function tickLabels(row: Row, scale: Scale, y: number, frame: Frame): SvgNode[] {
  const labels = frame.numbers.ticks(scale.ticks, row.format);
  const last = scale.ticks.length - 1;
  return scale.ticks.flatMap((tick, index) => {
    const x = scale.at(tick);
    const mark = line('c-scale', x, y - 3, x, y + 3);
    if (index !== 0 && index !== last) return [mark];
    const anchor = index === 0 ? 'start' : 'end';
    const style = { className: 'c-quiet', size: typeSize.small, anchor } as const;
    const shift = index === 0 ? -4 : 4;
    return [mark, text(x + shift, y + 19, labels[index] ?? '', style)];
  });
}

function marks(row: Row, scale: Scale, y: number, title: string): SvgNode[] {
  const nodes: SvgNode[] = [];
  const [q25, q75] = [drawable(row.q25), drawable(row.q75)];
  if (q25 !== null && q75 !== null) {
    nodes.push(rectangle('c-quartiles', scale.at(q25), y - 6, scale.at(q75), y + 6));
  }
  const region = drawable(row.region);
  if (region !== null)
    nodes.push(line('c-region', scale.at(region), y - 8, scale.at(region), y + 8));
  const world = drawable(row.world);
  if (world !== null) nodes.push(diamond('c-world', scale.at(world), y, 4.5));
  const [low, high] = [drawable(row.low), drawable(row.high)];
  if (low !== null && high !== null) {
    nodes.push(line('c-range', scale.at(low), y, scale.at(high), y));
  }
  const value = drawable(row.value);
  if (value !== null) {
    nodes.push(circle(row.stale ? 'c-place c-stale' : 'c-place', scale.at(value), y, 5, title));
  }
  return nodes;
}

/** One row from `top` down, and the height that it takes. */
function drawRow(
  row: Row,
  columns: Columns,
  top: number,
  frame: Frame,
): { readonly nodes: readonly SvgNode[]; readonly height: number; readonly axisY: number } {
  const label = wrapText(row.label, columns.labelWidth, typeSize.label);
  const subWidth = columns.stacked ? frame.width : columns.labelWidth;
  const sub = wrapText(subText(row, frame), subWidth, typeSize.small);
  const labelHeight = Math.max(1, label.length) * lineHeight;
  const words = labelHeight + sub.length * smallLine;
  const height = columns.stacked ? words + axisRoom + 2 : Math.max(words, axisRoom);
  const axisY = columns.stacked
    ? top + words + 12
    : top + Math.max(10, (height - axisRoom) / 2 + 10);
  const wordsTop = columns.stacked ? top : top + Math.max(0, axisY - top - lineHeight / 2 - 2);
  const scale = scaleOf(row, columns);
  const value = valueText(row, frame);
  const valueY = columns.stacked ? top + 12 : axisY + (typeSize.strong * ascent) / 2;
  const start = columns.stacked ? top : Math.min(wordsTop, top + height - words);
  return {
    height,
    axisY,
    nodes: [
      ...textLines(0, start + 12, label, lineHeight),
      ...textLines(0, start + labelHeight + 11, sub, smallLine, {
        className: 'c-quiet',
        size: typeSize.small,
      }),
      line('c-scale', columns.left, axisY, columns.right, axisY),
      ...tickLabels(row, scale, axisY, frame),
      ...arrow(row, columns, axisY),
      ...marks(row, scale, axisY, `${row.label}: ${value}`),
      text(columns.valueX, valueY, value, {
        className: drawable(row.value) === null ? 'c-quiet' : 'c-label-main',
        size: typeSize.strong,
        bold: true,
        anchor: 'end',
      }),
    ],
  };
}

function headItems(spec: DotPlot, first: Row, columns: Columns): KeyItem[] {
  const scale = scaleOf(first, columns);
  const { value, region, world } = first;
  const at = (x: number | null): { at?: number } => {
    const known = drawable(x);
    return columns.stacked || known === null ? {} : { at: scale.at(known) };
  };
  const items: KeyItem[] = [
    { glyph: 'dot', className: 'c-place', label: spec.legend.place, ...at(value) },
  ];
  if (spec.rows.some((row) => drawable(row.region) !== null)) {
    items.push({ glyph: 'tick', className: 'c-region', label: spec.legend.region, ...at(region) });
  }
  if (spec.rows.some((row) => drawable(row.world) !== null)) {
    items.push({ glyph: 'diamond', className: 'c-world', label: spec.legend.world, ...at(world) });
  }
  return items;
}

function footItems(spec: DotPlot, frame: Frame): KeyItem[] {
  const items: KeyItem[] = [];
  if (spec.rows.some((row) => drawable(row.q25) !== null && drawable(row.q75) !== null)) {
    items.push({ glyph: 'square', className: 'c-quartiles', label: frame.words.middleHalf });
  }
  if (spec.rows.some((row) => drawable(row.low) !== null && drawable(row.high) !== null)) {
    items.push({ glyph: 'range', className: 'c-range', label: frame.words.interval });
  }
  if (spec.rows.some((row) => row.stale)) {
    items.push({ glyph: 'dot', className: 'c-place c-stale', label: frame.words.stale });
  }
  return items;
}

/** One row an indicator, each on its own scale: the place against its region and the world. */
export function drawDots(spec: DotPlot, frame: Frame): Drawing {
  const first = spec.rows[0];
  if (first === undefined) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const columns = columnsOf(spec.rows, frame);
  const left = columns.stacked ? 0 : columns.left;
  const head = markKey(headItems(spec, first, columns), left, frame.width, 2);
  const nodes: SvgNode[] = [...head.nodes];
  let top = head.height + 10;
  spec.rows.forEach((row, index) => {
    if (index > 0) nodes.push(line('c-rule', 0, top - rowGap / 2, frame.width, top - rowGap / 2));
    const drawn = drawRow(row, columns, top, frame);
    nodes.push(group('c-row', drawn.nodes, row.id));
    top += drawn.height + rowGap;
  });
  const foot = markKey(footItems(spec, frame), left, frame.width, top - 2);
  nodes.push(...foot.nodes);
  return {
    height: top + foot.height + 2,
    nodes: frame.rightToLeft ? mirrored(nodes, frame.width) : nodes,
  };
}
