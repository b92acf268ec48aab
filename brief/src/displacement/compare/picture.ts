import type { ChartNumbers, DifferenceChart, SmallMultiples, TableTwin } from '@sojourn/charts';
import { engineVersion } from '@sojourn/engine/core';
import { dateOf } from '@sojourn/engine/displacement';
import { least, toldChange, untold } from '../hidden.ts';
import { caseNumbers, dayText, toldText } from '../numbers.ts';
import { type CompareResult, compareSeries } from './result.ts';

type Series = ReturnType<typeof compareSeries>[number];
type Row = Series['days'][number];

/** Where a difference under 10 is drawn: next to zero, on its side. */
const nearZero = 0.5;

/** A difference with its sign. @example changeText(-340) // '−340' */
export function changeText(change: number | string): string {
  return typeof change === 'number' && change > 0 ? `+${toldText(change)}` : toldText(change);
}

/** With one count under 10 nothing more is told than that, or a range. */
const isHeldBack = ({ sd }: Row) => sd === null;

const isLoss = (change: number | string) => String(change).startsWith('-');

/** Ends of an interval, of what is told alone: wider rather than narrower. */
function endsOf([low, high]: readonly [number | string, number | string]) {
  const lowest = isLoss(low) ? -least : 0;
  const highest = isLoss(high) ? 0 : least;
  return {
    low: typeof low === 'number' ? low : lowest,
    high: typeof high === 'number' ? high : highest,
  };
}

function drawn({ difference }: Row): number {
  if (typeof difference === 'number') return difference;
  return isLoss(difference) ? -nearZero : nearZero;
}

function bandsOf(row: Row) {
  return Object.entries(row.bands).map(([level, ends]) => ({
    level: Number(level),
    ...endsOf(ends),
  }));
}

const label = ({ camp }: Series) => (camp === 'all camps' ? 'All camps' : camp);

function sourceOf({ comparison, seed, pair }: CompareResult): string {
  return `Simulated: Sojourn ${engineVersion}, ${comparison.draws} pairs of runs, seed ${seed}${pair.base.scale === 1 ? '' : `, one in ${pair.base.scale} of the people`}. Intervals hold the chance of the walks alone, with given inflow and settings.`;
}

/** How these charts write numbers: differences with their sign, days as dates. */
export function changeNumbers({ pair, release }: CompareResult): ChartNumbers {
  const dates = release.days.map((day) => dateOf(pair.base.model, day));
  return {
    ...caseNumbers(dates),
    number: (value) =>
      changeText(Math.abs(value) === nearZero ? toldChange(value) : Math.round(value)),
  };
}

/** What is told of one of the released days. */
function onDay(result: CompareResult, at: number) {
  return compareSeries(result, result.release.days.slice(at, at + 1));
}

/**
 * Differences by camp on one of the released days, around zero.
 *
 * @param at position of the day among those that are told
 */
export function differenceChart(result: CompareResult, at: number): DifferenceChart {
  const series = onDay(result, at);
  const day = result.release.days[at] ?? 0;
  const when = dayText(dateOf(result.pair.base.model, day));
  const last = series.length - 1;
  return {
    kind: 'differences',
    title: 'What the change makes of it',
    subtitle: `Persons in each camp with the change less without it, on ${when}`,
    summary: differenceSentence(result, at),
    source: sourceOf(result),
    format: 'integer',
    rowsLabel: 'Camp or area',
    dotLabel: 'mean difference',
    bandLabel: '50, 80 and 95 % of the pairs',
    rows: series.map((one, r) => {
      const row = one.days[0]!;
      const held = isHeldBack(row);
      return {
        id: one.camp,
        label: label(one),
        value: held ? null : drawn(row),
        text: changeText(row.difference),
        bands: held ? [] : bandsOf(row),
        isTotal: r === last,
      };
    }),
  };
}

/** The differences through the days, camp by camp. */
export function differenceCurves(result: CompareResult): SmallMultiples {
  const series = compareSeries(result);
  const levels = Object.keys(series[0]?.days[0]?.bands ?? {});
  return {
    kind: 'multiples',
    title: 'The difference day by day',
    subtitle: 'Persons with the change less without it; every panel has a scale of its own',
    summary: `Curves of the differences in ${series.length - 1} camps or areas and in all together.`,
    source: sourceOf(result),
    format: 'integer',
    sharedY: false,
    columns: 3,
    bandLabel: '50, 80 and 95 % of the pairs',
    panels: series.map((one) => ({
      id: one.camp,
      label: label(one),
      points: one.days.map((row, x) => ({ x, y: isHeldBack(row) ? null : drawn(row) })),
      bands: levels.map((level) => {
        const ends = one.days.map((row) => (isHeldBack(row) ? null : endsOf(row.bands[level]!)));
        return {
          level: Number(level),
          low: ends.map((end) => end?.low ?? null),
          high: ends.map((end) => end?.high ?? null),
        };
      }),
    })),
  };
}

/** An interval in words; once where neither end is told. */
function endsText([low, high]: readonly [number | string, number | string]): string {
  return low === untold ? untold : `${changeText(low)} to ${changeText(high)}`;
}

/** Persons without and with the change on a released day, and the difference. */
export function differenceTable(result: CompareResult, at: number): TableTwin {
  const column = (id: string, kind: 'text' | 'number') => ({ id, label: id, kind, decimals: 0 });
  return {
    columns: [
      column('Camp or area', 'text'),
      column('Without', 'text'),
      column('With', 'text'),
      column('Difference', 'text'),
      column('80 % of the pairs', 'text'),
      column('95 % of the pairs', 'text'),
    ],
    rows: onDay(result, at).map((one) => {
      const { without, with: withIt, difference, bands } = one.days[0]!;
      const ends = (level: string) => endsText(bands[level]!);
      return [
        label(one),
        toldText(without),
        toldText(withIt),
        changeText(difference),
        ends('80'),
        ends('95'),
      ];
    }),
  };
}

/** The largest differences of a day, in words. */
export function differenceSentence(result: CompareResult, at: number): string {
  const series = onDay(result, at);
  const day = result.release.days[at];
  if (day === undefined) return 'No day can be told yet.';
  const size = (one: Series) => Math.abs(drawn(one.days[0]!));
  const told = series.slice(0, -1).filter((one) => size(one) >= least);
  const largest = told.sort((a, b) => size(b) - size(a)).slice(0, 3);
  const when = dayText(dateOf(result.pair.base.model, day));
  if (largest.length === 0) return `On ${when} no camp differs by 10 persons or more on average.`;
  const words = (one: Series) => {
    const { difference, bands } = one.days[0]!;
    return `${label(one)} ${changeText(difference)} (80 % of the pairs: ${endsText(bands['80']!)})`;
  };
  return `On ${when} the mean differences are largest in ${largest.map(words).join('; ')}. All camps together: ${words(series.at(-1)!).slice('All camps '.length)}.`;
}

/** What shared random numbers are worth here. */
export function gainSentence({ comparison }: CompareResult): string {
  return comparison.gain === null
    ? 'No run differs.'
    : `Both cases run on the same random numbers, which makes the variance of the differences ${comparison.gain.toFixed(1)} times smaller.`;
}
