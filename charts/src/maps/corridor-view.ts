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
  /** Pixels of a degree along the equator. */
  readonly pixelsPerDegree: number;
}

/** Arcs nearer to a pole are drawn as bows below it, so the frame need not reach there. */
const farthest = 68;

/** The points of an arc, those between its ends kept away from the poles. */
function belowPoles(line: readonly (readonly [number, number])[]): [number, number][] {
  return line.map(([longitude, latitude], index) => {
    if (index === 0 || index === line.length - 1) return [longitude, latitude];
    return [longitude, Math.max(-farthest, Math.min(farthest, latitude))];
  });
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
  const points = lines.flatMap(belowPoles);
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
  const left = width / 2 - (scale * (box.x0 + box.x1)) / 2;
  const top = height / 2 - (scale * (box.y0 + box.y1)) / 2;
  const [above, below] = polesBeyond(scale, top, height);
  return {
    width,
    height: height - above - below,
    pixelsPerDegree: (scale * Math.PI) / 180,
    projection: projection
      .scale(scale)
      .translate([left, top - above])
      .clipExtent([
        [0, 0],
        [width, height - above - below],
      ]),
  };
}

/** Half the height of the Equal Earth map of scale one. */
const halfHeight = 1.3173;
/** Air that may stay above and below the earth where all of it is in the frame. */
const polarAir = 8;

/** Pixels of the frame above the upper edge of the earth and below its lower edge. */
function polesBeyond(scale: number, equator: number, height: number): [number, number] {
  const above = Math.floor(equator - halfHeight * scale - polarAir);
  const below = Math.floor(height - equator - halfHeight * scale - polarAir);
  return [Math.max(0, above), Math.max(0, below)];
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
