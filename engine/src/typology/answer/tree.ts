import type { Element, Expr, SourceRef, Term, Truth } from '../contract.ts';
import type { FactState, FactStates } from '../facts/state.ts';
import { type IndexedBook, partOf } from '../logic/index-book.ts';
import { truthOf } from '../logic/kleene.ts';

/** A fact that an element used, as it was known or presumed. */
export interface UsedFact {
  readonly fact: string;
  readonly answer: FactState['answer'];
  readonly value?: boolean | number | string;
  readonly source?: FactState['source'];
  readonly presumed?: boolean;
  readonly from?: string;
}

/** One condition of a rule with its value, the facts that it used, its source, its parts. */
export interface ElementAnswer {
  readonly id: string;
  readonly label: string;
  readonly value: Truth;
  readonly exception: boolean;
  readonly source: SourceRef;
  readonly facts: readonly UsedFact[];
  readonly parts: readonly ElementAnswer[];
}

/** Trees of one case by rule, so that a rule to which many refer is read once. */
export type Trees = Map<string, readonly ElementAnswer[]>;

interface Parts {
  readonly facts: Map<string, boolean | undefined>;
  readonly rules: Term[];
}

/** The facts that a condition names itself, and the rules to which it refers. */
function partsOf(book: IndexedBook, expr: Expr, parts: Parts): Parts {
  if ('fact' in expr) {
    parts.facts.set(expr.fact, expr.presumed ?? book.facts.get(expr.fact)?.presumed);
  } else if ('answered' in expr) {
    if (!parts.facts.has(expr.answered)) parts.facts.set(expr.answered, undefined);
  } else if ('all' in expr) for (const part of expr.all) partsOf(book, part, parts);
  else if ('any' in expr) for (const part of expr.any) partsOf(book, part, parts);
  else if ('not' in expr) partsOf(book, expr.not, parts);
  else if ('raised' in expr) partsOf(book, expr.raised, parts);
  else if ('unsettled' in expr) partsOf(book, expr.when, parts);
  else if ('term' in expr) parts.rules.push(partOf(book.terms, expr.term, 'term'));
  else if ('category' in expr) {
    parts.rules.push(partOf(book.categories, expr.category, 'category'));
  }
  return parts;
}

function usedFact(states: FactStates, fact: string, presumed: boolean | undefined): UsedFact {
  const state = states.get(fact) ?? { answer: 'not_asked' };
  return {
    fact,
    answer: state.answer,
    ...(state.value !== undefined && { value: state.value }),
    ...(state.source && { source: state.source }),
    ...(state.from && { from: state.from }),
    ...(state.answer === 'not_asked' && presumed !== undefined && { presumed }),
  };
}

function elementAnswer(
  book: IndexedBook,
  rule: Term,
  element: Element,
  states: FactStates,
  exception: boolean,
  trees: Trees,
): ElementAnswer {
  const { facts, rules } = partsOf(book, element.expr, { facts: new Map(), rules: [] });
  return {
    id: element.id,
    label: element.label,
    value: truthOf(book, element.expr, states, { rule }),
    exception,
    source: element.source,
    facts: [...facts].map(([fact, presumed]) => usedFact(states, fact, presumed)),
    parts: rules.flatMap((inner) => treeOf(book, inner, states, trees)),
  };
}

/**
 * The tree of a rule: every element and exception with its value, the facts used and its source.
 *
 * @param book the indexed rule book
 * @param rule a category or shared term
 * @param states facts of the case
 * @param trees trees of the same case that are ready
 */
export function treeOf(
  book: IndexedBook,
  rule: Term,
  states: FactStates,
  trees: Trees = new Map(),
): readonly ElementAnswer[] {
  const ready = trees.get(rule.id);
  if (ready) return ready;
  const exceptions = 'exceptions' in rule ? (rule.exceptions as readonly Element[]) : [];
  const tree = [
    ...rule.elements.map((element) => elementAnswer(book, rule, element, states, false, trees)),
    ...exceptions.map((element) => elementAnswer(book, rule, element, states, true, trees)),
  ];
  trees.set(rule.id, tree);
  return tree;
}
