import type { Figure } from '@sojourn/engine/core';
import type { Argument, FigureStyle } from '../document.ts';
import type { MessageId } from '../messages/catalogue.ts';
import type { SeriesBreak } from '../reading/breaks.ts';
import { upToWords, writeNumber } from '../words/index.ts';

/** Short makers of arguments, so that sections read as sentences do. */
export const number = (figure: Figure, style: FigureStyle): Argument => ({
  kind: 'figure',
  figure,
  style,
});
export const people = (figure: Figure): Argument => number(figure, 'people');
export const percent = (figure: Figure): Argument => number(figure, 'percent');
export const place = (code: string): Argument => ({ kind: 'place', code });
export const words = (text: string): Argument => ({ kind: 'text', text });
/** For `{name, select, yes {…} other {}}`. */
export const yesNo = (is: boolean): Argument => words(is ? 'yes' : 'no');
export const count = (value: number): Argument => ({ kind: 'text', text: String(value) });
export const inYear = (year: number): Argument => ({ kind: 'year', year });
export const message = (id: MessageId): Argument => ({ kind: 'message', id });
export const list = (items: readonly Argument[]): Argument => ({ kind: 'list', items });
export const pair = (first: Argument, second: Argument): Argument => list([first, second]);
/** What a chart and its table write for a count that its source rounds: `8 to 12`. */
export function rangeText(figure: Figure | null): { readonly text?: string } {
  const text = figure && upToWords(figure, (value) => writeNumber(value, 'people'));
  return text ? { text } : {};
}
/** The two numbers on the sides of a break in a series, and their years. */
export const breakArgs = (
  { before, after }: SeriesBreak,
  style: FigureStyle = 'people',
): Readonly<Record<'before' | 'after' | 'from' | 'to', Argument>> => ({
  before: yearOf(before),
  after: yearOf(after),
  from: number(before, style),
  to: number(after, style),
});
/** The year of a figure. */
export const yearOf = (figure: Figure): Argument => inYear(figure.period.end - 1);
