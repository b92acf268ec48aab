import type { Place } from '@sojourn/engine/core';
import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };

/** Areas without a numeric code in the atlas → place codes; the rest keep their name only. */
const byName: Readonly<Record<string, string>> = { Kosovo: 'XKX' };

/** Below this planar area (square degrees) a vertex is dropped. */
const smallestTriangle = 0.004;

type Named = { readonly name?: string };

/**
 * World geometry as TopoJSON: objects `countries` (ids are place codes, property `name` in the
 * atlas) and `land`; simplified and quantised, so that a map costs little.
 */
export function buildWorld(places: readonly Place[]): Topology {
  const codes = new Map(places.map((place) => [place.m49, place.code]));
  const atlas = countries as unknown as Topology<{
    countries: GeometryCollection<Named>;
    land: GeometryCollection;
  }>;
  const geometries = atlas.objects.countries.geometries.map((geometry) => {
    const { name = '' } = (geometry.properties ?? {}) as Named;
    const m49 = geometry.id === undefined ? null : String(geometry.id).padStart(3, '0');
    const id = byName[name] ?? codes.get(m49) ?? name;
    return { ...geometry, id, properties: { name } };
  });
  const objects = {
    countries: { ...atlas.objects.countries, geometries },
    land: atlas.objects.land,
  };
  const topology = { ...atlas, objects } as unknown as Topology;
  const prepared = presimplify(topology as Parameters<typeof presimplify>[0]);
  const simpler = simplify(prepared, smallestTriangle) as unknown as Topology;
  const { transform: _transform, ...unquantised } = simpler;
  return quantize(unquantised as Parameters<typeof quantize>[0], 1e4) as unknown as Topology;
}
