import { checkInteger, SojournError } from '../errors/index.ts';

/**
 * A period from the start of `start` up to, not including, `end`, in years: whole years begin on
 * the first of January; periods of months ({@link months}) are twelfths.
 */
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

const monthNumber = (at: number) => Math.round(at * 12);

/**
 * A period of whole months: a month, a fiscal year, the first months of a year.
 *
 * @param startYear year of the first month
 * @param firstMonth 1 January … 12 December
 * @param count number of months, 1 or more
 * @throws SojournError `argument.range`
 * @example months(2023, 7, 12) // the fiscal year 2023/24 of a calendar that begins in July
 */
export function months(startYear: number, firstMonth: number, count: number): Period {
  checkInteger('year', startYear, 1, 9999);
  checkInteger('month', firstMonth, 1, 12);
  checkInteger('months', count, 1, 12 * 9999);
  const first = startYear * 12 + firstMonth - 1;
  return { start: first / 12, end: (first + count) / 12 };
}

/** The year and month (1–12) in which a period begins, and its length in months. */
export function monthsOf(of: Period): { year: number; month: number; count: number } {
  const first = monthNumber(of.start);
  const year = Math.floor(first / 12);
  return { year, month: first - year * 12 + 1, count: monthNumber(of.end) - first };
}

/** Length in years. */
export function years(of: Period): number {
  return of.end - of.start;
}

/** Whether two periods share any time. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start < b.end && b.start < a.end;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

function formatMonth(number: number): string {
  const year = Math.floor(number / 12);
  return `${year}-${twoDigits(number - year * 12 + 1)}`;
}

function formatMonths(of: Period): string {
  const { year, count } = monthsOf(of);
  if (count === 12) return `${year}/${twoDigits((year + 1) % 100)}`;
  const first = monthNumber(of.start);
  return count === 1
    ? formatMonth(first)
    : `${formatMonth(first)}–${formatMonth(first + count - 1)}`;
}

/**
 * `2020` for one year, `2015–2019` for more (both ends included, as readers write it), `2024-07`
 * for a month, `2023/24` for twelve months that begin later than January, `2024-01–2024-05` else.
 */
export function formatPeriod(of: Period): string {
  if (!Number.isInteger(of.start) || !Number.isInteger(of.end)) return formatMonths(of);
  return years(of) === 1 ? String(of.start) : `${of.start}–${of.end - 1}`;
}
