import { area, line } from 'd3-shape';
import type { Datum } from '../layout/series.ts';
import type { SvgNode } from '../node.ts';
import { circle, path } from './element.ts';

/** Most points at which each datum of a line gets a mark of its own. */
const sparse = 16;

/** A line broken where there is no datum; data that stand alone, and sparse data, get a dot. */
export function curve(
  className: string,
  points: readonly Datum[],
  x: (year: number) => number,
  y: (value: number) => number,
  dots = true,
): SvgNode[] {
  const draw = line<Datum>()
    .defined((point) => point.y !== null)
    .x((point) => x(point.x))
    .y((point) => y(point.y ?? 0))
    .digits(2);
  const d = draw([...points]) ?? '';
  const few = points.filter((point) => point.y !== null).length <= sparse;
  const marks = points.flatMap((point, index) => {
    if (point.y === null) return [];
    const alone =
      (points[index - 1]?.y ?? null) === null && (points[index + 1]?.y ?? null) === null;
    return alone || (few && dots)
      ? [circle(`c-dot ${className}`, x(point.x), y(point.y), 2.2)]
      : [];
  });
  return d === '' ? marks : [path(`c-line ${className}`, d), ...marks];
}

/** The band between two lines. */
export function band(
  className: string,
  x: readonly number[],
  low: readonly number[],
  high: readonly number[],
): SvgNode {
  const draw = area<number>()
    .x((index) => x[index] ?? 0)
    .y0((index) => low[index] ?? 0)
    .y1((index) => high[index] ?? 0)
    .digits(2);
  return path(className, draw(x.map((_, index) => index)) ?? '');
}

interface BandDatum {
  readonly x: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A band broken where one of its ends is missing. */
export function bandRuns(
  className: string,
  points: readonly BandDatum[],
  x: (year: number) => number,
  y: (value: number) => number,
): SvgNode[] {
  const draw = area<BandDatum>()
    .defined(({ low, high }) => low !== null && high !== null)
    .x((point) => x(point.x))
    .y0(({ low }) => y(low ?? 0))
    .y1(({ high }) => y(high ?? 0))
    .digits(2);
  const d = draw([...points]);
  return d === null || d === '' ? [] : [path(className, d)];
}

/**
 * A main line that is dashed up to and from points that are carried, such as made of earlier values.
 *
 * @param carried years of those points
 */
export function brokenWhere(
  carried: ReadonlySet<number>,
  points: readonly Datum[],
  x: (year: number) => number,
  y: (value: number) => number,
): SvgNode[] {
  if (carried.size === 0) return curve('c-main', points, x, y, false);
  const kept = (keep: (at: number) => boolean) =>
    points.map((point, at) => (keep(at) ? point : { x: point.x, y: null }));
  const is = (at: number) => points[at] !== undefined && carried.has(points[at].x);
  return [
    ...curve(
      'c-main',
      kept((at) => !is(at)),
      x,
      y,
      false,
    ),
    ...curve(
      'c-main c-carried',
      kept((at) => is(at - 1) || is(at) || is(at + 1)),
      x,
      y,
      false,
    ),
  ];
}
