/**
 * The day number of a civil date: days since 1970-01-01 in the Gregorian calendar
 * (Richards 2013, Explanatory Supplement to the Astronomical Almanac, section 15.11).
 *
 * @param date ISO 8601, `2024-03-01`
 * @returns a whole number, or null where the text is no day that exists
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const shift = Math.trunc((month - 14) / 12);
  const julian =
    Math.trunc((1461 * (year + 4800 + shift)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * shift)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + shift) / 100)) / 4) +
    day -
    32_075;
  const number = julian - 2_440_588;
  return dateOfDay(number) === date ? number : null;
}

/**
 * The civil date of a day number.
 *
 * @example dateOfDay(1) // '1970-01-02'
 */
export function dateOfDay(number: number): string {
  const f =
    number +
    2_440_588 +
    1401 +
    Math.trunc((Math.trunc((4 * (number + 2_440_588) + 274_277) / 146_097) * 3) / 4) -
    38;
  const e = 4 * f + 3;
  const h = 5 * Math.trunc((e % 1461) / 4) + 2;
  const day = Math.trunc((h % 153) / 5) + 1;
  const month = ((Math.trunc(h / 153) + 2) % 12) + 1;
  const year = Math.trunc(e / 1461) - 4716 + Math.trunc((14 - month) / 12);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
