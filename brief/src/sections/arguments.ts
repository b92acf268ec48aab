import type { Figure } from '@sojourn/engine/core';
import type { Argument, FigureStyle } from '../document.ts';
import type { MessageId } from '../messages/catalogue.ts';

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
/** The year of a figure. */
export const yearOf = (figure: Figure): Argument => inYear(figure.period.end - 1);
