import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import { simplified } from './simplify.ts';

interface Ring {
  /** x and y in tenths of a pixel, in turn. */
  readonly points: number[];
  closed: boolean;
}

export interface CompactOptions {
  /** Rings of less than this many square pixels are left out. */
  readonly minimumArea: number;
  /** Points that stray less than this many pixels from the line without them are left out. */
  readonly tolerance: number;
}

/** Collects what d3-geo draws as rings of whole tenths of a pixel. */
function ringCollector(): { readonly context: GeoContext; readonly rings: Ring[] } {
  const rings: Ring[] = [];
  const push = (x: number, y: number): void => {
    const ring = rings[rings.length - 1];
    if (ring === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return;
    const [tx, ty] = [Math.round(x * 10), Math.round(y * 10)];
    const { points } = ring;
    if (points.length > 0 && points.at(-2) === tx && points.at(-1) === ty) return;
    points.push(tx, ty);
  };
  const context: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => {
      rings.push({ points: [], closed: false });
      push(x, y);
    },
    lineTo: push,
    arc: () => {},
    closePath: () => {
      const ring = rings[rings.length - 1];
      if (ring) ring.closed = true;
    },
  };
  return { context, rings };
}

/** Area in square pixels. */
function ringArea(points: readonly number[]): number {
  let twice = 0;
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length;
    twice += points[i]! * points[j + 1]! - points[j]! * points[i + 1]!;
  }
  return Math.abs(twice) / 200;
}

function tenths(value: number): string {
  const text = String(value / 10);
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${tenths(x)}${tenths(y)}` : `${tenths(x)} ${tenths(y)}`;
}

function ringText({ points, closed }: { points: readonly number[]; closed: boolean }): string {
  let text = `M${pair(points[0]!, points[1]!)}`;
  for (let i = 2; i < points.length; i += 2) {
    const step = pair(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
    text += i === 2 ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
  }
  return closed ? `${text}z` : text;
}

/**
 * The path of a geometry in as few characters as the eye allows: tenths of a pixel, relative steps,
 * without specks and needless points. Empty where nothing is visible.
 */
export function compactPath(
  projection: GeoProjection,
  geometry: GeoPermissibleObjects,
  { minimumArea, tolerance }: CompactOptions,
): string {
  const { context, rings } = ringCollector();
  geoPath(projection, context)(geometry);
  return rings
    .filter(
      ({ points, closed }) => points.length > 2 && (!closed || ringArea(points) >= minimumArea),
    )
    .map(({ points, closed }) => ringText({ points: simplified(points, tolerance * 10), closed }))
    .join('');
}
