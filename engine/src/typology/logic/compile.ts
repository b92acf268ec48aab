import type { Expr, RuleBook, Term } from '../contract.ts';
import { type FactAtom, meets, presumptionOf } from './atoms.ts';
import { Diagram } from './diagram.ts';
import { combinationOf, elementOf, type IndexedBook, indexBook, partOf } from './index-book.ts';
import { cellsOf, type Variable, valuesOf } from './variables.ts';

type FactVariable = Extract<Variable, { kind: 'fact' }>;

/** A rule book as decision diagrams, one root for each category. */
export interface CompiledBook extends IndexedBook {
  readonly diagram: Diagram;
  readonly variables: readonly Variable[];
  readonly roots: ReadonlyMap<string, number>;
  /** Variables that each fact sets. */
  readonly ofFact: ReadonlyMap<string, readonly number[]>;
}

/** Where a condition stands: inside which rule, whether only as raised, and under how many nots. */
interface Place {
  readonly rule: Term;
  readonly raised: boolean;
  readonly positive: boolean;
}

interface Leaves {
  atom(atom: FactAtom, presumed: boolean | undefined): number;
  answered(fact: string): number;
  law(question: string): number;
}

/** Folds a condition into a value of the diagram by way of its leaves. */
function fold(book: IndexedBook, diagram: Diagram, leaves: Leaves, expr: Expr, at: Place): number {
  const down = (inner: Expr, place: Place = at): number =>
    fold(book, diagram, leaves, inner, place);
  const join = (parts: readonly Expr[], by: 'and' | 'or', end: number): number =>
    parts.reduce((done, part) => diagram[by](done, down(part)), end);
  if ('fact' in expr) {
    const definition = partOf(book.facts, expr.fact, 'fact');
    const against = at.raised ? !at.positive : undefined;
    return leaves.atom(expr, presumptionOf(expr, definition, against));
  }
  if ('answered' in expr) return leaves.answered(expr.answered);
  if ('all' in expr) return join(expr.all, 'and', 1);
  if ('any' in expr) return join(expr.any, 'or', 0);
  if ('not' in expr) return diagram.not(down(expr.not, { ...at, positive: !at.positive }));
  if ('raised' in expr) return down(expr.raised, { ...at, raised: true, positive: true });
  if ('element' in expr) return down(elementOf(at.rule, expr.element).expr);
  if ('unsettled' in expr) {
    partOf(book.unsettled, expr.unsettled, 'unsettled question');
    return diagram.and(down(expr.when), leaves.law(expr.unsettled));
  }
  const rule =
    'category' in expr
      ? partOf(book.categories, expr.category, 'category')
      : partOf(book.terms, expr.term, 'term');
  return foldRule(book, diagram, leaves, rule, at);
}

function foldRule(
  book: IndexedBook,
  diagram: Diagram,
  leaves: Leaves,
  rule: Term,
  at: Omit<Place, 'rule'>,
): number {
  const inside = { ...at, rule };
  const base = fold(book, diagram, leaves, combinationOf(rule), inside);
  const exceptions = 'exceptions' in rule ? (rule.exceptions as Term['elements']) : [];
  return exceptions.reduce((done, { expr }) => {
    const exception = fold(book, diagram, leaves, { not: expr }, inside);
    return diagram.and(done, exception);
  }, base);
}

/** Every variable that the rules ask, sorted by fact so that related ones lie side by side. */
function collect(book: IndexedBook): { keys: Map<string, number>; list: Variable[] } {
  const cuts = new Map<string, number[]>();
  const found = new Map<string, { readonly order: number; readonly make: () => Variable }>();
  const order = new Map(book.book.facts.map(({ id }, index) => [id, index]));
  const note = (key: string, fact: string, make: () => Variable): number => {
    if (!found.has(key)) found.set(key, { order: order.get(fact) ?? order.size, make });
    return 0;
  };
  const walker = new Diagram([]);
  const leaves: Leaves = {
    atom: (atom, presumed) => {
      const limits = [atom.gte, atom.gt, atom.lt].filter((cut) => cut !== undefined);
      cuts.set(atom.fact, [...(cuts.get(atom.fact) ?? []), ...limits]);
      const { fact } = atom;
      if (presumed !== undefined) note(`${fact}?`, fact, () => ({ kind: 'asked', fact }));
      return note(fact, fact, () => ({
        kind: 'fact',
        fact,
        cells: cellsOf(book.facts.get(fact)!, cuts.get(fact)!),
      }));
    },
    answered: (fact) => note(`${fact}!`, fact, () => ({ kind: 'answered', fact })),
    law: (question) => note(`law ${question}`, '', () => ({ kind: 'law', question })),
  };
  for (const rule of book.categories.values()) {
    foldRule(book, walker, leaves, rule, { raised: false, positive: true });
  }
  const sorted = [...found].sort(([, a], [, b]) => a.order - b.order);
  return {
    keys: new Map(sorted.map(([key], index) => [key, index])),
    list: sorted.map(([, { make }]) => make()),
  };
}

/**
 * Compiles a rule book: every category becomes a decision diagram over facts and questions of law.
 *
 * @param book facts, rule packs, needs and sources
 * @throws SojournError `rules.reference` where a rule names a fact, element, term or category that is not there
 * @example const rules = compileBook(ruleBook);
 */
export function compileBook(book: RuleBook): CompiledBook {
  const indexed = indexBook(book);
  const { keys, list } = collect(indexed);
  const diagram = new Diagram(list.map(valuesOf));
  const leaves: Leaves = {
    atom: (atom, presumed) => {
      const index = keys.get(atom.fact)!;
      const { samples } = (list[index] as FactVariable).cells;
      const holds = diagram.literal(index, (value) => meets(atom, samples[value]!));
      if (presumed === undefined) return holds;
      const asked = diagram.literal(keys.get(`${atom.fact}?`)!, (value) => value === 1);
      return presumed ? diagram.or(diagram.not(asked), holds) : diagram.and(asked, holds);
    },
    answered: (fact) => diagram.literal(keys.get(`${fact}!`)!, (value) => value === 1),
    law: (question) => diagram.literal(keys.get(`law ${question}`)!, (value) => value === 1),
  };
  const roots = new Map<string, number>();
  for (const [id, rule] of indexed.categories) {
    roots.set(id, foldRule(indexed, diagram, leaves, rule, { raised: false, positive: true }));
  }
  const ofFact = new Map<string, number[]>();
  list.forEach((variable, index) => {
    if (variable.kind === 'law') return;
    ofFact.set(variable.fact, [...(ofFact.get(variable.fact) ?? []), index]);
  });
  return { ...indexed, diagram, variables: list, roots, ofFact };
}
