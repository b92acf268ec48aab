import { asin, cos, sin } from '../core/index.ts';
import type { PlaceSpec } from './contract.ts';

const radiusKm = 6371;
const radians = Math.PI / 180;

/** Great-circle distance of two places, km; 0 where one has no coordinates. */
export function distanceKm(a: PlaceSpec, b: PlaceSpec): number {
  if (a.latitude === undefined || b.latitude === undefined) return 0;
  if (a.longitude === undefined || b.longitude === undefined) return 0;
  const half = (b.latitude - a.latitude) * (radians / 2);
  const turn = (b.longitude - a.longitude) * (radians / 2);
  const h = sin(half) ** 2 + cos(a.latitude * radians) * cos(b.latitude * radians) * sin(turn) ** 2;
  return 2 * radiusKm * asin(Math.min(1, Math.sqrt(h)));
}
