import type { SvgNode } from '@sojourn/charts';
import { blend, parseColour, type Rgb, white } from './colours.ts';
import type { Pen } from './tools.ts';

/** Called with the name of a mark or look that a metafile cannot show; the mark is left out. */
export type Unsupported = (what: string) => void;

/** With what a mark is filled and drawn; null for nothing. */
export interface Paint {
  readonly fill: Rgb | null;
  readonly pen: Pen | null;
}

function textAttribute(node: SvgNode, name: string, otherwise: string): string {
  return String(node.attrs[name] ?? otherwise);
}

/** A number of an attribute, `3px` too; 0 where there is none. */
export function numberAttribute(node: SvgNode, name: string, otherwise = 0): number {
  const value = Number.parseFloat(textAttribute(node, name, String(otherwise)));
  return Number.isFinite(value) ? value : 0;
}

function colourAttribute(
  node: SvgNode,
  name: 'fill' | 'stroke',
  otherwise: string,
  unsupported: Unsupported,
): Rgb | null {
  const text = textAttribute(node, name, otherwise);
  if (text === 'none') return null;
  const colour = parseColour(text);
  if (colour === null) unsupported(`${name}="${text}"`);
  return colour;
}

/** One of the values of an attribute that a metafile can show; the first where it has another. */
export function choice<Value extends string>(
  node: SvgNode,
  name: string,
  values: readonly [Value, ...Value[]],
  unsupported: Unsupported,
): Value {
  const text = textAttribute(node, name, values[0]);
  const found = values.find((value) => value === text);
  if (found === undefined) unsupported(`${name}="${text}"`);
  return found ?? values[0];
}

function penOf(node: SvgNode, unsupported: Unsupported): Pen | null {
  const stroke = colourAttribute(node, 'stroke', 'none', unsupported);
  const width = numberAttribute(node, 'stroke-width', 1);
  if (stroke === null || width <= 0) return null;
  const dashes = textAttribute(node, 'stroke-dasharray', '').match(/[\d.]+/g) ?? [];
  return {
    colour: blend(stroke, numberAttribute(node, 'stroke-opacity', 1), white),
    width,
    round: choice(node, 'stroke-linecap', ['butt', 'round'], unsupported) === 'round',
    roundJoin: choice(node, 'stroke-linejoin', ['miter', 'round'], unsupported) === 'round',
    dashes: dashes.map(Number),
  };
}

/**
 * The paint of a mark whose looks stand in its attributes. Opacity becomes the colour that the eye
 * sees: of strokes upon paper, of fills upon `below`.
 */
export function paintOf(node: SvgNode, below: Rgb, unsupported: Unsupported): Paint {
  const fill = colourAttribute(node, 'fill', '#000000', unsupported);
  return {
    fill: fill && blend(fill, numberAttribute(node, 'fill-opacity', 1), below),
    pen: penOf(node, unsupported),
  };
}
