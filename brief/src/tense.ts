import { ageAt, type Figure } from '@sojourn/engine/core';
import type { Argument } from './document.ts';

/** Up to this age in years a figure may be spoken of in the present tense. */
export const presentYears = 3;
/** Beyond this age a figure is also listed among the data gaps. */
export const staleYears = 5;

export type Tense = 'present' | 'past';

/** All figures inside an argument, lists opened. */
function figuresIn(argument: Argument): readonly Figure[] {
  if (argument.kind === 'figure') return [argument.figure];
  return argument.kind === 'list' ? argument.items.flatMap(figuresIn) : [];
}

/** All figures inside the arguments of a message. */
export function figuresOf(args: Readonly<Record<string, Argument>>): readonly Figure[] {
  return Object.values(args).flatMap(figuresIn);
}

/**
 * The tense in which a sentence may speak: present only if each of its figures is at most
 * three years old.
 *
 * @param args the sentence's arguments
 * @param asOf the year of the brief
 * @example tenseOf({people: {kind: 'figure', figure, style: 'people'}}, 2026)
 */
export function tenseOf(args: Readonly<Record<string, Argument>>, asOf: number): Tense {
  const oldest = Math.max(0, ...figuresOf(args).map((figure) => ageAt(figure, asOf)));
  return oldest <= presentYears ? 'present' : 'past';
}

/** Whether a figure of this year is older than five years at `asOf`. */
export function isStale(year: number, asOf: number): boolean {
  return asOf - year > staleYears;
}

/**
 * The year for which half of the figures are at least as recent, or null without figures.
 *
 * @example medianYear([of2018, of2024, of2025]) // 2024
 */
export function medianYear(figures: readonly Figure[]): number | null {
  const years = figures.map(({ period }) => period.end - 1).sort((a, b) => b - a);
  return years[Math.ceil(years.length / 2) - 1] ?? null;
}
