import { type GeoProjection, geoEqualEarth, geoInterpolate } from 'd3-geo';
import { finiteCenter, type LonLat } from './view.ts';

/** An arc's samples along its great circle. */
export function greatCircle(from: LonLat, to: LonLat, samples: number): [number, number][] {
  const between = geoInterpolate([...finiteCenter(from)], [...finiteCenter(to)]);
  return Array.from({ length: samples + 1 }, (_, index) => between(index / samples));
}

/**
 * The meridian to centre a map on so that its edge lies in the widest gap between the longitudes:
 * then no point is near the edge.
 */
export function centralMeridian(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  let gap = 0;
  let middle = first + 180;
  sorted.forEach((longitude, index) => {
    const next = sorted[index + 1] ?? first + 360;
    if (next - longitude > gap) {
      gap = next - longitude;
      middle = (longitude + next) / 2;
    }
  });
  const center = middle + 180;
  return ((((center + 180) % 360) + 360) % 360) - 180;
}

export interface CorridorView {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

/** No closer than this many degrees of longitude at the equator across the frame. */
const closest = 32;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny 2018) turned to the corridors and scaled
 * so that all of them are in the frame, with room for names at its sides.
 */
export function corridorView(
  lines: readonly (readonly [number, number])[][],
  width: number,
  center: LonLat,
): CorridorView {
  const points = lines.flat();
  const usable = points.length > 0 ? points : [[...finiteCenter(center)] as [number, number]];
  const projection = geoEqualEarth()
    .rotate([-centralMeridian(usable.map(([longitude]) => longitude)), 0])
    .scale(1)
    .translate([0, 0])
    .precision(0.5);
  const box = boundsOf(usable.map(([longitude, latitude]) => projection([longitude, latitude])));
  const smallest = (closest * Math.PI) / 180;
  const spanX = Math.max(box.x1 - box.x0, smallest);
  const spanY = Math.max(box.y1 - box.y0, smallest * 0.4);
  const side = Math.min(90, width * 0.14);
  const tall = width < 480 ? 0.95 : 0.62;
  const wanted = ((width - 2 * side) * spanY) / spanX + 64;
  const height = Math.round(Math.min(width * tall, Math.max(width * 0.45, wanted)));
  const scale = Math.min((width - 2 * side) / spanX, (height - 56) / spanY);
  return {
    width,
    height,
    projection: projection
      .scale(scale)
      .translate([
        width / 2 - (scale * (box.x0 + box.x1)) / 2,
        height / 2 - (scale * (box.y0 + box.y1)) / 2,
      ])
      .clipExtent([
        [0, 0],
        [width, height],
      ]),
  };
}

function boundsOf(points: readonly ([number, number] | null)[]): {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
} {
  const box = { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity };
  for (const point of points) {
    if (point === null) continue;
    box.x0 = Math.min(box.x0, point[0]);
    box.x1 = Math.max(box.x1, point[0]);
    box.y0 = Math.min(box.y0, point[1]);
    box.y1 = Math.max(box.y1, point[1]);
  }
  return box;
}
