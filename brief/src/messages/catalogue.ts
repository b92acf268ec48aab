import { languages, SojournError } from '@sojourn/engine/core';
import type { Conventions } from '../words/conventions.ts';
import { english } from '../words/english.ts';
import { en } from './en.ts';

export type MessageId = keyof typeof en;
/** A message as it stands before `.present` or `.past`, where both are there. */
export type TensedId = {
  [Id in MessageId]: Id extends `${infer Base}.present`
    ? `${Base}.past` extends MessageId
      ? Base
      : never
    : never;
}[MessageId];
/** A message that only ever speaks of the past. */
export type PastId = Extract<MessageId, `${string}.past`>;
export type Messages = Readonly<Record<MessageId, string>>;

/** Languages in which a brief can be written; all but English are loaded when asked for. */
export const briefLanguages = languages;
export type BriefLanguage = (typeof briefLanguages)[number];

/** A language: its messages as far as they go, how it writes numbers and lists, who read it. */
export interface LanguagePack {
  readonly language: BriefLanguage;
  readonly messages: Readonly<Partial<Messages>>;
  readonly conventions: Conventions;
  /** Whether a native reader has gone through all its words; else it is a machine draft. */
  readonly reviewed: boolean;
}

const packs = new Map<string, LanguagePack>([
  ['en', { language: 'en', messages: en, conventions: english, reviewed: true }],
]);

/** Makes a language known, as `loadLanguage` does. */
export function registerLanguage(pack: LanguagePack): void {
  packs.set(pack.language, pack);
}

/**
 * A language with its conventions.
 *
 * @throws SojournError `argument.choice` for one that does not exist or has not been loaded
 * @example packOf('en').conventions.decimal // '.'
 */
export function packOf(language: string): LanguagePack {
  const found = packs.get(language);
  if (found) return found;
  const known = (briefLanguages as readonly string[]).includes(language);
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'language' },
    got: known ? `${language}, which has not been loaded` : language,
    expected: known ? [...packs.keys()].join(', ') : briefLanguages.join(', '),
    ...(known ? { remedy: `Load it first: await loadLanguage('${language}').` } : {}),
  });
}

/**
 * The catalogue of a language; English stands in for what has not been translated.
 *
 * @throws SojournError `argument.choice` for a language that does not exist or is not loaded
 */
export function catalogueOf(language: string): Messages {
  const { messages } = packOf(language);
  return language === 'en' ? en : { ...en, ...messages };
}

/** Whether a language has words of its own for a message. */
export function isTranslated(language: BriefLanguage, id: MessageId): boolean {
  return packOf(language).messages[id] !== undefined;
}

/** Whether the catalogue holds this id. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}
