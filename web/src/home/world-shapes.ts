import type { Place } from '@sojourn/engine/core';
import { geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPoint } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A place on the map: its outline where it is large enough to see, and a point. */
export interface PlaceShape {
  readonly code: string;
  readonly name: string;
  /** SVG path; null where only a dot is drawn. */
  readonly path: string | null;
  readonly x: number;
  readonly y: number;
}

/** The world laid out in a box of `width` by `height` units. */
export interface WorldShapes {
  readonly width: number;
  readonly height: number;
  readonly sphere: string;
  readonly places: readonly PlaceShape[];
  /** Land that is no place of the list. */
  readonly rest: string;
}

const width = 960;
/** Below this many square units an outline is too small to point at. */
const smallest = 14;
const antarctica = new Set<unknown>(['ATA', 'Antarctica']);

/** Dots nearer than this to another cannot be told apart. */
const apart = 4;

type Shape = Feature<Geometry>;

function outlines(topology: unknown): Shape[] {
  const world = topology as Topology<{ countries: GeometryCollection }>;
  const all = feature(world, world.objects.countries) as FeatureCollection;
  return all.features.filter((one) => !antarctica.has(one.id));
}

/** Without the polar emptiness: from 58° S to 84° N. */
const inhabited: Feature<MultiPoint> = {
  type: 'Feature',
  properties: null,
  geometry: {
    type: 'MultiPoint',
    coordinates: [
      [-180, 0],
      [180, 0],
      [0, -56],
      [0, 83.6],
    ],
  },
};

/**
 * Outlines and points of places in the Equal Earth projection.
 *
 * @param topology TopoJSON of the snapshot, ids are place codes
 * @param listed places to show
 */
export function worldShapes(topology: unknown, listed: readonly Place[]): WorldShapes {
  const projection = geoEqualEarth().fitWidth(width, inhabited);
  const path = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = path.bounds(inhabited);
  const [left, up] = projection.translate();
  projection.translate([left, up - top]);
  const byCode = new Map(outlines(topology).map((one) => [String(one.id), one]));
  const places = spreadDots(
    listed.flatMap((place) => shapeOf(place, byCode.get(place.code), projection)),
  );
  const codes = new Set(listed.map((place) => place.code));
  const rest = [...byCode.values()].filter((one) => !codes.has(String(one.id)));
  return {
    width,
    height: Math.ceil(bottom - top),
    sphere: path({ type: 'Sphere' }) ?? '',
    places,
    rest: rest.map((one) => path(one) ?? '').join(''),
  };
}

/** Dots that would lie on one another, moved aside to the east until each can be pointed at. */
function spreadDots(shapes: readonly PlaceShape[]): PlaceShape[] {
  const dots: PlaceShape[] = [];
  return shapes.map((shape) => {
    if (shape.path !== null) return shape;
    let { x } = shape;
    while (dots.some((dot) => Math.hypot(dot.x - x, dot.y - shape.y) < apart)) x += apart;
    dots.push({ ...shape, x });
    return { ...shape, x };
  });
}

function shapeOf(
  place: Place,
  outline: Shape | undefined,
  projection: ReturnType<typeof geoEqualEarth>,
): PlaceShape[] {
  const path = geoPath(projection).digits(1);
  const drawn = outline !== undefined && path.area(outline) >= smallest ? outline : null;
  const point = pointOf(place, outline, projection);
  if (point === null) return [];
  const [x, y] = point;
  return [{ code: place.code, name: place.names.en, path: drawn && path(drawn), x, y }];
}

function pointOf(
  place: Place,
  outline: Shape | undefined,
  projection: ReturnType<typeof geoEqualEarth>,
): [number, number] | null {
  if (outline !== undefined) return geoPath(projection).centroid(outline);
  const { longitude, latitude } = place;
  return longitude === null || latitude === null ? null : projection([longitude, latitude]);
}
