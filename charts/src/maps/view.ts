import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
} from 'd3-geo';
import type { Feature, Polygon } from 'geojson';
import { polygonsOf } from './world.ts';

export type LonLat = readonly [number, number];

const degrees = 180 / Math.PI;

/** A round view of the earth: its centre, and the angle from there to the frame's short edge. */
export interface View {
  readonly center: LonLat;
  readonly radius: number;
}

/** The main land of a place: its largest polygon and those near it that are not specks beside it. */
function mainPolygons(one: Feature | undefined): Polygon[] {
  const polygons = polygonsOf(one).map((polygon) => ({ polygon, area: geoArea(polygon) }));
  const largest = polygons.reduce((most, each) => (each.area > most.area ? each : most), {
    polygon: null as Polygon | null,
    area: 0,
  });
  if (largest.polygon === null) return [];
  const heart = geoCentroid(largest.polygon);
  return polygons
    .filter(({ area }) => area >= largest.area * 0.04)
    .map(({ polygon }) => polygon)
    .filter((polygon) => geoDistance(geoCentroid(polygon), heart) * degrees < 35);
}

function finiteCenter([longitude, latitude]: LonLat): LonLat {
  const usable = Number.isFinite(longitude) && Number.isFinite(latitude);
  if (!usable) return [0, 0];
  return [((((longitude + 180) % 360) + 360) % 360) - 180, Math.min(90, Math.max(-90, latitude))];
}

/**
 * A view of a place among its neighbours: from the middle of its main land, wide enough to show
 * that land two and a half times over, between 10 and 55 degrees of arc.
 */
export function viewOf(one: Feature | undefined, center: LonLat): View {
  const polygons = mainPolygons(one);
  if (polygons.length === 0) return { center: finiteCenter(center), radius: 16 };
  const middle = geoCentroid({
    type: 'MultiPolygon',
    coordinates: polygons.map(({ coordinates }) => coordinates),
  });
  let reach = 0;
  for (const { coordinates } of polygons) {
    for (const point of coordinates[0] ?? []) {
      reach = Math.max(reach, geoDistance(middle, [point[0] ?? 0, point[1] ?? 0]) * degrees);
    }
  }
  return { center: middle, radius: Math.min(55, Math.max(10, reach * 2.4)) };
}

/** Lambert's azimuthal equal-area projection of a view into a frame of pixels. */
export function viewProjection(view: View, width: number, height: number): GeoProjection {
  const half = Math.min(width, height) / 2;
  const corner = Math.sqrt(width * width + height * height) / 2 / half;
  const scale = half / (2 * Math.sin(view.radius / degrees / 2));
  return geoAzimuthalEqualArea()
    .rotate([-view.center[0], -view.center[1]])
    .translate([width / 2, height / 2])
    .scale(scale)
    .clipAngle(Math.min(150, view.radius * corner * 1.25))
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.4);
}

export { finiteCenter };
