import type { Category, Element, Expr, RuleBook, RulePack, Term } from '../contract.ts';
import { mutantsOf } from './mutate-expr.ts';

/** A rule book with one change, and the rule that was changed. */
export interface RuleMutant {
  readonly rule: string;
  readonly change: string;
  readonly book: RuleBook;
}

interface TermMutant {
  readonly change: string;
  readonly rule: Term;
}

/** A combination without an element; null where nothing is left of it. */
function without(expr: Expr, element: string): Expr | null {
  if ('element' in expr) return expr.element === element ? null : expr;
  if ('not' in expr) return without(expr.not, element) && expr;
  if (!('all' in expr || 'any' in expr)) return expr;
  const parts = 'all' in expr ? expr.all : expr.any;
  const left = parts.flatMap((part) => without(part, element) ?? []);
  if (left.length === 0) return null;
  return 'all' in expr ? { all: left } : { any: left };
}

function dropped(rule: Term): TermMutant[] {
  return rule.elements.map(({ id }) => {
    const change = `drop the element ${id}`;
    if (!rule.combine) {
      return { change, rule: { ...rule, elements: rule.elements.filter((one) => one.id !== id) } };
    }
    return { change, rule: { ...rule, combine: without(rule.combine, id) ?? { all: [] } } };
  });
}

function replaced(list: readonly Element[], id: string, expr: Expr): Element[] {
  return list.map((one) => (one.id === id ? { ...one, expr } : one));
}

function changedElements(rule: Term): TermMutant[] {
  return rule.elements.flatMap(({ id, expr }) =>
    mutantsOf(expr).map(({ change, expr: changed }) => ({
      change: `${id}: ${change}`,
      rule: { ...rule, elements: replaced(rule.elements, id, changed) },
    })),
  );
}

function changedExceptions(rule: Term): TermMutant[] {
  const exceptions = (rule as Category).exceptions ?? [];
  const withExceptions = (list: readonly Element[]) => ({ ...rule, exceptions: list }) as Term;
  return exceptions.flatMap(({ id, expr }) => [
    {
      change: `drop the exception ${id}`,
      rule: withExceptions(exceptions.filter((one) => one.id !== id)),
    },
    ...mutantsOf(expr).map(({ change, expr: changed }) => ({
      change: `exception ${id}: ${change}`,
      rule: withExceptions(replaced(exceptions, id, changed)),
    })),
  ]);
}

function changedCombination(rule: Term): TermMutant[] {
  if (!rule.combine) return [];
  return mutantsOf(rule.combine).map(({ change, expr }) => ({
    change: `combination: ${change}`,
    rule: { ...rule, combine: expr },
  }));
}

function ofRule(rule: Term): TermMutant[] {
  return [
    ...dropped(rule),
    ...changedElements(rule),
    ...changedExceptions(rule),
    ...changedCombination(rule),
  ];
}

function inPack(book: RuleBook, pack: RulePack, kind: 'terms' | 'categories'): RuleMutant[] {
  const rules: readonly Term[] = pack[kind] ?? [];
  return rules.flatMap((rule, at) =>
    ofRule(rule).map((mutant) => {
      const list = rules.map((one, index) => (index === at ? mutant.rule : one));
      const changed = { ...pack, [kind]: list } as RulePack;
      const packs = book.packs.map((one) => (one === pack ? changed : one));
      return { rule: rule.id, change: mutant.change, book: { ...book, packs } };
    }),
  );
}

/** Every rule book that differs from this one by a single change of a rule. */
export function ruleMutants(book: RuleBook): RuleMutant[] {
  return book.packs.flatMap((pack) => [
    ...inPack(book, pack, 'terms'),
    ...inPack(book, pack, 'categories'),
  ]);
}
