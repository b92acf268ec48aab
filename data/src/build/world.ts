import type { Place } from '@sojourn/engine/core';
import { mergeArcs, neighbors, quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };

/**
 * Areas that the atlas draws apart without a code of the list of places → the place with which
 * they are drawn here, as the United Nations and the sources count them.
 */
const byName: Readonly<Record<string, string>> = {
  Kosovo: 'XKX',
  Somaliland: 'SOM',
  'N. Cyprus': 'CYP',
  'Indian Ocean Ter.': 'AUS',
  'Ashmore and Cartier Is.': 'AUS',
};

/** Below this planar area (square degrees) a vertex is dropped. */
const smallestTriangle = 0.004;

type Named = { readonly name?: string };

type Atlas = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;

type Country = Atlas['objects']['countries']['geometries'][number];
type Polygons = Parameters<typeof mergeArcs>[1];

function nameOf(country: Country): string {
  return (country.properties as Named | undefined)?.name ?? '';
}

/** Code of a place, or the atlas's name where its area is no place (Antarctica). */
function codeOf(country: Country, codes: ReadonlyMap<string, string>): string {
  const name = nameOf(country);
  const m49 = country.id === undefined ? '' : String(country.id).padStart(3, '0');
  return byName[name] ?? codes.get(m49) ?? name;
}

/** The atlas with place codes as ids, each once: areas of one place are merged. */
function coded(places: readonly Place[]): Atlas {
  const codes = new Map(
    places.flatMap(({ m49, code }): [string, string][] => (m49 === null ? [] : [[m49, code]])),
  );
  const atlas = countries as unknown as Atlas;
  const byCode = new Map<string, Country[]>();
  for (const country of atlas.objects.countries.geometries) {
    const id = codeOf(country, codes);
    byCode.set(id, [...(byCode.get(id) ?? []), country]);
  }
  const geometries = [...byCode].map(([id, parts]): Country => {
    const [first] = parts as [Country];
    const name = parts.map(nameOf).find((of) => !(of in byName)) ?? nameOf(first);
    const properties = { name };
    if (parts.length === 1) return { ...first, id, properties };
    const merged = mergeArcs(atlas as unknown as Topology, parts as unknown as Polygons);
    return { ...(merged as unknown as Country), id, properties };
  });
  return {
    ...atlas,
    objects: { countries: { ...atlas.objects.countries, geometries }, land: atlas.objects.land },
  };
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
