import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';

function square(
  id: string,
  name: string,
  west: number,
  south: number,
  size: number,
): Feature<Polygon> {
  const [east, north] = [west + size, south + size];
  return {
    type: 'Feature',
    id,
    properties: { name },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      ],
    },
  };
}

const countries: FeatureCollection<Polygon> = {
  type: 'FeatureCollection',
  features: [
    square('AAA', 'Alba', 0, 0, 12),
    square('BBB', 'Borea', 12, 0, 12),
    square('CCC', 'Cadia', -90, 10, 25),
    square('DDD', 'Delos', 30, 20, 0.02),
  ],
};

/** A world of squares: two neighbours, a distant continent, and an island smaller than a pixel. */
export const smallWorld = topology({ countries });

/** Middles of the places of the small world. */
export const middles = {
  AAA: [6, 6],
  BBB: [18, 6],
  CCC: [-77.5, 22.5],
  DDD: [30.01, 20.01],
} as const satisfies Record<string, readonly [number, number]>;
