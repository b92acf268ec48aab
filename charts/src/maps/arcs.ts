import { drawable } from '../layout/scale.ts';
import type { CorridorMap } from '../spec.ts';
import { type CorridorView, greatCircle } from './corridor-view.ts';
import { finiteCenter, type LonLat } from './view.ts';

/** An arc that can be drawn, with samples along its great circle. */
export interface DrawnArc {
  readonly arc: CorridorMap['arcs'][number];
  readonly value: number;
  readonly outward: boolean;
  readonly line: readonly [number, number][];
}

const samples = 40;

/** The arcs that can be drawn, widest first. */
export function arcsOf(spec: CorridorMap): DrawnArc[] {
  return spec.arcs
    .flatMap((arc): DrawnArc[] => {
      const value = drawable(arc.value);
      const finite = [...arc.fromPoint, ...arc.toPoint].every(Number.isFinite);
      if (value === null || value <= 0 || !finite) return [];
      const [fromPoint, toPoint] = [finiteCenter(arc.fromPoint), finiteCenter(arc.toPoint)];
      const line = greatCircle(fromPoint, toPoint, samples);
      return [
        { arc: { ...arc, fromPoint, toPoint }, value, outward: arc.from === spec.place, line },
      ];
    })
    .sort((a, b) => b.value - a.value);
}

/** The far end of an arc, away from the place that the map is about. */
export function farPoint({ arc, outward }: DrawnArc): LonLat {
  return outward ? arc.toPoint : arc.fromPoint;
}

/** Beyond this latitude a great circle runs along the upper or lower edge of the map. */
const polar = 68;

/** A bow keeps this many pixels below the upper edge of the frame. */
const edge = 8;

/** A bow between two pixels, for a great circle that a flat map would tear or flatten at a pole. */
function bow(from: readonly [number, number], to: readonly [number, number]): [number, number][] {
  const curve = (lift: number): [number, number][] =>
    Array.from({ length: samples + 1 }, (_, index) => {
      const t = index / samples;
      const y = from[1] + (to[1] - from[1]) * t;
      return [from[0] + (to[0] - from[0]) * t, y - 4 * lift * t * (1 - t)];
    });
  let lift = Math.abs(to[0] - from[0]) * 0.22;
  while (lift > 1 && curve(lift).some(([, y]) => y < edge)) lift *= 0.85;
  return curve(lift > 1 ? lift : 0);
}

/** Pixels of an arc along its great circle, or as a bow where that passes near a pole. */
function flatLine(one: DrawnArc, view: CorridorView): [number, number][] {
  const points = one.line.flatMap(([longitude, latitude]) => {
    const spot = view.projection([longitude, latitude]);
    return spot === null ? [] : [spot];
  });
  const torn = points.some(
    ([x], index) => index > 0 && Math.abs(x - points[index - 1]![0]) > view.width / 4,
  );
  const ends = [one.line[0]!, one.line.at(-1)!].map(([, latitude]) => Math.abs(latitude));
  const nearPole = one.line.some(
    ([, latitude]) => Math.abs(latitude) > Math.max(polar, ...ends.map((end) => end + 4)),
  );
  const [first, last] = [points[0], points.at(-1)];
  return (torn || nearPole) && first && last ? bow(first, last) : points;
}

/** Pixels of an arc, moved up to `bend` pixels to the right of its travel. */
export function pixelsOf(one: DrawnArc, view: CorridorView, bend: number): [number, number][] {
  const points = flatLine(one, view);
  if (bend === 0) return points;
  return points.map(([x, y], index) => {
    const [ax, ay] = points[Math.max(0, index - 1)]!;
    const [bx, by] = points[Math.min(points.length - 1, index + 1)]!;
    const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) || 1;
    const shift = bend * Math.sin((Math.PI * index) / (points.length - 1));
    return [x - ((by - ay) / length) * shift, y + ((bx - ax) / length) * shift];
  });
}

function inFrame([x, y]: readonly [number, number], view: CorridorView): boolean {
  return x >= 0 && y >= 0 && x <= view.width && y <= view.height;
}

/** The path of an arc, broken where it leaves the frame or crosses the edge of the map. */
export function arcPath(pixels: readonly [number, number][], view: CorridorView): string {
  let d = '';
  let pen: readonly [number, number] | null = null;
  for (const point of pixels) {
    if (!inFrame(point, view)) {
      pen = null;
      continue;
    }
    const jump = pen !== null && Math.abs(point[0] - pen[0]) > view.width / 3;
    d += `${pen === null || jump ? 'M' : 'L'}${point[0].toFixed(1)},${point[1].toFixed(1)}`;
    pen = point;
  }
  return d;
}
