import { type Box, placeLabels } from '../layout/place-labels.ts';
import type { SvgNode } from '../node.ts';
import { labelNodes, type MapLabel, roomOf } from './map-labels.ts';

export interface Named {
  readonly nodes: readonly SvgNode[];
  /** Names for which there is room for a number only, to be listed below the map. */
  readonly numbered: readonly string[];
  /** Names for which there is no room at all. */
  readonly left: readonly string[];
}

/** Names beside their marks; where there is no room, a number that the list below explains. */
export function nameEnds(
  names: readonly MapLabel[],
  frame: { readonly width: number; readonly height: number },
  hard: readonly Box[],
  soft: readonly (readonly [number, number])[],
): Named {
  const bounds = { x0: 3, y0: 3, x1: frame.width - 3, y1: frame.height - 3 };
  const placed = placeLabels(names.map(roomOf), bounds, hard, soft);
  const nodes = placed.flatMap((spot, index) => (spot ? labelNodes(names[index]!, spot) : []));
  const rest = names.filter((_, index) => placed[index] === null);
  const taken = placed.flatMap((spot) => (spot ? [spot.box] : []));
  const widest = rest.map((name) => roomOf({ ...name, words: '00', bold: true }));
  const spots = placeLabels(widest, bounds, [...hard, ...taken], []);
  const numbered: string[] = [];
  const left: string[] = [];
  rest.forEach((name, index) => {
    const spot = spots[index];
    if (!spot) {
      left.push(name.words);
      return;
    }
    const number = String(numbered.length + 1);
    nodes.push(...labelNodes({ ...name, words: number, bold: true }, spot));
    numbered.push(`${number} ${name.words}`.replaceAll(' ', '\u00a0'));
  });
  return { nodes, numbered, left };
}
