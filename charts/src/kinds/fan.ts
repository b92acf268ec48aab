import { thin } from '../format/number.ts';
import { drawable, drawables, linearScale } from '../layout/scale.ts';
import { type Datum, known, orderedPoints, yearScale, yearsOf } from '../layout/series.ts';
import { axisFoot, axisHead, valueAxis, yearAxis } from '../marks/axes.ts';
import { band, curve } from '../marks/curve.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { group, line } from '../marks/element.ts';
import {
  type EndLabel,
  endLabelHeight,
  endLabels,
  endLabelWidth,
  leaderRoom,
  nothingToShow,
} from '../marks/end-labels.ts';
import type { FanChart } from '../spec.ts';

interface BandPoint {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

interface Band {
  readonly level: number;
  readonly points: readonly BandPoint[];
}

interface Fan {
  readonly bands: readonly Band[];
  readonly median: readonly Datum[];
  readonly compare: readonly Datum[];
  readonly past: readonly Datum[];
}

function pointsOf(x: readonly number[], values: readonly number[]): Datum[] {
  return orderedPoints(x.map((year, index) => ({ x: year, y: values[index] ?? null })));
}

function bandOf(spec: FanChart, { level, low, high }: FanChart['bands'][number]): Band {
  const lows = pointsOf(spec.x, low);
  const highs = pointsOf(spec.x, high);
  const points = lows.flatMap(({ x, y }, index): BandPoint[] => {
    const other = highs[index]?.y ?? null;
    if (y === null || other === null) return [];
    return [{ x, low: Math.min(y, other), high: Math.max(y, other) }];
  });
  return { level, points };
}

function fanOf(spec: FanChart): Fan {
  return {
    bands: spec.bands
      .map((one) => bandOf(spec, one))
      .filter(({ points }) => points.length > 0)
      .sort((a, b) => b.level - a.level),
    median: pointsOf(spec.x, spec.median),
    compare: spec.compare ? pointsOf(spec.x, spec.compare.median) : [],
    past: orderedPoints(spec.past ?? []),
  };
}

function labelsOf(
  fan: Fan,
  spec: FanChart,
  { numbers }: Frame,
  x: (year: number) => number,
  y: (value: number) => number,
): EndLabel[] {
  const labels: EndLabel[] = [];
  const add = (points: readonly Datum[], name: string, className: string, bold: boolean): void => {
    const last = known(points).at(-1);
    if (last === undefined) return;
    const value = numbers.number(last.y, spec.format);
    labels.push({ x: x(last.x), y: y(last.y), name, value, className, bold });
  };
  add(fan.median, spec.label, 'c-label-main', true);
  if (spec.compare) add(fan.compare, spec.compare.label, 'c-label-second', false);
  for (const { level, points } of fan.bands) {
    const last = points[points.length - 1];
    if (last === undefined) continue;
    labels.push({
      x: x(last.x),
      y: y(last.high),
      name: `${level}${thin}%`,
      value: '',
      className: 'c-quiet',
      bold: false,
    });
  }
  return labels;
}

function valuesOf(fan: Fan): number[] {
  return drawables([
    ...fan.bands.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high])),
    ...[fan.median, fan.compare, fan.past].flatMap((points) => points.map(({ y }) => y)),
  ]);
}

/** Median, bands of 50, 80 and 95 % of model runs, a second scenario and what was recorded. */
export function drawFan(spec: FanChart, frame: Frame): Drawing {
  const fan = fanOf(spec);
  const series = [known(fan.median), known(fan.compare), known(fan.past)];
  const years = yearsOf([...series, ...fan.bands.map(({ points }) => points)]);
  if (years === null) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const probe = labelsOf(
    fan,
    spec,
    frame,
    () => 0,
    () => 0,
  );
  const labelWidth = endLabelWidth(probe, Math.min(200, frame.width * 0.34));
  const wanted = Math.round(Math.min(340, Math.max(200, frame.width * 0.42)));
  const height = Math.max(wanted, endLabelHeight(probe, labelWidth) - axisHead);
  const bottom = axisHead + height;
  const right = frame.width - labelWidth - leaderRoom;
  const scale = linearScale(valuesOf(fan), {
    range: [bottom, axisHead],
    tickCount: 4,
    zero: false,
  });
  const axis = valueAxis(scale, spec.format, 0, right, frame.numbers);
  const x = yearScale(years, axis.gutter, right - 4);
  const start = drawable(spec.x[0]);
  return {
    height: bottom + axisFoot,
    nodes: [
      ...axis.nodes,
      ...yearAxis(years[0], years[1], x, bottom, frame.numbers),
      ...(start !== null && known(fan.past).length > 0 && start >= years[0] && start <= years[1]
        ? [line('c-start', x(start), axisHead, x(start), bottom)]
        : []),
      group(
        'c-bands',
        fan.bands.map(({ points }) =>
          band(
            'c-fan',
            points.map((point) => x(point.x)),
            points.map((point) => scale.at(point.low)),
            points.map((point) => scale.at(point.high)),
          ),
        ),
      ),
      group('c-series', curve('c-past', fan.past, x, scale.at, false), 'past'),
      group('c-series', curve('c-compare', fan.compare, x, scale.at, false), 'compare'),
      group('c-series', curve('c-main', fan.median, x, scale.at, false), 'median'),
      ...endLabels(
        labelsOf(fan, spec, frame, x, scale.at),
        { left: right + leaderRoom, width: labelWidth },
        0,
        bottom + 8,
      ),
    ],
  };
}
