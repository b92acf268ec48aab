import type { SvgNode } from '../node.ts';

/** Attributes before the empty ones are dropped. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element; attributes that are `undefined` are left out. */
export function element(
  tag: string,
  attributes: Attributes,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const attrs: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) attrs[name] = value;
  }
  return { tag, attrs, children };
}

/** A group with a class, and optionally the id of the datum it shows. */
export function group(className: string, children: readonly SvgNode[], datum?: string): SvgNode {
  return element('g', { class: className, 'data-id': datum }, children);
}

/** A straight line. */
export function line(className: string, x1: number, y1: number, x2: number, y2: number): SvgNode {
  return element('line', { class: className, x1, y1, x2, y2 });
}

/** A rectangle given by two opposite corners in any order; `title` is shown when it is pointed at. */
export function rectangle(
  className: string,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  title?: string,
): SvgNode {
  return element(
    'rect',
    {
      class: className,
      x: Math.min(x0, x1),
      y: Math.min(y0, y1),
      width: Math.abs(x1 - x0),
      height: Math.abs(y1 - y0),
    },
    title === undefined ? [] : [element('title', {}, [title])],
  );
}

/** A circle; `title` is shown when it is pointed at. */
export function circle(
  className: string,
  cx: number,
  cy: number,
  r: number,
  title?: string,
): SvgNode {
  const children = title === undefined ? [] : [element('title', {}, [title])];
  return element('circle', { class: className, cx, cy, r }, children);
}

/** A path. */
export function path(className: string, d: string): SvgNode {
  return element('path', { class: className, d });
}
