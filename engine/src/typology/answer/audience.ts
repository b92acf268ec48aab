import type { Issue } from '../../core/index.ts';
import type { IndexedBook } from '../logic/index-book.ts';
import type { DecidingSets } from './missing.ts';
import type { OwedNeed } from './needs.ts';
import type { Question } from './question.ts';
import type { ElementAnswer } from './tree.ts';

/** Facts and categories that a qualified legal role alone may see. */
export type Reserved = ReadonlySet<string>;

/** What an answer tells about one category, as far as this file reads it. */
interface Told {
  readonly missingFacts: readonly string[];
  readonly presumed: readonly string[];
  readonly deciding?: DecidingSets;
  readonly elements?: readonly ElementAnswer[];
}

/** The facts and categories of a rule book that a role may not see. */
export function reservedFor(book: IndexedBook, role: 'worker' | 'legal'): Reserved {
  if (role === 'legal') return new Set();
  const parts = [...book.book.facts, ...book.categories.values()];
  return new Set(parts.filter(({ audience }) => audience === 'legal').map(({ id }) => id));
}

function openElements(
  elements: readonly ElementAnswer[],
  reserved: Reserved,
): readonly ElementAnswer[] {
  return elements
    .filter(({ facts }) => !facts.some(({ fact }) => reserved.has(fact)))
    .map((element) =>
      element.parts.length === 0
        ? element
        : { ...element, parts: openElements(element.parts, reserved) },
    );
}

function openSets(sets: DecidingSets, reserved: Reserved): DecidingSets {
  const isOpen = ({ facts }: DecidingSets['applies'][number]) =>
    !Object.keys(facts).some((fact) => reserved.has(fact));
  const applies = sets.applies.filter(isOpen);
  const doesNotApply = sets.doesNotApply.filter(isOpen);
  const left = applies.length + doesNotApply.length;
  const all = sets.applies.length + sets.doesNotApply.length;
  return { applies, doesNotApply, more: sets.more || left < all };
}

/**
 * An answer without what is reserved: the verdict stays, facts and elements that a qualified legal
 * role alone may see are left out of its reasons.
 */
export function openAnswer<T extends Told>(answer: T, reserved: Reserved): T {
  if (reserved.size === 0) return answer;
  const { missingFacts, presumed, deciding, elements } = answer;
  return {
    ...answer,
    missingFacts: missingFacts.filter((fact) => !reserved.has(fact)),
    presumed: presumed.filter((fact) => !reserved.has(fact)),
    ...(deciding && { deciding: openSets(deciding, reserved) }),
    ...(elements && { elements: openElements(elements, reserved) }),
  };
}

/** Needs or questions whose categories are named only as far as they are not reserved. */
export function openReasons<T extends OwedNeed | Question>(
  list: readonly T[],
  reserved: Reserved,
): T[] {
  return list.map((one) => ({
    ...one,
    categories: one.categories.filter((category) => !reserved.has(category)),
  }));
}

/** Issues that suggest no reserved key for an unknown one. */
export function openIssues(issues: readonly Issue[], reserved: Reserved): readonly Issue[] {
  return issues.map((issue) => {
    if (issue.code !== 'fact.unknown' || issue.expected === undefined) return issue;
    const near = issue.expected.split(', ').filter((key) => !reserved.has(key));
    return { ...issue, expected: near.join(', ') };
  });
}
