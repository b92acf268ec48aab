import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Cap, capOf, capsMeet } from './cap.ts';
import { coarserTopology } from './coarser.ts';

/** A shape with the circle on the globe that holds it. */
export interface Bounded<Shape> {
  readonly shape: Shape;
  readonly cap: Cap;
}

/** The geometry of a world file, unpacked once. */
export interface World {
  readonly land: readonly Bounded<Polygon>[];
  readonly borders: readonly Bounded<LineString>[];
  readonly countries: ReadonlyMap<string, Bounded<Feature>>;
  readonly names: ReadonlyMap<string, string>;
}

/** A world in full and, for views from afar, with its lines simplified. */
export interface Worlds {
  readonly fine: World;
  readonly coarse: World;
}

/** Degrees that a line of the coarse world may stray: a third of a pixel on a map of the world. */
const coarseDegrees = 0.1;
const unpacked = new WeakMap<object, Worlds>();

function isTopology(value: unknown): value is Topology {
  if (typeof value !== 'object' || value === null) return false;
  const { type, objects, arcs } = value as Partial<Topology>;
  const known = typeof objects === 'object' && objects !== null && 'countries' in objects;
  return type === 'Topology' && known && Array.isArray(arcs);
}

/** The polygons of a feature, one by one. */
export function polygonsOf(one: Feature | undefined): Polygon[] {
  const geometry = one?.geometry;
  if (geometry?.type === 'Polygon') return [geometry];
  if (geometry?.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

function boundedPolygon(shape: Polygon): Bounded<Polygon> {
  return { shape, cap: capOf(shape.coordinates[0] ?? []) };
}

function boundedFeature(shape: Feature): Bounded<Feature> {
  return {
    shape,
    cap: capOf(polygonsOf(shape).flatMap(({ coordinates }) => coordinates[0] ?? [])),
  };
}

function nameEntry(one: Feature): [string, string][] {
  const name: unknown = one.properties?.name;
  return typeof name === 'string' ? [[String(one.id), name]] : [];
}

function unpack(topology: Topology): World {
  const countries = topology.objects.countries as GeometryCollection;
  const polygons = countries.geometries.filter(
    (one) => one.type === 'Polygon' || one.type === 'MultiPolygon',
  );
  const features = (feature(topology, countries) as FeatureCollection).features.filter(
    (one) => one.id !== undefined,
  );
  return {
    land: merge(topology, polygons).coordinates.map((coordinates) =>
      boundedPolygon({ type: 'Polygon', coordinates }),
    ),
    borders: mesh(topology, countries, (a, b) => a !== b).coordinates.map((coordinates) => ({
      shape: { type: 'LineString', coordinates },
      cap: capOf(coordinates),
    })),
    countries: new Map(features.map((one) => [String(one.id), boundedFeature(one)])),
    names: new Map(features.flatMap(nameEntry)),
  };
}

/**
 * The geometry of a TopoJSON world with the object `countries`, ids being place codes; null where
 * the value is no such file. Unpacked once a file.
 */
export function worldsOf(value: unknown): Worlds | null {
  if (!isTopology(value)) return null;
  const known = unpacked.get(value);
  if (known) return known;
  const worlds = { fine: unpack(value), coarse: unpack(coarserTopology(value, coarseDegrees)) };
  unpacked.set(value, worlds);
  return worlds;
}

function seen<Shape>(shapes: readonly Bounded<Shape>[], cap: Cap | null): Shape[] {
  const near = cap === null ? shapes : shapes.filter((one) => capsMeet(one.cap, cap));
  return near.map(({ shape }) => shape);
}

/** The land within a cap; all of it where the cap is null. */
export function landWithin(world: World, cap: Cap | null): MultiPolygon {
  const coordinates = seen(world.land, cap).map((polygon) => polygon.coordinates);
  return { type: 'MultiPolygon', coordinates };
}

/** The borders within a cap; all of them where the cap is null. */
export function bordersWithin(world: World, cap: Cap | null): MultiLineString {
  const coordinates = seen(world.borders, cap).map((border) => border.coordinates);
  return { type: 'MultiLineString', coordinates };
}
