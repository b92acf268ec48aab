import type { Figure } from '@sojourn/engine/core';
import { SojournError } from '@sojourn/engine/core';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Argument, BriefDocument, FigureStyle } from '../document.ts';
import { type BriefLanguage, catalogueOf, isMessageId } from '../messages/catalogue.ts';
import { writeFigure } from './number.ts';
import { placeInSentence } from './places.ts';

/** A stretch of a rendered message: plain words, a number with its figure, or a place. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly text: string;
      readonly figure: Figure;
      readonly style: FigureStyle;
    }
  | { readonly kind: 'place'; readonly text: string; readonly code: string };

type Args = Readonly<Record<string, Argument>>;
export type Names = BriefDocument['names'];

const formats = new Map<string, IntlMessageFormat>();

function formatOf(id: string, language: BriefLanguage): IntlMessageFormat {
  const key = `${language}/${id}`;
  const known = formats.get(key);
  if (known) return known;
  if (!isMessageId(id)) throw broken('message id', id, 'an id of the catalogue');
  const made = new IntlMessageFormat(catalogueOf(language)[id], language, undefined, {
    ignoreTag: true,
  });
  formats.set(key, made);
  return made;
}

function broken(field: string, got: string, expected: string): SojournError {
  return new SojournError({ code: 'internal.invariant', where: { field }, got, expected });
}

function text(words: string): Part {
  return { kind: 'text', text: words };
}

function isPair(argument: Argument): boolean {
  return argument.kind === 'list' && argument.items.length === 2;
}

function listParts(items: readonly Argument[], names: Names, language: BriefLanguage): Part[] {
  if (items.length === 0) throw broken('list', 'no items', 'at least one item');
  return items.flatMap((item, index) => {
    const glue = index === 0 ? '' : index === items.length - 1 ? ' and ' : ', ';
    const parts =
      item.kind === 'list' && isPair(item)
        ? pairParts(item.items, names, language)
        : argumentParts(item, names, language);
    return glue === '' ? parts : [text(glue), ...parts];
  });
}

function pairParts(items: readonly Argument[], names: Names, language: BriefLanguage): Part[] {
  const [first, second] = items.map((item) => argumentParts(item, names, language));
  return [...first!, text(' ('), ...second!, text(')')];
}

function placeName(code: string, names: Names, language: BriefLanguage): string {
  const name = names[code]?.[language];
  if (!name) throw broken('place name', code, `a name in ${language}`);
  return name;
}

function argumentParts(argument: Argument, names: Names, language: BriefLanguage): Part[] {
  switch (argument.kind) {
    case 'figure': {
      const { figure, style } = argument;
      return [{ kind: 'figure', text: writeFigure(figure, style), figure, style }];
    }
    case 'place': {
      const name = placeInSentence(placeName(argument.code, names, language));
      return [{ kind: 'place', text: name, code: argument.code }];
    }
    case 'year':
      return [text(String(argument.year))];
    case 'message':
      return messageParts(argument.id, {}, names, language);
    case 'text':
      if (argument.text === '') throw broken('text argument', 'empty', 'words');
      return [text(argument.text)];
    case 'list':
      return listParts(argument.items, names, language);
  }
}

/** The words of one argument alone. @example argumentText(place('BGD'), names, 'en') */
export function argumentText(argument: Argument, names: Names, language: BriefLanguage): string {
  return argumentParts(argument, names, language)
    .map((part) => part.text)
    .join('');
}

/** Figures also give `<name>Count` for plural forms; texts go in bare, for `select`. */
function valuesOf(args: Args, names: Names, language: BriefLanguage): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, argument] of Object.entries(args)) {
    if (argument.kind === 'text' && argument.text !== '') values[name] = argument.text;
    else if (argument.kind === 'year') values[name] = String(argument.year);
    else values[name] = { parts: argumentParts(argument, names, language) };
    if (argument.kind === 'figure') values[`${name}Count`] = argument.figure.value ?? 0;
    if (argument.kind === 'list') values[`${name}Count`] = argument.items.length;
  }
  return values;
}

function isParts(value: unknown): value is { readonly parts: Part[] } {
  return typeof value === 'object' && value !== null && 'parts' in value;
}

/**
 * A message with its gaps filled, in stretches, so that a page can mark figures and places.
 *
 * @param id message id of the catalogue
 * @param args what fills its gaps
 * @param names names of places, as in `document.names`
 * @returns stretches in order; their texts joined are the message
 * @throws SojournError `internal.invariant` for an unknown id, an empty argument or a place
 * without a name
 * @example messageParts(block.id, block.args, document.names, 'en')
 */
export function messageParts(
  id: string,
  args: Args,
  names: Names,
  language: BriefLanguage,
): Part[] {
  const filled = formatOf(id, language).formatToParts<unknown>(valuesOf(args, names, language));
  return filled.flatMap(({ value }): Part[] =>
    isParts(value) ? value.parts : [text(String(value))],
  );
}

/** The words of a message in one string, as they stand inside a sentence. */
export function messageText(id: string, args: Args, names: Names, language: BriefLanguage): string {
  return messageParts(id, args, names, language)
    .map((part) => part.text)
    .join('');
}

/** Gives the first letter its capital. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A message as a sentence or label of its own: its first letter is a capital. */
export function sentenceParts(
  id: string,
  args: Args,
  names: Names,
  language: BriefLanguage,
): Part[] {
  const [first, ...rest] = messageParts(id, args, names, language);
  return first === undefined ? [] : [{ ...first, text: capitalise(first.text) }, ...rest];
}

/** {@link sentenceParts} in one string. @example sentenceText('page.skip', {}, {}, 'en') */
export function sentenceText(
  id: string,
  args: Args,
  names: Names,
  language: BriefLanguage,
): string {
  return sentenceParts(id, args, names, language)
    .map((part) => part.text)
    .join('');
}
