import type { Figure } from '@sojourn/engine/core';
import { SojournError } from '@sojourn/engine/core';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Argument, BriefDocument, FigureStyle } from '../document.ts';
import { isMessageId, isTranslated, type MessageId, packOf } from '../messages/catalogue.ts';
import { houseAst, houseMessage } from '../style/terms.ts';
import { writeDate } from './dates.ts';
import { isolated } from './isolate.ts';
import { pluralCount, writeFigure } from './number.ts';
import { conventionsOf, type Manner, mannerOf, type Voice } from './voice.ts';

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
const houseFormats = new WeakMap<object, Map<string, IntlMessageFormat>>();

/** Formats of a voice: words of a house make other formats. */
function formatsOf({ style }: Manner): Map<string, IntlMessageFormat> {
  if (!style) return formats;
  const known = houseFormats.get(style);
  if (known) return known;
  const made = new Map<string, IntlMessageFormat>();
  houseFormats.set(style, made);
  return made;
}

function parse(pattern: string, language: string): IntlMessageFormat {
  return new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true });
}

function formatOf(id: MessageId, manner: Manner): IntlMessageFormat {
  const { language, style } = manner;
  const known = formatsOf(manner).get(`${language}/${id}`);
  if (known) return known;
  const pattern = houseMessage(id, manner) ?? packOf(language).messages[id];
  if (pattern === undefined) throw broken('message', id, `words in ${language}`);
  const plain = parse(pattern, language);
  const made = style ? new IntlMessageFormat(houseAst(plain.getAst(), manner), language) : plain;
  formatsOf(manner).set(`${language}/${id}`, made);
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

function listParts(items: readonly Argument[], names: Names, voice: Voice): Part[] {
  if (items.length === 0) throw broken('list', 'no items', 'at least one item');
  const { between, last } = conventionsOf(voice).list;
  return items.flatMap((item, index) => {
    const parts =
      item.kind === 'list' && isPair(item)
        ? pairParts(item.items, names, voice)
        : argumentParts(item, names, voice);
    const isLast = index === items.length - 1;
    const glue = index === 0 ? '' : isLast ? last(parts[0]?.text ?? '') : between;
    return glue === '' ? parts : [text(glue), ...parts];
  });
}

function pairParts(items: readonly Argument[], names: Names, voice: Voice): Part[] {
  const [first, second] = items.map((item) => argumentParts(item, names, voice));
  return [...first!, text(' ('), ...second!, text(')')];
}

function placeName(code: string, names: Names, voice: Voice): string {
  const { language } = mannerOf(voice);
  const name = names[code]?.[language];
  if (!name) throw broken('place name', code, `a name in ${language}`);
  return conventionsOf(voice).placeInSentence(name);
}

function argumentParts(argument: Argument, names: Names, voice: Voice): Part[] {
  switch (argument.kind) {
    case 'figure': {
      const { figure, style } = argument;
      return [{ kind: 'figure', text: writeFigure(figure, style, voice), figure, style }];
    }
    case 'place':
      return [{ kind: 'place', text: placeName(argument.code, names, voice), code: argument.code }];
    case 'year':
      return [text(String(argument.year))];
    case 'message':
      return messageParts(argument.id, {}, names, voice);
    case 'text':
      if (argument.text === '') throw broken('text argument', 'empty', 'words');
      return [text(ownText(argument.text, voice))];
    case 'list':
      return listParts(argument.items, names, voice);
  }
}

/** The words of one argument alone. @example argumentText(place('BGD'), names, 'en') */
export function argumentText(argument: Argument, names: Names, voice: Voice): string {
  return argumentParts(argument, names, voice)
    .map((part) => part.text)
    .join('');
}

const bareDate = /^\d{4}-\d\d(-\d\d)?$/;

/** The data release speaks English: names of revisions and dates are put into the voice. */
function ownText(words: string, voice: Voice): string {
  const year = /^(\d{4}) revision$/.exec(words)?.[1];
  if (year !== undefined) return conventionsOf(voice).revision(year);
  const date = writeDate(words, voice);
  return bareDate.test(date) ? isolated(date, voice) : date;
}

/** Figures also give `<name>Count` for plural forms; texts go in bare, for `select`. */
function valuesOf(args: Args, names: Names, voice: Voice): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, argument] of Object.entries(args)) {
    if (argument.kind === 'text' && argument.text !== '')
      values[name] = ownText(argument.text, voice);
    else if (argument.kind === 'year') values[name] = String(argument.year);
    else values[name] = { parts: argumentParts(argument, names, voice) };
    if (argument.kind === 'figure') {
      const { figure, style } = argument;
      values[`${name}Count`] = pluralCount(figure.value ?? 0, style, voice);
    }
    if (argument.kind === 'list') values[`${name}Count`] = argument.items.length;
  }
  return values;
}

function isParts(value: unknown): value is { readonly parts: Part[] } {
  return typeof value === 'object' && value !== null && 'parts' in value;
}

/**
 * A message with its gaps filled, in stretches, so that a page can mark figures and places. Where
 * a language has no words for it, the English ones stand in with the mark `[en]`.
 *
 * @param id message id of the catalogue
 * @param args what fills its gaps
 * @param names names of places, as in `document.names`
 * @param voice language, with the style of a house if there is one
 * @returns stretches in order; their texts joined are the message
 * @throws SojournError `internal.invariant` for an unknown id, an empty argument or a place
 * without a name
 * @example messageParts(block.id, block.args, document.names, 'en')
 */
export function messageParts(id: string, args: Args, names: Names, voice: Voice): Part[] {
  if (!isMessageId(id)) throw broken('message id', id, 'an id of the catalogue');
  const manner = mannerOf(voice);
  if (!isTranslated(manner.language, id)) return inEnglish(id, args, names, manner);
  const filled = formatOf(id, manner).formatToParts<unknown>(valuesOf(args, names, manner));
  return filled.flatMap(({ value }): Part[] =>
    isParts(value) ? value.parts : [text(String(value))],
  );
}

/** Keep English words together inside a line from right to left. */
const englishMarks = { ltr: ['', ''], rtl: ['\u2066', '\u2069'] } as const;

function inEnglish(id: MessageId, args: Args, names: Names, manner: Manner): Part[] {
  const parts = messageParts(id, args, names, { ...manner, language: 'en' });
  if (parts.every((part) => part.text === '')) return parts;
  const [open, close] = englishMarks[conventionsOf(manner).direction];
  return [text(open), ...parts, text(` [en]${close}`)].filter((part) => part.text !== '');
}

/** The words of a message in one string, as they stand inside a sentence. */
export function messageText(id: string, args: Args, names: Names, voice: Voice): string {
  return messageParts(id, args, names, voice)
    .map((part) => part.text)
    .join('');
}

/** Gives the first letter its capital. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A message as a sentence or label of its own: its first letter is a capital. */
export function sentenceParts(id: string, args: Args, names: Names, voice: Voice): Part[] {
  const [first, ...rest] = messageParts(id, args, names, voice);
  return first === undefined ? [] : [{ ...first, text: capitalise(first.text) }, ...rest];
}

/** {@link sentenceParts} in one string. @example sentenceText('page.skip', {}, {}, 'en') */
export function sentenceText(id: string, args: Args, names: Names, voice: Voice): string {
  return sentenceParts(id, args, names, voice)
    .map((part) => part.text)
    .join('');
}
