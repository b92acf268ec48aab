import type { Category, Expr, RuleBook, Term } from '../contract.ts';
import type { FactStates } from '../facts/state.ts';

/** One way in which everything could be: a value for each fact, a reading of each question of law. */
export interface World {
  readonly facts: ReadonlyMap<string, boolean | number | string>;
  readonly law: ReadonlyMap<string, boolean>;
}

type Atom = Extract<Expr, { fact: string }>;

function met(atom: Atom, value: boolean | number | string): boolean {
  if (typeof value === 'string') return atom.is!.some((choice) => choice === value);
  if (typeof value === 'boolean') return value;
  const { gte = -Infinity, gt = -Infinity, lt = Infinity } = atom;
  return value >= gte && value > gt && value < lt;
}

interface Inside {
  readonly rule: Term;
  /** Inside `raised`: the value of a condition that nobody raised (undefined outside). */
  readonly against?: boolean | undefined;
}

/** A second reading of the rule language, two-valued and by recursion alone. */
export class Naive {
  readonly #presumed: ReadonlyMap<string, boolean | undefined>;
  readonly #rules = new Map<string, Term>();

  constructor(book: RuleBook) {
    this.#presumed = new Map(book.facts.map(({ id, presumed }) => [id, presumed]));
    for (const pack of book.packs) {
      for (const term of pack.terms ?? []) this.#rules.set(`term ${term.id}`, term);
      for (const category of pack.categories) this.#rules.set(category.id, category);
    }
  }

  /** Whether a category holds in a world; presumptions hold for what the case did not raise. */
  holds(category: string, states: FactStates, world: World): boolean {
    return this.#rule(this.#rules.get(category)!, states, world, undefined);
  }

  /** The facts and the questions of law that a category can read, through all rules it names. */
  reads(category: string): { facts: string[]; law: string[] } {
    const facts = new Set<string>();
    const law = new Set<string>();
    const done = new Set<Term>();
    const walk = (expr: Expr): void => {
      if ('fact' in expr) facts.add(expr.fact);
      if ('all' in expr) expr.all.forEach(walk);
      if ('any' in expr) expr.any.forEach(walk);
      if ('not' in expr) walk(expr.not);
      if ('raised' in expr) walk(expr.raised);
      if ('unsettled' in expr) {
        law.add(expr.unsettled);
        walk(expr.when);
      }
      if ('term' in expr) rule(this.#rules.get(`term ${expr.term}`)!);
      if ('category' in expr) rule(this.#rules.get(expr.category)!);
    };
    const rule = (one: Term): void => {
      if (done.has(one)) return;
      done.add(one);
      for (const { expr } of one.elements) walk(expr);
      for (const { expr } of (one as Category).exceptions ?? []) walk(expr);
    };
    rule(this.#rules.get(category)!);
    return { facts: [...facts], law: [...law] };
  }

  #rule(rule: Term, states: FactStates, world: World, against: boolean | undefined): boolean {
    const inside = { rule, against };
    const base = rule.combine
      ? this.#truth(rule.combine, states, world, inside)
      : rule.elements.every(({ expr }) => this.#truth(expr, states, world, inside));
    if (!base) return false;
    const turned = { rule, against: against === undefined ? undefined : !against };
    const exceptions = (rule as Category).exceptions ?? [];
    return !exceptions.some(({ expr }) => this.#truth(expr, states, world, turned));
  }

  #truth(expr: Expr, states: FactStates, world: World, at: Inside): boolean {
    const inner = (part: Expr, place: Inside = at) => this.#truth(part, states, world, place);
    if ('fact' in expr) {
      const answer = states.get(expr.fact)?.answer ?? 'not_asked';
      const presumed = expr.presumed ?? this.#presumed.get(expr.fact) ?? at.against;
      if (answer === 'not_asked' && presumed !== undefined) return presumed;
      return met(expr, world.facts.get(expr.fact)!);
    }
    if ('answered' in expr) return states.get(expr.answered)?.answer === 'unknown';
    if ('all' in expr) return expr.all.every((part) => inner(part));
    if ('any' in expr) return expr.any.some((part) => inner(part));
    if ('not' in expr) {
      const against = at.against === undefined ? undefined : !at.against;
      return !inner(expr.not, { ...at, against });
    }
    if ('raised' in expr) return inner(expr.raised, { ...at, against: false });
    if ('unsettled' in expr) return inner(expr.when) && world.law.get(expr.unsettled)!;
    if ('element' in expr) {
      return inner(at.rule.elements.find(({ id }) => id === expr.element)!.expr);
    }
    const key = 'term' in expr ? `term ${expr.term}` : expr.category;
    return this.#rule(this.#rules.get(key)!, states, world, at.against);
  }
}
