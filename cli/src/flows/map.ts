import { type Place, type PlaceRegister, SojournError } from '@sojourn/engine/core';
import type { FlowsRun } from './render.ts';

type Point = readonly [longitude: number, latitude: number];

const positionsOf = (places: readonly Place[]): Point[] =>
  places.flatMap(({ longitude, latitude }) =>
    longitude === null || latitude === null ? [] : [[longitude, latitude] as const],
  );

const middle = (points: readonly Point[], at: 0 | 1) =>
  points.reduce((sum, point) => sum + point[at], 0) / points.length;

/** Position of a place; of one that is no more, the middle of its successors. */
function pointOf(place: Place, places: PlaceRegister): Point {
  const [own] = positionsOf([place]);
  if (own) return own;
  const points = positionsOf(places.successors(place.code));
  if (points.length > 0) return [middle(points, 0), middle(points, 1)];
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'a map' },
    got: `${place.code}, which has no position`,
    expected: 'places with a position',
    remedy: 'Write CSV, Parquet or JSON instead, or leave this place out.',
  });
}

/** A straight line on the map, cut in two where it crosses the antimeridian (RFC 7946, 3.1.9). */
function geometryOf(from: Point, to: Point) {
  const across = to[0] - from[0];
  if (Math.abs(across) <= 180) return { type: 'LineString', coordinates: [from, to] };
  const edge = across > 0 ? -180 : 180;
  const share = (edge - from[0]) / (across + 2 * edge);
  const latitude = from[1] + share * (to[1] - from[1]);
  const coordinates = [
    [from, [edge, latitude]],
    [[-edge, latitude], to],
  ];
  return { type: 'MultiLineString', coordinates };
}

/**
 * Flows above zero as GeoJSON for maps: a line for each, from the position of the origin to that of
 * the destination, the largest first.
 *
 * @throws SojournError `place.unknown` for labels that are no places, `argument.choice` for a place
 * without a position
 * @example flowMap(run, snapshot.places)
 */
export function flowMap({ codes, estimate }: FlowsRun, places: PlaceRegister): string {
  const known = codes.map((code) => places.get(code));
  const points = known.map((place) => pointOf(place, places));
  const n = codes.length;
  const cells = [...estimate.flows.keys()].filter((cell) => estimate.flows[cell]! > 0);
  cells.sort((a, b) => estimate.flows[b]! - estimate.flows[a]! || a - b);
  const features = cells.map((cell) => {
    const [i, j] = [Math.floor(cell / n), cell % n];
    return {
      type: 'Feature',
      geometry: geometryOf(points[i]!, points[j]!),
      properties: {
        origin: codes[i],
        destination: codes[j],
        origin_name: known[i]!.names.en,
        destination_name: known[j]!.names.en,
        people: estimate.flows[cell],
      },
    };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}
