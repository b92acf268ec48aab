import { mannerOf, type Voice } from './voice.ts';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A date such as `2026-11-01` in the form of the house; anything else stays as it is.
 *
 * @example writeDate('2026-11-01', { language: 'en', style }) // '1 November 2026'
 */
export function writeDate(text: string, voice: Voice): string {
  const { style, language } = mannerOf(voice);
  const form = style?.dates ?? 'iso';
  const found = form === 'iso' ? null : iso.exec(text);
  if (!found) return text;
  const [, year, month, day] = found.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return text;
  const name = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    month: 'long',
    timeZone: 'UTC',
  }).format(date);
  return form === 'day-month-year' ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}
