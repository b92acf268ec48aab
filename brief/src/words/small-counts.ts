import type { Figure } from '@sojourn/engine/core';
import { conventionsOf, type Voice } from './voice.ts';

/** A range narrower than this part of the number is lost in its rounding. */
const worthSaying = 0.01;

/** Whether a figure is an upper end: it stands for anything from `low` up to itself. */
export function isUpTo({ value, low, high }: Figure): boolean {
  return value !== null && low !== null && low < value && (high === null || high === value);
}

/**
 * The words of a number that its source gives as an upper end: UNHCR's 5 stands for one to five
 * people, FAO's 2.5 % for that or less, and a sum of such counts lies between two ends.
 *
 * @param figure value and lower end
 * @param write writes one number
 * @param voice language of the words around it
 * @returns words, or null where the number says it all
 * @example upToWords(figureOf(5, { low: 1 }), String) // '5 or fewer'
 */
export function upToWords(
  figure: Figure,
  write: (value: number) => string,
  voice: Voice = 'en',
): string | null {
  const { value, low } = figure;
  if (!isUpTo(figure) || value === null || low === null) return null;
  const { orLess, orFewer, range } = conventionsOf(voice);
  if (low === 0) return orLess(write(value));
  if (value - low < worthSaying * value || write(low) === write(value)) return null;
  return value === 5 && low === 1 ? orFewer(write(value)) : range(write(low), write(value));
}
