import type { Box, PlacedLabel, PointLabel } from '../layout/place-labels.ts';
import { line } from '../marks/element.ts';
import { text } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import { ascent, textWidth } from '../text/measure.ts';

/** A name on a map. */
export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly reach: readonly [number, number];
  readonly centred?: 'only' | 'best';
  readonly words: string;
  readonly size: number;
  readonly bold: boolean;
  readonly className: string;
}

/** The room that a name takes. */
export function roomOf(label: MapLabel): PointLabel {
  return {
    x: label.x,
    y: label.y,
    reach: label.reach,
    ...(label.centred === undefined ? {} : { centred: label.centred }),
    width: textWidth(label.words, label.size, label.bold) + 4,
    height: label.size * 1.25,
  };
}

/** A box around a mark, kept free of names. */
export function around(x: number, y: number, radius: number): Box {
  return { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
}

/** The name in its place, with a leader where it stands off. */
export function labelNodes(label: MapLabel, placed: PlacedLabel): SvgNode[] {
  const { box } = placed;
  const baseline = (box.y0 + box.y1) / 2 + (label.size * ascent) / 2 - 0.5;
  const words = text(box.x0 + 2, baseline, label.words, {
    className: label.className,
    size: label.size,
    bold: label.bold,
  });
  if (!placed.leader) return [words];
  const x = Math.min(box.x1, Math.max(box.x0, label.x));
  const y = Math.min(box.y1 - 2, Math.max(box.y0 + 2, label.y));
  return [line('c-leader', label.x, label.y, x, y), words];
}
