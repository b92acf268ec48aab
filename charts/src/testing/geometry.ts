import type { Box } from '../layout/place-labels.ts';
import type { SvgNode } from '../node.ts';
import { ascent, descent, textWidth } from '../text/measure.ts';

/** An element with its place on the page. */
export interface Placed {
  readonly node: SvgNode;
  readonly box: Box;
}

type Shift = readonly [number, number];

function number(node: SvgNode, name: string): number {
  return Number(node.attrs[name] ?? 0);
}

/** The words of a node, without those of its title. */
export function wordsOf(node: SvgNode): string {
  return node.children.filter((child) => typeof child === 'string').join('');
}

function textBox(node: SvgNode): Box {
  const size = number(node, 'font-size');
  const width = textWidth(wordsOf(node), size, node.attrs['font-weight'] !== undefined);
  const anchor = node.attrs['text-anchor'] ?? 'start';
  const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  const [x, y] = [number(node, 'x') - shift, number(node, 'y')];
  return { x0: x, x1: x + width, y0: y - size * ascent, y1: y + size * descent };
}

/** Corners of a path of M, L, l and z commands. */
export function pathPoints(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', body = ''] of d.matchAll(/([MLlZz])([^MLlZz]*)/g)) {
    const values = [...body.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map(Number);
    for (let k = 0; k + 1 < values.length; k += 2) {
      const [dx, dy] = [values[k]!, values[k + 1]!];
      [x, y] = command === 'l' ? [x + dx, y + dy] : [dx, dy];
      points.push([x, y]);
    }
  }
  return points;
}

function boundsOf(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

function polygonPoints(node: SvgNode): [number, number][] {
  return String(node.attrs.points)
    .split(' ')
    .map((corner) => {
      const [x, y] = corner.split(',').map(Number);
      return [x ?? Number.NaN, y ?? Number.NaN];
    });
}

function boxOf(node: SvgNode): Box | null {
  switch (node.tag) {
    case 'text':
      return textBox(node);
    case 'rect': {
      const [x, y] = [number(node, 'x'), number(node, 'y')];
      return { x0: x, y0: y, x1: x + number(node, 'width'), y1: y + number(node, 'height') };
    }
    case 'circle': {
      const [x, y, r] = [number(node, 'cx'), number(node, 'cy'), number(node, 'r')];
      return { x0: x - r, x1: x + r, y0: y - r, y1: y + r };
    }
    case 'line':
      return boundsOf([
        [number(node, 'x1'), number(node, 'y1')],
        [number(node, 'x2'), number(node, 'y2')],
      ]);
    case 'polygon':
      return boundsOf(polygonPoints(node));
    case 'path': {
      const points = pathPoints(String(node.attrs.d));
      return points.length === 0 ? null : boundsOf(points);
    }
    default:
      return null;
  }
}

function shiftOf(node: SvgNode): Shift {
  const match = /translate\(([^,]+),([^)]+)\)/.exec(String(node.attrs.transform ?? ''));
  return match ? [Number(match[1]), Number(match[2])] : [0, 0];
}

/** Every element that has a place, in the order of drawing. */
export function placedElements(node: SvgNode, [dx, dy]: Shift = [0, 0]): Placed[] {
  const [sx, sy] = shiftOf(node);
  const shift: Shift = [dx + sx, dy + sy];
  const box = boxOf(node);
  const own =
    box === null
      ? []
      : [
          {
            node,
            box: {
              x0: box.x0 + shift[0],
              x1: box.x1 + shift[0],
              y0: box.y0 + shift[1],
              y1: box.y1 + shift[1],
            },
          },
        ];
  const inner = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : placedElements(child, shift),
  );
  return [...own, ...inner];
}

/** Elements that carry a class. */
export function withClass(root: SvgNode, className: string): SvgNode[] {
  const own = String(root.attrs.class ?? '')
    .split(' ')
    .includes(className)
    ? [root]
    : [];
  const inner = root.children.flatMap((child) =>
    typeof child === 'string' ? [] : withClass(child, className),
  );
  return [...own, ...inner];
}

/** The part of a chart that shows one datum. */
export function withDatum(root: SvgNode, id: string): SvgNode[] {
  const own = root.attrs['data-id'] === id ? [root] : [];
  const inner = root.children.flatMap((child) =>
    typeof child === 'string' ? [] : withDatum(child, id),
  );
  return [...own, ...inner];
}

/** Elements that stick out of the drawing by more than `tolerance` pixels. */
export function outside(root: SvgNode, tolerance: number): Placed[] {
  const [width, height] = [Number(root.attrs.width), Number(root.attrs.height)];
  return placedElements(root).filter(
    ({ box }) =>
      !(box.x0 >= -tolerance) ||
      !(box.y0 >= -tolerance) ||
      !(box.x1 <= width + tolerance) ||
      !(box.y1 <= height + tolerance),
  );
}

/** Pairs of texts that overlap by more than `tolerance` pixels both ways. */
export function textCollisions(root: SvgNode, tolerance: number): [string, string][] {
  const texts = placedElements(root).filter(({ node }) => node.tag === 'text');
  const pairs: [string, string][] = [];
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) {
      const across = Math.min(a.box.x1, b.box.x1) - Math.max(a.box.x0, b.box.x0);
      const down = Math.min(a.box.y1, b.box.y1) - Math.max(a.box.y0, b.box.y0);
      if (across > tolerance && down > tolerance) pairs.push([wordsOf(a.node), wordsOf(b.node)]);
    }
  });
  return pairs;
}

/** All ids in a tree. */
export function idsOf(node: SvgNode): string[] {
  const own = node.attrs.id === undefined ? [] : [String(node.attrs.id)];
  return [
    ...own,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : idsOf(child))),
  ];
}

/** Attribute values that are no numbers where numbers belong. */
export function brokenAttributes(node: SvgNode): string[] {
  const own = Object.entries(node.attrs).flatMap(([name, value]) => {
    const spoken = name === 'data-id' || name === 'id' || name === 'aria-labelledby';
    const text = String(value);
    return !spoken && /NaN|undefined|Infinity|null/.test(text)
      ? [`${node.tag} ${name}=${text}`]
      : [];
  });
  return [
    ...own,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : brokenAttributes(child))),
  ];
}
