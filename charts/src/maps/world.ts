import type { Feature, FeatureCollection, Geometry, MultiLineString, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The geometry of a world file, unpacked once. */
export interface World {
  readonly land: Geometry;
  readonly borders: MultiLineString;
  readonly countries: ReadonlyMap<string, Feature>;
  readonly names: ReadonlyMap<string, string>;
}

const unpacked = new WeakMap<object, World>();

function isTopology(value: unknown): value is Topology {
  if (typeof value !== 'object' || value === null) return false;
  const { type, objects, arcs } = value as Partial<Topology>;
  const known = typeof objects === 'object' && objects !== null && 'countries' in objects;
  return type === 'Topology' && known && Array.isArray(arcs);
}

function nameOf(one: Feature): string | null {
  const name: unknown = one.properties?.name;
  return typeof name === 'string' ? name : null;
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
    land: merge(topology, polygons),
    borders: mesh(topology, countries, (a, b) => a !== b),
    countries: new Map(features.map((one) => [String(one.id), one])),
    names: new Map(
      features.flatMap((one): [string, string][] => {
        const name = nameOf(one);
        return name === null ? [] : [[String(one.id), name]];
      }),
    ),
  };
}

/**
 * The geometry of a TopoJSON world with the object `countries`, ids being place codes; null where
 * the value is no such file. Unpacked once a file.
 */
export function worldOf(value: unknown): World | null {
  if (!isTopology(value)) return null;
  const known = unpacked.get(value);
  if (known) return known;
  const world = unpack(value);
  unpacked.set(value, world);
  return world;
}

/** The polygons of a feature, one by one. */
export function polygonsOf(one: Feature | undefined): Polygon[] {
  const geometry = one?.geometry;
  if (geometry?.type === 'Polygon') return [geometry];
  if (geometry?.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}
