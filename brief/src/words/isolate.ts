import { conventionsOf, type Voice } from './voice.ts';

/**
 * Words of another script inside a line from right to left, kept in their own order; in a line
 * from left to right as they are.
 *
 * @example isolated('UNHCR (2025.12)', 'ar') // between U+2068 and U+2069
 */
export function isolated(text: string, voice: Voice): string {
  return conventionsOf(voice).direction === 'rtl' ? `\u2068${text}\u2069` : text;
}
