import { type Figure, formatPeriod } from '@sojourn/engine/core';
import { countsPeople, requirePeople } from '../compute/index.ts';
import type { Argument, FigureStyle } from '../document.ts';
import { isMessageId, type MessageId } from '../messages/catalogue.ts';
import type { SeriesBreak } from '../reading/breaks.ts';
import { upToWords, type Voice, writeNumber } from '../words/index.ts';

/** Short makers of arguments, so that sections read as sentences do. */
export const number = (figure: Figure, style: FigureStyle): Argument => ({
  kind: 'figure',
  figure,
  style,
});
/** People, each once. @throws SojournError `internal.invariant` for movements, cases and the like */
export const people = (figure: Figure): Argument => number(requirePeople(figure), 'people');
/** How many of what is not people, which the sentence names: movements, applications, cases. */
export const countOf = (figure: Figure): Argument => number(figure, 'count');
/** For sentences on persons or on cases. */
export const peopleOrCount = (figure: Figure): Argument =>
  countsPeople(figure) ? people(figure) : countOf(figure);
export const percent = (figure: Figure): Argument => number(figure, 'percent');
export const place = (code: string): Argument => ({ kind: 'place', code });
export const words = (text: string): Argument => ({ kind: 'text', text });
/** A hazard in the catalogue’s word, else in the source’s. */
export const hazardName = (hazard: string): Argument => {
  const id = `hazard.${hazard}`;
  return isMessageId(id) ? message(id) : words(hazard);
};
/** For `{name, select, yes {…} other {}}`. */
export const yesNo = (is: boolean): Argument => words(is ? 'yes' : 'no');
export const count = (value: number): Argument => ({ kind: 'text', text: String(value) });
export const inYear = (year: number): Argument => ({ kind: 'year', year });
export const message = (id: MessageId): Argument => ({ kind: 'message', id });
export const list = (items: readonly Argument[]): Argument => ({ kind: 'list', items });
export const pair = (first: Argument, second: Argument): Argument => list([first, second]);
/** What a chart and its table write for a count that its source rounds: `8 to 12`. */
export function rangeText(figure: Figure | null, voice: Voice): { readonly text?: string } {
  const text = figure && upToWords(figure, (value) => writeNumber(value, 'people', voice), voice);
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
/** The year of a figure; a period of months, such as a fiscal year, as it is written: `2023/24`. */
export const yearOf = ({ period }: Figure): Argument =>
  Number.isInteger(period.end) && Number.isInteger(period.start)
    ? inYear(period.end - 1)
    : words(formatPeriod(period));
