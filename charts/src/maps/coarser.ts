import type { Topology } from 'topojson-specification';
import { simplified } from './simplify.ts';

type Arc = Topology['arcs'][number];

/** Absolute degrees of an arc, x and y in turn. */
function degreesOf(arc: Arc, transform: Topology['transform']): number[] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const points: number[] = [];
  let x = 0;
  let y = 0;
  for (const [px = 0, py = 0] of arc) {
    x = transform ? x + px : px;
    y = transform ? y + py : py;
    points.push(x * kx + dx, y * ky + dy);
  }
  return points;
}

function arcOf(points: readonly number[]): Arc {
  return Array.from({ length: points.length / 2 }, (_, k) => [points[2 * k]!, points[2 * k + 1]!]);
}

/**
 * A topology whose arcs are simplified to `tolerance` degrees. Neighbours share their arcs, so no
 * gap opens between them.
 */
export function coarserTopology(topology: Topology, tolerance: number): Topology {
  const { transform, ...rest } = topology;
  return {
    ...rest,
    arcs: topology.arcs.map((arc) => arcOf(simplified(degreesOf(arc, transform), tolerance))),
  };
}
