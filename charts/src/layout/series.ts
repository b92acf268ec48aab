import type { Point } from '../spec.ts';
import { drawable } from './scale.ts';

/** A point that can be drawn: y is null where there is no datum. */
export interface Datum {
  readonly x: number;
  readonly y: number | null;
}

const latestYear = 9999;

/** Points in order of x; those without a usable x are left out. */
export function orderedPoints(points: readonly Point[]): Datum[] {
  return points
    .filter(({ x }) => Math.abs(x) <= latestYear)
    .map(({ x, y }) => ({ x, y: drawable(y) }))
    .sort((a, b) => a.x - b.x);
}

/** Points that carry a datum. */
export function known(points: readonly Datum[]): { x: number; y: number }[] {
  return points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
}

/** First and last x of all points, or null where there is none. */
export function yearsOf(
  series: readonly (readonly { readonly x: number }[])[],
): [number, number] | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const points of series) {
    for (const { x } of points) {
      first = Math.min(first, x);
      last = Math.max(last, x);
    }
  }
  return first <= last ? [first, last] : null;
}

/** Position of a year between two pixels; a single year stands in the middle. */
export function yearScale(
  [first, last]: readonly [number, number],
  left: number,
  right: number,
): (year: number) => number {
  if (first === last) return () => (left + right) / 2;
  return (year) => left + ((year - first) / (last - first)) * (right - left);
}
