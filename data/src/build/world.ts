import type { Place } from '@sojourn/engine/core';
import { neighbors, quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };

/** Areas without a numeric code in the atlas → place codes; the rest keep their name only. */
const byName: Readonly<Record<string, string>> = { Kosovo: 'XKX' };

/** Below this planar area (square degrees) a vertex is dropped. */
const smallestTriangle = 0.004;

type Named = { readonly name?: string };

type Atlas = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;

/** The atlas with place codes as ids. */
function coded(places: readonly Place[]): Atlas {
  const codes = new Map(places.map((place) => [place.m49, place.code]));
  const atlas = countries as unknown as Atlas;
  const geometries = atlas.objects.countries.geometries.map((geometry) => {
    const { name = '' } = geometry.properties ?? {};
    const m49 = geometry.id === undefined ? null : String(geometry.id).padStart(3, '0');
    const id = byName[name] ?? codes.get(m49) ?? name;
    return { ...geometry, id, properties: { name } };
  });
  const objects = {
    countries: { ...atlas.objects.countries, geometries },
    land: atlas.objects.land,
  };
  return { ...atlas, objects };
}

/** Pairs `AAA BBB` of places that share a border on the map, both ways round. */
export function bordersOf(places: readonly Place[]): Set<string> {
  const { geometries } = coded(places).objects.countries;
  const adjacent = neighbors(geometries as Parameters<typeof neighbors>[0]);
  return new Set(
    geometries.flatMap(({ id }, i) =>
      (adjacent[i] ?? []).map((other) => `${id} ${geometries[other]?.id}`),
    ),
  );
}

/**
 * World geometry as TopoJSON: objects `countries` (ids are place codes, property `name` in the
 * atlas) and `land`; simplified and quantised, so that a map costs little.
 */
export function buildWorld(places: readonly Place[]): Topology {
  const topology = coded(places);
  const prepared = presimplify(topology as unknown as Parameters<typeof presimplify>[0]);
  const simpler = simplify(prepared, smallestTriangle) as unknown as Topology;
  const { transform: _transform, ...unquantised } = simpler;
  return quantize(unquantised as Parameters<typeof quantize>[0], 1e4) as unknown as Topology;
}
