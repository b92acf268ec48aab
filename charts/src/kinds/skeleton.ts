import type { Drawing, Frame } from '../marks/drawing.ts';
import { text } from '../marks/text.ts';
import type { ChartSpec } from '../spec.ts';
import { tableTwin } from '../table/twin.ts';

/** The first rows of the table, as a chart before its drawing is written. */
export function drawSkeleton(spec: ChartSpec, frame: Frame): Drawing {
  const rows = tableTwin(spec, frame.words).rows.slice(0, 12);
  return {
    height: 30 + rows.length * 18,
    nodes: rows.map((cells, index) =>
      text(0, 24 + index * 18, cells.filter((cell) => cell !== null).join('  ')),
    ),
  };
}
