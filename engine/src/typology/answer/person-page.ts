import type { Classification } from '../classify.ts';
import type { NeedRule } from '../contract.ts';

/** The words around the person's own page. */
export const personPageWords = {
  title: 'Your rights',
  safe: 'Carry or keep this page only if it is safe for you. You may ask us to keep it for you.',
  intro: 'From what you told us, you can ask for this:',
  ask: 'If something is not clear, ask. You may stop a conversation at any time, and you may say no.',
  date: 'Date',
  contact: 'Whom to call',
} as const;

export type PersonPageWords = Readonly<Record<keyof typeof personPageWords, string>>;

/** A page that a person may take along: rights only; no crime, no category, no name. */
export interface PersonPage {
  readonly title: string;
  readonly safe: string;
  readonly intro: string;
  readonly rights: readonly string[];
  readonly ask: string;
  /** Empty fields to fill by hand. */
  readonly fields: readonly string[];
}

/**
 * The person's own printable page: off unless a door asks for it. It tells what one may ask for,
 * and nothing of what happened – no crime, no trafficker, no category.
 *
 * @param needs the register of needs
 * @param result a classification
 * @param words the catalogue of one language
 * @example personPage(ruleBook.needs, classify(rules, facts)).rights
 */
export function personPage(
  needs: readonly NeedRule[],
  result: Classification,
  words: PersonPageWords = personPageWords,
): PersonPage {
  const owed = new Set(result.needs.map(({ need }) => need));
  return {
    title: words.title,
    safe: words.safe,
    intro: words.intro,
    rights: needs.filter(({ id }) => owed.has(id)).map(({ person }) => person),
    ask: words.ask,
    fields: [words.contact, words.date],
  };
}
