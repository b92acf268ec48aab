import { linearScale } from '../layout/scale.ts';
import { type Datum, known, orderedPoints, yearScale, yearsOf } from '../layout/series.ts';
import { axisFoot, axisHead, valueAxis, yearAxis } from '../marks/axes.ts';
import { curve } from '../marks/curve.ts';
import type { Drawing, Frame } from '../marks/drawing.ts';
import { group } from '../marks/element.ts';
import {
  type EndLabel,
  endLabelHeight,
  endLabels,
  endLabelWidth,
  leaderRoom,
  nothingToShow,
} from '../marks/end-labels.ts';
import type { LineChart, LineSeries } from '../spec.ts';

interface Drawn {
  readonly series: LineSeries;
  readonly points: readonly Datum[];
}

const order = { context: 0, third: 1, second: 2, main: 3 } as const;

/** Context lines beyond this many are drawn but not named. */
const mostContext = 8;

function plotHeight(width: number): number {
  return Math.round(Math.min(340, Math.max(190, width * 0.42)));
}

function labelsOf(
  drawn: readonly Drawn[],
  spec: LineChart,
  { numbers }: Frame,
  x: (year: number) => number,
  y: (value: number) => number,
): EndLabel[] {
  const context = drawn.filter(({ series }) => series.emphasis === 'context').length;
  return drawn.flatMap(({ series, points }) => {
    const last = known(points).at(-1);
    if (last === undefined) return [];
    if (series.emphasis === 'context' && context > mostContext) return [];
    return [
      {
        x: x(last.x),
        y: y(last.y),
        name: series.label,
        value: numbers.number(last.y, spec.format),
        className: `c-label-${series.emphasis}`,
        bold: series.emphasis === 'main',
      },
    ];
  });
}

/** Lines over years, each named at its end. */
export function drawLines(spec: LineChart, frame: Frame): Drawing {
  const drawn = spec.series
    .map((series) => ({ series, points: orderedPoints(series.points) }))
    .sort((a, b) => order[a.series.emphasis] - order[b.series.emphasis]);
  const years = yearsOf(drawn.map(({ points }) => known(points)));
  if (years === null) {
    return { height: 84, nodes: nothingToShow(frame.width, frame.words.noData) };
  }
  const values = drawn.flatMap(({ points }) => known(points).map((point) => point.y));
  const mostLabel = Math.min(210, frame.width * 0.36);
  const probe = labelsOf(
    drawn,
    spec,
    frame,
    () => 0,
    () => 0,
  );
  const labelWidth = endLabelWidth(probe, mostLabel);
  const height = Math.max(plotHeight(frame.width), endLabelHeight(probe, labelWidth) - axisHead);
  const top = axisHead;
  const bottom = top + height;
  const right = frame.width - labelWidth - leaderRoom;
  const scale = linearScale(values, {
    range: [bottom, top],
    tickCount: height > 260 ? 5 : 4,
    zero: spec.zero,
  });
  const axis = valueAxis(scale, spec.format, 0, right, frame.numbers);
  const x = yearScale(years, axis.gutter, right - 4);
  const labels = labelsOf(drawn, spec, frame, x, scale.at);
  return {
    height: bottom + axisFoot,
    nodes: [
      ...axis.nodes,
      ...yearAxis(years[0], years[1], x, bottom, frame.numbers),
      ...drawn.map(({ series, points }) =>
        group(
          'c-series',
          curve(`c-${series.emphasis}`, points, x, scale.at, series.emphasis !== 'context'),
          series.id,
        ),
      ),
      ...endLabels(labels, { left: right + leaderRoom, width: labelWidth }, 0, bottom + 8),
    ],
  };
}
