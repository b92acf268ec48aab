import { SojournError } from '@sojourn/engine/core';
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

/** Languages in which a brief can be written. */
export const briefLanguages = ['en'] as const;
export type BriefLanguage = (typeof briefLanguages)[number];

const catalogues: Readonly<Record<BriefLanguage, Messages>> = { en };

/** The catalogue of a language. @throws SojournError `argument.choice` for one that has none */
export function catalogueOf(language: string): Messages {
  const found = catalogues[language as BriefLanguage];
  if (found) return found;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'language' },
    got: language,
    expected: briefLanguages.join(', '),
  });
}

/** Whether the catalogue holds this id. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}
