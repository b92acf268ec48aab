import type { FactStates } from '../facts/state.ts';
import type { CompiledBook } from '../logic/compile.ts';
import { truthOf } from '../logic/kleene.ts';

const nowhere = { id: 'signs', label: '', elements: [] };

/** Categories that are to be asked about by their signs: `true` where a sign is there. */
export type Signs = ReadonlyMap<string, boolean>;

/**
 * Which categories of protection this case gives a sign of. A sign that was raised and is not
 * known is there, too. Signs order the questions; they decide nothing and are never counted.
 *
 * @param book the compiled rule book
 * @param states facts of the case
 * @example signsOf(book, statesOf(rules, { documents_withheld: true }).states).get('trafficked_person') // true
 */
export function signsOf(book: CompiledBook, states: FactStates): Signs {
  return new Map(
    book.book.signs.map(({ category, when }) => [
      category,
      when === undefined || truthOf(book, { raised: when }, states, { rule: nowhere }) !== 'F',
    ]),
  );
}
