import { drawable, drawables, linearScale, type Scale } from '../layout/scale.ts';
import { type Datum, known, orderedPoints, yearScale, yearsOf } from '../layout/series.ts';
import { axisHead, valueAxis } from '../marks/axes.ts';
import { bandRuns, brokenWhere, curve } from '../marks/curve.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { circle, group, line } from '../marks/element.ts';
import { nothingToShow } from '../marks/end-labels.ts';
import { type KeyItem, markKey } from '../marks/key.ts';
import { mirrored } from '../marks/mirror.ts';
import { text, textLines, typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import type { NumberFormat, SmallMultiples } from '../spec.ts';
import { ascent, textWidth } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';

interface Panel {
  readonly id: string;
  readonly label: string;
  readonly format: NumberFormat;
  readonly points: readonly Datum[];
  readonly context: readonly Datum[];
  readonly past: readonly Datum[];
  readonly lines: readonly (readonly Datum[])[];
  /** Years of points to which the line is broken. */
  readonly carried: ReadonlySet<number>;
  /** Widest first. */
  readonly bands: readonly (readonly BandDatum[])[];
}

interface BandDatum {
  readonly x: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What all panels share. */
interface Grid {
  readonly columns: number;
  readonly columnWidth: number;
  readonly gutter: number;
  /** One scale for all panels: labelled in the first column only. */
  readonly shared: boolean;
  /** From the left edge; a page that runs right to left begins at its right edge. */
  readonly shift: number;
  readonly valueRoom: number;
  readonly plotHeight: number;
  readonly years: readonly [number, number];
}

const columnGap = 20;
const rowGap = 18;
const narrowestPanel = 140;
const narrowestPlot = 64;
const widestPanel = 320;
const labelLine = 15;
const yearFoot = 20;

/** The ends of each band at points that are drawn. */
function bandsOf({ points, bands = [] }: SmallMultiples['panels'][number]): BandDatum[][] {
  return [...bands]
    .sort((a, b) => b.level - a.level)
    .map(({ low, high }) => {
      const ends = new Map(points.map(({ x }, at) => [x, [low[at], high[at]]]));
      return orderedPoints(points).map(({ x, y }) => {
        const [below, above] = ends.get(x) ?? [];
        return {
          x,
          low: y === null ? null : drawable(below),
          high: y === null ? null : drawable(above),
        };
      });
    });
}

function panelsOf(spec: SmallMultiples): Panel[] {
  return spec.panels.map((panel) => ({
    id: panel.id,
    label: panel.label,
    format: panel.format ?? spec.format,
    points: orderedPoints(panel.points),
    context: orderedPoints(panel.context ?? []),
    past: orderedPoints(panel.past ?? []),
    lines: (panel.lines ?? []).map(orderedPoints),
    carried: new Set(panel.points.flatMap(({ x, carried }) => (carried ? [x] : []))),
    bands: bandsOf(panel),
  }));
}

function lastText(panel: Panel, { numbers }: Frame): string {
  const last = known(panel.points).at(-1);
  return last === undefined ? '' : numbers.number(last.y, panel.format);
}

/** All lines of a panel, where they have a datum. */
function linesOf({ points, context, past, lines }: Omit<Panel, 'bands'>) {
  return [points, context, past, ...lines].map(known);
}

function valuesOf(panels: readonly Panel[]): number[] {
  return panels.flatMap(({ bands, ...panel }) => [
    ...linesOf(panel).flatMap((line) => line.map(({ y }) => y)),
    ...drawables(bands.flat().flatMap(({ low, high }) => [low, high])),
  ]);
}

function scaleOf(panels: readonly Panel[], top: number, height: number): Scale {
  const values = valuesOf(panels);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const near = Math.min(...values) > 0.6 * high && low === 0;
  return linearScale(values, { range: [top + height, top], tickCount: 2, zero: !near });
}

function gridOf(
  panels: readonly Panel[],
  frame: Frame,
  { sharedY: shared, columns: most = 4 }: SmallMultiples,
  gutterOf: (panel: Panel) => number,
): Grid {
  const gutter = Math.max(...panels.map(gutterOf));
  const usable = frame.width - (shared ? gutter : 0);
  const values = panels.map((panel) => textWidth(lastText(panel, frame), typeSize.small, true));
  const valueRoom = 8 + Math.max(...values);
  const narrowest = Math.max(narrowestPanel, (shared ? 0 : gutter) + valueRoom + narrowestPlot);
  const fitting = Math.floor((usable + columnGap) / (narrowest + columnGap));
  const columns = Math.max(1, Math.min(4, most, fitting, panels.length));
  const columnWidth = Math.min(widestPanel, (usable - (columns - 1) * columnGap) / columns);
  const drawnWidth = frame.width - usable + columns * (columnWidth + columnGap) - columnGap;
  return {
    columns,
    columnWidth,
    gutter,
    shared,
    shift: frame.rightToLeft ? frame.width - drawnWidth : 0,
    valueRoom,
    plotHeight: Math.round(Math.min(130, Math.max(80, columnWidth * 0.5))),
    years: yearsOf(panels.flatMap(linesOf)) ?? [0, 0],
  };
}

/** Left edge of a panel; the labels of a shared scale stand left of the leftmost one. */
function leftOf(grid: Grid, column: number): number {
  const start = grid.shift + (grid.shared ? grid.gutter : 0);
  return start + column * (grid.columnWidth + columnGap);
}

function yearLabels(
  grid: Grid,
  x: (year: number) => number,
  y: number,
  { numbers: { year: write } }: Frame,
): SvgNode[] {
  const [first, last] = grid.years;
  const style = { className: 'c-quiet', size: typeSize.small };
  if (first === last) return [text(x(first), y + 14, write(first), { ...style, anchor: 'middle' })];
  const start = text(x(first), y + 14, write(first), style);
  const end = text(x(last), y + 14, write(last), { ...style, anchor: 'end' });
  const taken = textWidth(write(first) + write(last), typeSize.small) + 8;
  return taken > x(last) - x(first) ? [end] : [start, end];
}

function drawPanel(
  panel: Panel,
  grid: Grid,
  scale: Scale,
  at: { readonly column: number; readonly leftmost: boolean },
  frame: Frame,
): SvgNode[] {
  const left = leftOf(grid, at.column);
  const right = left + grid.columnWidth - grid.valueRoom;
  const [bottom, top] = [scale.at(scale.domain[0]), scale.at(scale.domain[1])];
  const last = known(panel.points).at(-1);
  const labelled = !grid.shared || at.leftmost;
  const from = grid.shared && at.leftmost ? left - grid.gutter : left;
  const axis = valueAxis(scale, panel.format, from, right, frame.numbers, labelled);
  if (linesOf(panel).every((each) => each.length === 0)) {
    const style = { className: 'c-quiet', size: typeSize.small };
    const rowAxis = grid.shared && at.leftmost ? axis.nodes : [];
    return [
      ...rowAxis,
      line('c-rule', left, bottom, left + grid.columnWidth, bottom),
      text(left, (top + bottom) / 2 - typeSize.small / 2, frame.words.noData, style),
    ];
  }
  const x = yearScale(grid.years, left + (grid.shared ? 2 : grid.gutter), right);
  const nodes = [
    ...axis.nodes,
    ...yearLabels(grid, x, bottom, frame),
    ...curve('c-context', panel.context, x, scale.at, false),
    ...panel.bands.flatMap((band) => bandRuns('c-fan', band, x, scale.at)),
    ...panel.lines.flatMap((each, at) => curve(lineClass(at), each, x, scale.at, false)),
    ...curve('c-past', panel.past, x, scale.at, false),
    ...brokenWhere(panel.carried, panel.points, x, scale.at),
  ];
  if (last !== undefined) {
    const y = Math.min(bottom, scale.at(last.y) + (typeSize.small * ascent) / 2);
    nodes.push(
      circle('c-dot c-main', x(last.x), scale.at(last.y), 2.4),
      text(Math.max(x(last.x), right) + 6, y, lastText(panel, frame), {
        className: 'c-label-main',
        size: typeSize.small,
        bold: true,
      }),
    );
  }
  return nodes;
}

const lineClass = (at: number) => (at === 0 ? 'c-compare' : 'c-dotted');

/** What is named above the panels: only marks that some panel has. */
function keyOf(spec: SmallMultiples, panels: readonly Panel[]): KeyItem[] {
  const { contextLabel, bandLabel, carriedLabel, mainLabel, pastLabel, lineLabels = [] } = spec;
  const has = (lineOf: (panel: Panel) => readonly Datum[]) =>
    panels.some((panel) => known(lineOf(panel)).length > 0);
  const hasContext = panels.some(({ context }) => known(context).length > 0);
  const hasBands = panels.some(({ bands }) => bands.length > 0);
  const hasCarried = panels.some(({ carried }) => carried.size > 0);
  const item = (is: boolean, glyph: KeyItem['glyph'], className: string, label?: string) =>
    is && label !== undefined ? [{ glyph, className, label }] : [];
  return [
    ...item(
      has(({ past }) => past),
      'range',
      'c-line c-past',
      pastLabel,
    ),
    ...item(hasContext, 'range', 'c-line c-context', contextLabel),
    ...item(
      has(({ points }) => points),
      'range',
      'c-line c-main',
      mainLabel,
    ),
    ...lineLabels.flatMap((label, at) =>
      item(
        has(({ lines }) => lines[at] ?? []),
        'stretch',
        `c-line ${lineClass(at)}`,
        label,
      ),
    ),
    ...item(hasBands, 'square', 'c-fan', bandLabel),
    ...item(hasCarried, 'range', 'c-line c-main c-carried', carriedLabel),
  ];
}

/** Panels in a grid with one scale of years, and one of values where they are compared. */
export function drawMultiples(spec: SmallMultiples, frame: Frame): Drawing {
  const panels = panelsOf(spec);
  if (panels.length === 0) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const gutterOf = (panel: Panel): number =>
    valueAxis(scaleOf(spec.sharedY ? panels : [panel], 0, 100), panel.format, 0, 1, frame.numbers)
      .gutter;
  const grid = gridOf(panels, frame, spec, gutterOf);
  const key = markKey(keyOf(spec, panels), 0, frame.width, 2);
  const nodes: SvgNode[] = frame.rightToLeft ? mirrored(key.nodes, frame.width) : [...key.nodes];
  let top = key.height === 0 ? 2 : key.height + 8;
  for (let start = 0; start < panels.length; start += grid.columns) {
    const row = panels.slice(start, start + grid.columns);
    const labels = row.map(({ label }) => wrapText(label, grid.columnWidth, typeSize.label, true));
    const labelHeight = Math.max(1, ...labels.map((lines) => lines.length)) * labelLine;
    const plotTop = top + labelHeight + axisHead;
    row.forEach((panel, index) => {
      const column = frame.rightToLeft ? grid.columns - 1 - index : index;
      const leftmost = index === (frame.rightToLeft ? row.length - 1 : 0);
      const edge = leftOf(grid, column) + (frame.rightToLeft ? grid.columnWidth : 0);
      const scale = scaleOf(spec.sharedY ? panels : [panel], plotTop, grid.plotHeight);
      nodes.push(
        group(
          'c-panel',
          [
            ...textLines(edge, top + 12, labels[index] ?? [], labelLine, {
              bold: true,
              anchor: frame.rightToLeft ? 'end' : 'start',
            }),
            ...drawPanel(panel, grid, scale, { column, leftmost }, frame),
          ],
          panel.id,
        ),
      );
    });
    top = plotTop + grid.plotHeight + yearFoot + rowGap;
  }
  return { height: top - rowGap, nodes };
}
