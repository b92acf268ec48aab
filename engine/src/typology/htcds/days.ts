import { dateOfDay, dayNumber } from '../../core/index.ts';

const dayZero = dayNumber('1899-12-31')!;
const dayZero1904 = dayNumber('1904-01-01')!;
const first = dayNumber('1900-01-01')!;
const last = dayNumber('2100-12-31')!;

const two = (value: number) => String(value).padStart(2, '0');

/** A day as ISO 8601, or null where there is no such day from 1900 to 2100. */
export function isoDay(year: number, month: number, day: number): string | null {
  const text = `${year}-${two(month)}-${two(day)}`;
  return year >= 1900 && year <= 2100 && dayNumber(text) !== null ? text : null;
}

/**
 * The day of a spreadsheet's serial number: 1 is 1 January 1900, and 60 is 29 February 1900, a day
 * that never was; in the epoch of 1904, 0 is 1 January 1904. A time of day is left off.
 *
 * @returns ISO 8601, or null outside 1900 to 2100
 * @example dayOfSerial(36526) // '2000-01-01'
 */
export function dayOfSerial(serial: number, epoch: 1900 | 1904 = 1900): string | null {
  const whole = Math.floor(serial);
  const leap = epoch === 1900 && whole >= 60 ? 1 : 0;
  const day = whole - leap + (epoch === 1904 ? dayZero1904 : dayZero);
  const never = epoch === 1900 && whole === 60;
  return day >= first && day <= last && !never ? dateOfDay(day) : null;
}

/** The serial number of a day in the epoch of 1900. @example serialOfDay('2000-01-01') // 36526 */
export function serialOfDay(iso: string): number {
  const days = (dayNumber(iso) ?? Number.NaN) - dayZero;
  return days < 60 ? days : days + 1;
}

const ymd = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const dmy = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/**
 * The day that a text gives: ISO 8601 (a time is left off), or day and month either way round where
 * only one of the two can be a month. `03/04/2021` is no day: it could be two.
 *
 * @example dayOfText('25/12/2021') // '2021-12-25'
 */
export function dayOfText(text: string): string | null {
  const iso = ymd.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const other = dmy.exec(text);
  if (!other) return null;
  const [a, b, year] = [Number(other[1]), Number(other[2]), Number(other[3])];
  if (a === b) return isoDay(year, a, b);
  if (a > 12) return isoDay(year, b, a);
  return b > 12 ? isoDay(year, a, b) : null;
}
