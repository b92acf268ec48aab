import { SojournError } from '../../core/index.ts';
import type {
  Category,
  Element,
  Expr,
  FactDefinition,
  RuleBook,
  Term,
  Unsettled,
} from '../contract.ts';
import { factRegister } from '../facts/state.ts';

/** A rule book with everything reachable by its id. */
export interface IndexedBook {
  readonly book: RuleBook;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly unsettled: ReadonlyMap<string, Unsettled>;
}

/** Indexes a rule book by the ids of its parts. */
export function indexBook(book: RuleBook): IndexedBook {
  const byId = <T extends { readonly id: string }>(parts: readonly T[]): Map<string, T> =>
    new Map(parts.map((part) => [part.id, part]));
  return {
    book,
    facts: factRegister(book.facts),
    categories: byId(book.packs.flatMap((pack) => pack.categories)),
    terms: byId(book.packs.flatMap((pack) => pack.terms ?? [])),
    unsettled: byId(book.packs.flatMap((pack) => pack.unsettled ?? [])),
  };
}

/** How a rule's elements combine: as it says, else all of them. */
export function combinationOf(rule: Term): Expr {
  return rule.combine ?? { all: rule.elements.map(({ expr }) => expr) };
}

/** The part of that id, or the error of a rule book that names what it does not hold. */
export function partOf<T>(parts: ReadonlyMap<string, T>, id: string, kind: string): T {
  const part = parts.get(id);
  if (part === undefined) {
    throw new SojournError({
      code: 'rules.reference',
      where: { field: kind },
      got: id,
      expected: `a ${kind} that the rule packs define`,
    });
  }
  return part;
}

/** The element of that id in a rule. */
export function elementOf(rule: Term, id: string): Element {
  const element = rule.elements.find((one) => one.id === id);
  return element ?? partOf(new Map(), id, `element of ${rule.id}`);
}
