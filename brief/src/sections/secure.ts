import type { DotPlot } from '@sojourn/charts';
import { indicatorOrigin } from '@sojourn/data';
import { cellOf, type Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import type { Argument, ChartFigure } from '../document.ts';
import { jointCountOf } from '../reading/joint-counts.ts';
import { latestRecorded, type Peer } from '../reading/panel.ts';
import { isStale } from '../tense.ts';
import { isUpTo, positionOf, writeNumber } from '../words/index.ts';
import { list, message, number, pair, place, words, yearOf } from './arguments.ts';
import { drawn } from './chart-figures.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import type { BriefContext } from './context.ts';
import { type BriefIndicator, briefIndicators, type Dimension, dimensions } from './indicators.ts';
import { saySecurityIndex } from './secure-index.ts';

/** The series to which the note on places counted together points. */
const jointIndicator = 'conflict_deaths_rate';
/** How many indicators of a dimension are spoken of; the chart shows all. */
const spoken = 2;

/** An indicator with its latest figure and the medians of the same year. */
interface Reading {
  readonly indicator: BriefIndicator;
  readonly figure: Figure;
  readonly region: Peer | null;
  readonly world: Peer | null;
  readonly direction: -1 | 0 | 1;
}

/** The snapshot has a median only where at least half of the group’s places have a value. */
function peerOf(context: BriefContext, group: string | undefined, id: string, of: number) {
  return group === undefined ? null : context.panel.peer(group, id, of);
}

function directionOf(context: BriefContext, id: string): -1 | 0 | 1 {
  const { indicators } = context.facts;
  for (let row = 0; row < indicators.length; row++) {
    if (cellOf(indicators, 'id', row) !== id) continue;
    const sign = cellOf(indicators, 'direction', row);
    return sign === '+' ? 1 : sign === '-' ? -1 : 0;
  }
  return 0;
}

function readingOf(context: BriefContext, indicator: BriefIndicator): Reading | null {
  const figure = latestRecorded(context.panel, indicator.id);
  if (!figure) return null;
  const of = figure.period.start;
  return {
    indicator,
    figure,
    region: peerOf(context, context.region?.code, indicator.id, of),
    world: peerOf(context, 'WLD', indicator.id, of),
    direction: directionOf(context, indicator.id),
  };
}

function valueArgs({ indicator, figure }: Reading): Record<string, Argument> {
  return {
    indicator: message(`indicator.${indicator.id}`),
    value: number(figure, indicator.style),
    unit: words(indicator.unit),
    ...(indicator.unit === 'none' ? {} : { unitText: message(`unit.${indicator.unit}`) }),
    year: yearOf(figure),
  };
}

function sayReading(out: Collector, context: BriefContext, reading: Reading): void {
  const { figure, indicator, region, world } = reading;
  const args = valueArgs(reading);
  const worldPosition = world && positionOf(figure, world.median, indicator.style);
  const worldArgs = world && {
    world: words(worldPosition ?? 'unclear'),
    worldValue: number(world.median, indicator.style),
  };
  const regionPosition = region && positionOf(figure, region.median, indicator.style);
  const regionArgs = region &&
    context.region && {
      region: words(regionPosition ?? 'unclear'),
      regionPlace: place(context.region.code),
      regionValue: number(region.median, indicator.style),
    };
  const same = words(regionPosition && regionPosition === worldPosition ? regionPosition : 'no');
  if (worldArgs && regionArgs)
    out.say('secure.both', { ...args, ...worldArgs, ...regionArgs, same });
  else if (worldArgs) out.say('secure.world', { ...args, ...worldArgs });
  else if (regionArgs) out.say('secure.region', { ...args, ...regionArgs });
  else out.say('secure.value', args);
  const range = rangeArgs(reading);
  if (range) out.say('secure.range', range);
}

/** The published bounds, as figures of the same origin. */
function rangeArgs({ figure, indicator }: Reading): Record<string, Argument> | null {
  const { low, high } = figure;
  if (low === null || high === null || isUpTo(figure)) return null;
  if (writeNumber(low, indicator.style) === writeNumber(high, indicator.style)) return null;
  const bound = (value: number): Figure => ({ ...figure, value, low: null, high: null });
  return {
    low: number(bound(low), indicator.style),
    high: number(bound(high), indicator.style),
  };
}

/** Says where the source on deaths in conflict counts this place together with another one. */
function noteJoint(out: Collector, context: BriefContext): void {
  const joint = jointCountOf('ucdp', context.place.code);
  if (!joint) return;
  const places = { under: place(joint.under), other: place(joint.other) };
  out.note('secure.note.joint', places, indicatorOrigin(context.facts, jointIndicator).sourceIds);
}

function rowOf(out: Collector, context: BriefContext, reading: Reading): DotPlot['rows'][number] {
  const { figure, indicator, region, world, direction } = reading;
  const range =
    figure.low === null || figure.high === null || isUpTo(figure)
      ? {}
      : { low: figure.low, high: figure.high };
  const floor = context.panel.floor(indicator.id);
  return {
    id: indicator.id,
    label: out.words(`short.${indicator.id}`),
    unit: out.label(indicator.unit === 'none' ? 'unit.percent' : `unit.${indicator.unit}`),
    year: figure.period.start,
    value: amount(figure),
    ...range,
    ...(floor === null ? {} : { floor }),
    region: region ? amount(region.median) : null,
    world: world ? amount(world.median) : null,
    q25: world?.q25?.value ?? null,
    q75: world?.q75?.value ?? null,
    direction,
    stale: isStale(figure.period.start, context.asOf),
    format: indicator.format,
  };
}

function rowFigures({ indicator, figure, region, world }: Reading): readonly ChartFigure[] {
  const { id, style } = indicator;
  return [
    ...drawn(id, 'value', figure, style),
    ...drawn(id, 'region', region?.median, style),
    ...drawn(id, 'world', world?.median, style),
    ...drawn(id, 'q25', world?.q25, style),
    ...drawn(id, 'q75', world?.q75, style),
  ];
}

function dotPlot(
  out: Collector,
  context: BriefContext,
  dimension: Dimension,
  readings: readonly Reading[],
): void {
  const sources = [...new Set(readings.flatMap(({ figure }) => figure.origin.sourceIds))];
  const rows = readings.map((reading) =>
    out.words('chart.secure.row', {
      ...valueArgs(reading),
      label: message(`short.${reading.indicator.id}`),
    }),
  );
  out.chart(
    `secure-${dimension}`,
    sources,
    {
      kind: 'dots',
      title: out.words('chart.secure.title', { dimension: message(`dimension.${dimension}`) }),
      subtitle: out.words('chart.secure.subtitle'),
      summary: out.words('chart.secure.summary', { rows: list(rows.map(words)) }),
      format: 'decimal1',
      rows: readings.map((reading) => rowOf(out, context, reading)),
      legend: {
        place: context.place.names[context.language],
        region: context.region
          ? out.words('chart.secure.legend.region', { region: place(context.region.code) })
          : out.words('chart.secure.legend.none'),
        world: out.words('chart.secure.legend.world'),
      },
    },
    readings.flatMap(rowFigures),
  );
}

/**
 * *How secure*: the index of human security, then two to four main indicators of each dimension against the medians of region and
 * world in the same year, with the age of the data and the published uncertainty.
 */
export function secureSection(context: BriefContext): SectionDraft {
  const out = collector(context);
  saySecurityIndex(out, context);
  const found = briefIndicators.map((indicator) => readingOf(context, indicator));
  const readings = found.filter((reading) => reading !== null);
  for (const dimension of dimensions) {
    const own = readings.filter(({ indicator }) => indicator.dimension === dimension);
    if (dimension === 'personal') noteJoint(out, context);
    if (own.length === 0) continue;
    const old = (reading: Reading) => isStale(reading.figure.period.start, context.asOf);
    const fresh = [...own.filter((reading) => !old(reading)), ...own.filter(old)];
    dotPlot(out, context, dimension, own);
    if (own[0] === readings[0]) out.note('secure.note.reading');
    for (const reading of fresh.slice(0, spoken)) sayReading(out, context, reading);
  }
  const old = readings.filter(({ figure }) => isStale(figure.period.start, context.asOf));
  if (old.length > 0) {
    const items = old.map(({ indicator, figure }) =>
      pair(message(`short.${indicator.id}`), yearOf(figure)),
    );
    out.gap('gap.indicators-old', 'old', { list: list(items) });
  }
  const absent = briefIndicators.filter((_, index) => found[index] === null);
  if (absent.length > 0) {
    out.gap('gap.indicators-missing', 'missing', {
      place: place(context.place.code),
      list: list(absent.map(({ id }) => message(`short.${id}`))),
    });
  }
  return out.done('secure');
}
