import { SojournError } from '@sojourn/engine/core';
import { basisOf, figureOfMonths, figureOfYear, monthsCovered, type PeriodFigure } from './sums.ts';
import type { OwnConcept, OwnSeries, OwnTexts } from './types.ts';

/**
 * What a place is in the rows that were counted: the reporter of all, their origin or destination,
 * or the second-level place in which they were counted.
 */
export type OwnSide = 'whole' | 'origin' | 'destination' | 'place';

/** A figure of a user's own series for a place. */
export interface OwnFigure extends PeriodFigure {
  /** Id of the series. */
  readonly series: string;
  readonly title: string;
  readonly owner: string;
  readonly concept: OwnConcept;
  readonly side: OwnSide;
}

const allRows = (series: OwnSeries) => Array.from({ length: series.length }, (_, row) => row);

/** The rows whose text is the place or a second-level place in it. */
function rowsOf({ dictionary, codes }: OwnTexts, place: string): number[] {
  const matches = dictionary.map((text) => text === place || text.startsWith(`${place}.`));
  return codes.flatMap((code, row) => (code >= 0 && matches[code] ? [row] : []));
}

function sides(series: OwnSeries, place: string): [OwnSide, number[]][] {
  if (place === series.place) return [['whole', allRows(series)]];
  return (['origin', 'destination', 'place'] as const).flatMap((side): [OwnSide, number[]][] => {
    const column = series.columns.keys[side];
    const rows = column ? rowsOf(column, place) : [];
    return rows.length === 0 ? [] : [[side, rows]];
  });
}

/** The rows of months of a year, and of each calendar or fiscal year that shares a month with it. */
function periodsIn(series: OwnSeries, rows: readonly number[], year: number) {
  const { start, months } = series.columns;
  const first = year * 12;
  const monthly: number[] = [];
  const yearly = new Map<number, number[]>();
  for (const row of rows) {
    const from = start[row] ?? 0;
    if (from >= first + 12 || from + (months[row] ?? 0) <= first) continue;
    if (basisOf(series, row) === 'months') monthly.push(row);
    else yearly.set(from, [...(yearly.get(from) ?? []), row]);
  }
  return { monthly, yearly };
}

function periodFigures(series: OwnSeries, rows: readonly number[], year: number): PeriodFigure[] {
  const { monthly, yearly } = periodsIn(series, rows, year);
  const ofYears = [...yearly]
    .sort(([a], [b]) => a - b)
    .map(([start, own]) => figureOfYear(series, own, start));
  if (monthly.length === 0) return ofYears;
  const counted =
    series.absentRows === 'zero' ? periodsIn(series, allRows(series), year).monthly : monthly;
  return [figureOfMonths(series, monthly, year, monthsCovered(series, counted)), ...ofYears];
}

function withSeries(series: OwnSeries, side: OwnSide, of: PeriodFigure): OwnFigure {
  const { id, title, owner, concept } = series;
  return { series: id, title, owner, concept, side, ...of };
}

/**
 * What a series says of a place in a year, by side. Months of a flow are summed: all twelve are
 * the year; fewer are named (`first 5 months of 2024`) and incomplete. A stock is that of the last
 * month. A fiscal year that shares a month with the year keeps its own period; nothing is averaged
 * or moved into calendar years. Missing cells are left out of a sum, which is then incomplete.
 * Where a combination has no row in a month, the series' `absentRows` says whether that is zero.
 *
 * @param place code of a country or area, or of a second-level place
 * @returns nothing where the series has no row of the place and year
 * @example ownFiguresFor(series, 'BGD', 2024)[0].label // '2024'
 */
export function ownFiguresFor(series: OwnSeries, place: string, year: number): OwnFigure[] {
  return sides(series, place).flatMap(([side, rows]) =>
    periodFigures(series, rows, year).map((of) => withSeries(series, side, of)),
  );
}

/** A part of a figure: the figure of one category. */
export interface OwnPart {
  /** Code of a place, `f`, `m`, a category; null where the cell was empty. */
  readonly category: string | null;
  readonly figure: OwnFigure;
}

/**
 * The figures of {@link ownFiguresFor} by a key column, largest first, then by category.
 *
 * @param key `destination`, `sex`, `skill`, `recruiter` or a category of the map
 * @throws SojournError `column.missing` where the series has no such key
 * @example ownBreakdown(series, 'BGD', 2024, 'destination')
 */
export function ownBreakdown(
  series: OwnSeries,
  place: string,
  year: number,
  key: string,
): OwnPart[] {
  const { keys } = series.columns;
  const column = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (!column) {
    throw new SojournError({
      code: 'column.missing',
      where: { file: series.id, field: key },
      got: Object.keys(keys).join(', '),
      expected: key,
    });
  }
  const parts = sides(series, place).flatMap(([side, rows]) => {
    const groups = new Map<number, number[]>();
    for (const row of rows) {
      const code = column.codes[row] ?? -1;
      const group = groups.get(code);
      if (group) group.push(row);
      else groups.set(code, [row]);
    }
    return [...groups].flatMap(([code, own]) =>
      periodFigures(series, own, year).map((of) => ({
        category: column.dictionary[code] ?? null,
        figure: withSeries(series, side, of),
      })),
    );
  });
  const size = ({ figure }: OwnPart) => figure.figure.value ?? -1;
  return parts.sort(
    (a, b) => size(b) - size(a) || ((a.category ?? '') < (b.category ?? '') ? -1 : 1),
  );
}

/** The calendar years in which a series has rows, ascending. */
export function ownYears(series: OwnSeries): number[] {
  const { start, months } = series.columns;
  const found = new Set<number>();
  start.forEach((from, row) => {
    found.add(Math.floor(from / 12));
    found.add(Math.floor((from + (months[row] ?? 1) - 1) / 12));
  });
  return [...found].sort((a, b) => a - b);
}
