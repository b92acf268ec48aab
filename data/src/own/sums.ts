import {
  type Figure,
  figure,
  type MissingReason,
  missing,
  months,
  type Period,
  year as yearPeriod,
} from '@sojourn/engine/core';
import { spanText } from './canonical.ts';
import { ownOrigin } from './origin.ts';
import type { OwnSeries } from './types.ts';

/** From which kind of period a figure was made. */
export type OwnBasis = 'months' | 'year' | 'fiscal-year';

/** A figure of one period with what must be said of it. */
export interface PeriodFigure {
  readonly basis: OwnBasis;
  /** `2024`, `2023/24`, `first 5 months of 2024`, `end of 2024-05`. */
  readonly label: string;
  /**
   * Whether it stands for its whole period (a stock: for the end of the year). What does not is
   * never compared with a year's figure.
   */
  readonly complete: boolean;
  /** Cells without a datum, left out of the sum. */
  readonly missingCells: number;
  readonly figure: Figure;
}

/** From which kind of period a row is. */
export function basisOf(series: OwnSeries, row: number): OwnBasis {
  if (series.columns.months[row] === 1) return 'months';
  return (series.columns.start[row] ?? 0) % 12 === 0 ? 'year' : 'fiscal-year';
}

interface Frame {
  readonly basis: OwnBasis;
  readonly label: string;
  readonly whole: boolean;
  readonly period: Period;
  readonly step: string;
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function sum(series: OwnSeries, rows: readonly number[], frame: Frame): PeriodFigure {
  const { value, reason } = series.columns;
  let total = 0;
  let gaps = 0;
  for (const row of rows) {
    const cell = value[row] ?? null;
    if (cell === null) gaps += 1;
    else total += cell;
  }
  const left = gaps === 0 ? [] : [`${plural(gaps, 'missing cell')} left out`];
  const origin = ownOrigin(series, [frame.step, ...left]);
  const firstReason = reason.dictionary[reason.codes[rows[0] ?? 0] ?? -1] as MissingReason;
  return {
    basis: frame.basis,
    label: gaps === 0 ? frame.label : `${frame.label}, without ${plural(gaps, 'missing cell')}`,
    complete: frame.whole && gaps === 0,
    missingCells: gaps,
    figure:
      gaps < rows.length
        ? figure(total, frame.period, origin)
        : missing(firstReason, frame.period, origin),
  };
}

/** The months (1–12) of a year in which the rows have a datum or a missing cell. */
export function monthsCovered(series: OwnSeries, rows: readonly number[]): number[] {
  const found = new Set(rows.map((row) => ((series.columns.start[row] ?? 0) % 12) + 1));
  return [...found].sort((a, b) => a - b);
}

function monthsLabel(year: number, covered: readonly number[]): string {
  const last = covered.at(-1) ?? 12;
  if (covered.length === 12) return String(year);
  if (last === covered.length) {
    return last === 1 ? `first month of ${year}` : `first ${last} months of ${year}`;
  }
  const absent = Array.from({ length: 12 }, (_, i) => i + 1).filter((m) => !covered.includes(m));
  const names = absent.map((month) => spanText(year * 12 + month - 1, 1)).join(', ');
  return `${plural(covered.length, 'month')} of ${year} (without ${names})`;
}

/** A flow over the months of a year: the year if all twelve are there, else what is there. */
function sumOfMonths(
  series: OwnSeries,
  rows: readonly number[],
  year: number,
  covered: readonly number[],
): PeriodFigure {
  const [first = 1] = covered;
  const span = (covered.at(-1) ?? 12) - first + 1;
  return sum(series, rows, {
    basis: 'months',
    label: monthsLabel(year, covered),
    whole: covered.length === 12,
    period: covered.length === 12 ? yearPeriod(year) : months(year, first, span),
    step: `sum of ${plural(covered.length, 'month')} (${plural(rows.length, 'row')})`,
  });
}

/** A stock at the end of the last month that is there. */
function lastMonth(series: OwnSeries, rows: readonly number[], year: number): PeriodFigure {
  const { start } = series.columns;
  const month = monthsCovered(series, rows).at(-1) ?? 12;
  const at = year * 12 + month - 1;
  const last = rows.filter((row) => start[row] === at);
  return sum(series, last, {
    basis: 'months',
    label: `end of ${spanText(at, 1)}`,
    whole: month === 12,
    period: months(year, month, 1),
    step: `at the end of ${spanText(at, 1)} (${plural(last.length, 'row')})`,
  });
}

/** One figure from rows of the months of one year. */
export function figureOfMonths(
  series: OwnSeries,
  rows: readonly number[],
  year: number,
  covered: readonly number[],
): PeriodFigure {
  return series.measure === 'stock'
    ? lastMonth(series, rows, year)
    : sumOfMonths(series, rows, year, covered);
}

/** One figure from rows of one calendar or fiscal year. */
export function figureOfYear(
  series: OwnSeries,
  rows: readonly number[],
  start: number,
): PeriodFigure {
  const year = Math.floor(start / 12);
  const month = start - year * 12 + 1;
  return sum(series, rows, {
    basis: month === 1 ? 'year' : 'fiscal-year',
    label: spanText(start, 12),
    whole: true,
    period: months(year, month, 12),
    step: rows.length === 1 ? 'one row' : `sum of ${rows.length} rows`,
  });
}
