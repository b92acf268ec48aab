import type { Expr, Term, Truth } from '../contract.ts';
import type { FactStates } from '../facts/state.ts';
import { presumptionOf, truthOfAtom } from './atoms.ts';
import { combinationOf, elementOf, type IndexedBook, partOf } from './index-book.ts';

const opposite: Readonly<Record<Truth, Truth>> = { T: 'F', F: 'T', U: 'U' };

/** Strong Kleene "and" (Kleene 1952). */
export function allOf(values: readonly Truth[]): Truth {
  if (values.includes('F')) return 'F';
  return values.includes('U') ? 'U' : 'T';
}

/** Strong Kleene "or". */
export function anyOf(values: readonly Truth[]): Truth {
  return opposite[allOf(values.map((value) => opposite[value]))];
}

export interface At {
  readonly rule: Term;
  readonly raised?: boolean;
  readonly negative?: boolean;
}

/**
 * The truth of a condition by strong Kleene logic, from the leaves up.
 *
 * Sound but not complete: a fact that stands in two places may give U where all completions agree.
 * The diagram decides exactly; the two never contradict each other.
 *
 * @param book the indexed rule book
 * @param expr the condition
 * @param states facts of the case
 * @param at the rule in which the condition stands
 */
export function truthOf(book: IndexedBook, expr: Expr, states: FactStates, at: At): Truth {
  const down = (inner: Expr, place: At = at): Truth => truthOf(book, inner, states, place);
  if ('fact' in expr) {
    const definition = partOf(book.facts, expr.fact, 'fact');
    const against = at.raised ? Boolean(at.negative) : undefined;
    return truthOfAtom(expr, states.get(expr.fact), presumptionOf(expr, definition, against));
  }
  if ('answered' in expr) return states.get(expr.answered)?.answer === 'unknown' ? 'T' : 'F';
  if ('all' in expr) return allOf(expr.all.map((part) => down(part)));
  if ('any' in expr) return anyOf(expr.any.map((part) => down(part)));
  if ('not' in expr) return opposite[down(expr.not, { ...at, negative: !at.negative })];
  if ('raised' in expr) return down(expr.raised, { ...at, raised: true, negative: false });
  if ('element' in expr) return down(elementOf(at.rule, expr.element).expr);
  if ('unsettled' in expr) return down(expr.when) === 'F' ? 'F' : 'U';
  const rule =
    'category' in expr
      ? partOf(book.categories, expr.category, 'category')
      : partOf(book.terms, expr.term, 'term');
  return truthOfRule(book, rule, states, at);
}

/** The truth of a whole rule: its combination, unless an exception holds. */
export function truthOfRule(
  book: IndexedBook,
  rule: Term,
  states: FactStates,
  at: Omit<At, 'rule'> = {},
): Truth {
  const inside = { ...at, rule };
  const exceptions = 'exceptions' in rule ? (rule.exceptions as Term['elements']) : [];
  return allOf([
    truthOf(book, combinationOf(rule), states, inside),
    ...exceptions.map(({ expr }) => truthOf(book, { not: expr }, states, inside)),
  ]);
}
