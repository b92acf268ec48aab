import { SojournError } from '../errors/index.ts';

/** A period is whole years, from the first of January of `start` up to, not including, `end`. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The calendar year as a period. @example year(2020) // {start: 2020, end: 2021} */
export function year(value: number): Period {
  return period(value, value + 1);
}

/**
 * The half-open period [start, end) in years.
 *
 * @throws SojournError `argument.range` unless both are whole years and start < end
 * @example period(2015, 2020)
 */
export function period(start: number, end: number): Period {
  if (Number.isInteger(start) && Number.isInteger(end) && start < end) return { start, end };
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'period' },
    got: `[${start}, ${end})`,
    expected: 'whole years with start before end',
  });
}

/** Length in years. */
export function years(of: Period): number {
  return of.end - of.start;
}

/** Whether two periods share at least one year. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start < b.end && b.start < a.end;
}

/** `2020` for one year, `2015–2019` for more (both ends included, as readers write it). */
export function formatPeriod(of: Period): string {
  return years(of) === 1 ? String(of.start) : `${of.start}–${of.end - 1}`;
}
