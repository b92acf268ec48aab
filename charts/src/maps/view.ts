import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoPath,
} from 'd3-geo';
import type { Feature, Polygon } from 'geojson';
import { type Cap, capAround } from './cap.ts';
import { landWithin, polygonsOf, type World } from './world.ts';

export type LonLat = readonly [number, number];

const degrees = 180 / Math.PI;

/** A round view of the earth: its centre, and the angle from there to the frame's short edge. */
export interface View {
  readonly center: LonLat;
  readonly radius: number;
}

/** Land smaller than this many steradians (about 12,000 km²) makes a place a small one. */
const smallLand = 3e-4;
/** A view with less land than this share shows nothing to know the region by. */
const leastLand = 0.04;

/** A centre on the earth: longitude within ±180, latitude within ±90, else [0, 0]. */
export function finiteCenter([longitude, latitude]: LonLat): LonLat {
  const usable = Number.isFinite(longitude) && Number.isFinite(latitude);
  if (!usable) return [0, 0];
  return [((((longitude + 180) % 360) + 360) % 360) - 180, Math.min(90, Math.max(-90, latitude))];
}

/** The largest polygon of a place and those near it that are not specks beside it. */
function mainPolygons(polygons: readonly Polygon[]): Polygon[] {
  const sized = polygons.map((polygon) => ({ polygon, area: geoArea(polygon) }));
  const largest = sized.reduce<(typeof sized)[number] | null>(
    (most, each) => (most === null || each.area > most.area ? each : most),
    null,
  );
  if (largest === null) return [];
  const heart = geoCentroid(largest.polygon);
  return sized
    .filter(({ area }) => area >= largest.area * 0.04)
    .map(({ polygon }) => polygon)
    .filter((polygon) => geoDistance(geoCentroid(polygon), heart) * degrees < 35);
}

/** Degrees from a point to the farthest corner of the polygons. */
function reachOf(polygons: readonly Polygon[], [longitude, latitude]: LonLat): number {
  let reach = 0;
  for (const { coordinates } of polygons) {
    for (const [x = 0, y = 0] of coordinates[0] ?? []) {
      reach = Math.max(reach, geoDistance([longitude, latitude], [x, y]) * degrees);
    }
  }
  return reach;
}

/** How much farther the corners of a frame are than its short edge. */
function cornerRatio(width: number, height: number): number {
  return Math.sqrt(width * width + height * height) / Math.min(width, height);
}

/** The cap of everything that a frame can show. */
export function viewCap(view: View, width: number, height: number): Cap {
  return capAround(view.center, Math.min(180, view.radius * cornerRatio(width, height) * 1.25));
}

/** Whether land fills enough of a view to know the region by it. */
function showsLand(view: View, world: World): boolean {
  const measure = geoPath(viewProjection(view, 100, 100));
  return measure.area(landWithin(world, viewCap(view, 100, 100))) >= leastLand * 100 * 100;
}

function smallView(polygons: readonly Polygon[], center: LonLat, world: World): View {
  const own = Math.max(10, reachOf(polygons, center) * 1.3);
  const radius = [own, 16, 24, 34, 44].find(
    (candidate) => candidate >= own && showsLand({ center, radius: candidate }, world),
  );
  return { center, radius: Math.min(55, radius ?? own) };
}

/**
 * A view of a place among its neighbours. A large place is seen from the middle of its main land,
 * two and a half times over; a small one from its own centre, with all its islands and enough of
 * the land around to know the region by. Between 10 and 55 degrees of arc.
 */
export function viewOf(one: Feature | undefined, center: LonLat, world: World): View {
  const polygons = polygonsOf(one);
  const area = polygons.reduce((sum, polygon) => sum + geoArea(polygon), 0);
  if (area < smallLand) return smallView(polygons, finiteCenter(center), world);
  const main = mainPolygons(polygons);
  const middle = geoCentroid({
    type: 'MultiPolygon',
    coordinates: main.map(({ coordinates }) => coordinates),
  });
  return { center: middle, radius: Math.min(55, Math.max(10, reachOf(main, middle) * 2.4)) };
}

/** Lambert's azimuthal equal-area projection of a view into a frame of pixels. */
export function viewProjection(view: View, width: number, height: number): GeoProjection {
  const half = Math.min(width, height) / 2;
  const scale = half / (2 * Math.sin(view.radius / degrees / 2));
  return geoAzimuthalEqualArea()
    .rotate([-view.center[0], -view.center[1]])
    .translate([width / 2, height / 2])
    .scale(scale)
    .clipAngle(Math.min(150, view.radius * cornerRatio(width, height) * 1.25))
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.4);
}
