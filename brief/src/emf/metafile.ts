import type { SvgNode } from '@sojourn/charts';
import { type Rgb, white } from './colours.ts';
import {
  circleFigure,
  type Figure,
  type Point,
  pathFigures,
  polygonFigure,
  rectangleFigure,
} from './figures.ts';
import { emfFile } from './file.ts';
import { type Label, pathRecords, textRecords } from './marks.ts';
import { choice, numberAttribute, paintOf, type Unsupported } from './paint.ts';
import type { EmfRecord } from './records.ts';
import { Tools } from './tools.ts';

/** What is drawn so far, and with what. */
interface Sheet {
  readonly marks: EmfRecord[];
  readonly tools: Tools;
  readonly unsupported: Unsupported;
}

const paints = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
];

const words = ['font-size', 'font-weight', 'text-anchor', 'unicode-bidi'];

/** Marks with the attributes that each may have. */
const known: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    g: ['data-id', 'transform'],
    line: ['x1', 'y1', 'x2', 'y2', ...paints],
    rect: ['x', 'y', 'width', 'height', ...paints],
    circle: ['cx', 'cy', 'r', ...paints],
    polygon: ['points', ...paints],
    path: ['d', 'data-id', ...paints],
    text: ['x', 'y', ...words, ...paints],
  }).map(([tag, names]) => [tag, new Set(names)]),
);

/** Elements that are heard or pointed at, not seen. */
const unseen = new Set(['title', 'desc']);

function lineFigure(node: SvgNode): Figure {
  const at = (x: string, y: string): Point => [numberAttribute(node, x), numberAttribute(node, y)];
  return { points: [at('x1', 'y1'), at('x2', 'y2')], curved: false, closed: false };
}

function figuresOf(node: SvgNode, unsupported: Unsupported): Figure[] {
  const number = (name: string) => numberAttribute(node, name);
  switch (node.tag) {
    case 'line':
      return [lineFigure(node)];
    case 'rect':
      return [rectangleFigure(number('x'), number('y'), number('width'), number('height'))];
    case 'circle':
      return [circleFigure(number('cx'), number('cy'), number('r'))];
    case 'polygon':
      return [polygonFigure(String(node.attrs.points ?? ''))];
    default: {
      const figures = pathFigures(String(node.attrs.d ?? ''));
      if (figures === null) unsupported(`path d="${node.attrs.d}"`);
      return figures ?? [];
    }
  }
}

function moved(figure: Figure, [dx, dy]: Point): Figure {
  return { ...figure, points: figure.points.map(([x, y]): Point => [x + dx, y + dy]) };
}

function drawShape(sheet: Sheet, node: SvgNode, origin: Point, below: Rgb): void {
  const { fill, pen } = paintOf(node, below, sheet.unsupported);
  const filled = fill !== null && node.tag !== 'line';
  const figures = figuresOf(node, sheet.unsupported).map((figure) => moved(figure, origin));
  const records = pathRecords(figures, { filled, stroked: pen !== null });
  if (records.length === 0) return;
  if (filled) sheet.marks.push(...sheet.tools.brush(fill));
  if (pen !== null) sheet.marks.push(...sheet.tools.pen(pen));
  sheet.marks.push(...records);
}

/** Where a label is written for its outline, in shares of the outline's width. */
const outline: readonly Point[] = [
  [-0.35, -0.35],
  [0.35, -0.35],
  [-0.35, 0.35],
  [0.35, 0.35],
];

function labelOf(node: SvgNode, [dx, dy]: Point, unsupported: Unsupported): Label {
  const text = node.children.map((child) => {
    if (typeof child !== 'string') unsupported(`text with ${child.tag}`);
    return typeof child === 'string' ? child : '';
  });
  return {
    at: [numberAttribute(node, 'x') + dx, numberAttribute(node, 'y') + dy],
    text: text.join(''),
    anchor: choice(node, 'text-anchor', ['start', 'middle', 'end'], unsupported),
    size: numberAttribute(node, 'font-size', 16),
    bold: numberAttribute(node, 'font-weight', 400) >= 600,
  };
}

/** A label; its outline, where it has one, as the same letters around it. */
function drawText(sheet: Sheet, node: SvgNode, origin: Point): void {
  const label = labelOf(node, origin, sheet.unsupported);
  const { fill, pen } = paintOf(node, white, sheet.unsupported);
  sheet.marks.push(...sheet.tools.font(label));
  if (pen !== null) {
    const [x, y] = label.at;
    for (const [dx, dy] of outline) {
      const at: Point = [x + dx * pen.width, y + dy * pen.width];
      sheet.marks.push(...textRecords({ ...label, at }, pen.colour));
    }
  }
  if (fill !== null) sheet.marks.push(...textRecords(label, fill));
}

function shifted(node: SvgNode, [x, y]: Point, unsupported: Unsupported): Point {
  const { transform } = node.attrs;
  if (transform === undefined) return [x, y];
  const found = /^translate\(([-\d.]+)[ ,]+([-\d.]+)\)$/.exec(String(transform));
  if (!found) unsupported(`transform="${transform}"`);
  return found ? [x + Number(found[1]), y + Number(found[2])] : [x, y];
}

/** Draws what lies in a group, each translucent fill upon the one before it, as bands of a fan do. */
function drawChildren(sheet: Sheet, parent: SvgNode, origin: Point): void {
  let below = white;
  for (const node of parent.children) {
    if (typeof node === 'string' || unseen.has(node.tag)) continue;
    const names = known.get(node.tag);
    const strange = Object.keys(node.attrs).filter((name) => !names?.has(name));
    for (const name of strange) sheet.unsupported(`${node.tag} ${name}`);
    if (names === undefined) sheet.unsupported(node.tag);
    else if (node.tag === 'g') {
      drawChildren(sheet, node, shifted(node, origin, sheet.unsupported));
    } else if (node.tag === 'text') drawText(sheet, node, origin);
    else {
      drawShape(sheet, node, origin, below);
      const translucent = node.attrs['fill-opacity'] !== undefined;
      if (translucent) below = paintOf(node, below, sheet.unsupported).fill ?? below;
    }
  }
}

/**
 * A drawing of {@link flatSvg} as an Enhanced Metafile, the vector format that office programs
 * showed before they knew SVG: paths, circles as cubic curves, text in Arial spaced by its own
 * widths; opacity becomes the colour seen on white. Pure: the same drawing gives the same bytes.
 *
 * @param onUnsupported told of each mark or attribute that is left out; by default nobody is
 * @returns the file ([MS-EMF]); its size is that of the drawing at 96 pixels to the inch
 * @example toEmf(flatSvg(renderChart(spec, { width: 640, idPrefix: 'a' }).svg))
 */
export function toEmf(svg: SvgNode, onUnsupported: Unsupported = () => {}): Uint8Array {
  const sheet: Sheet = { marks: [], tools: new Tools(), unsupported: onUnsupported };
  drawChildren(sheet, svg, [0, 0]);
  const marks = [...sheet.marks, ...sheet.tools.end()];
  const side = (name: 'width' | 'height') =>
    Math.min(30_000, Math.max(1, Math.round(numberAttribute(svg, name))));
  return emfFile({ width: side('width'), height: side('height') }, marks, sheet.tools.count);
}
