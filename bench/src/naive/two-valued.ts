import type { Category, Element, Expr, RuleBook, Term } from '@sojourn/engine/typology';

type Value = boolean | number | string;

/** Facts as a program without "unknown" holds them: what is not there is no. */
export type PlainFacts = Readonly<Record<string, Value | undefined>>;

/** The same rules by plain two-valued logic: unknown is false, a question of law is answered yes. */
export class TwoValued {
  readonly #rules = new Map<string, Term>();
  readonly #categories: readonly Category[];

  constructor(book: RuleBook) {
    this.#categories = book.packs.flatMap((pack) => pack.categories);
    for (const term of book.packs.flatMap((pack) => pack.terms ?? [])) {
      this.#rules.set(`term ${term.id}`, term);
    }
    for (const category of this.#categories) this.#rules.set(category.id, category);
  }

  /** Yes or no for every category. */
  classify(facts: PlainFacts): Map<string, boolean> {
    const done = new Map<Term, boolean>();
    return new Map(this.#categories.map((one) => [one.id, this.#rule(one, facts, done)]));
  }

  #rule(rule: Term, facts: PlainFacts, done: Map<Term, boolean>): boolean {
    const known = done.get(rule);
    if (known !== undefined) return known;
    const holds = (expr: Expr): boolean => this.#holds(expr, rule, facts, done);
    const base = rule.combine
      ? holds(rule.combine)
      : rule.elements.every(({ expr }) => holds(expr));
    const exceptions = ((rule as Category).exceptions ?? []) as readonly Element[];
    const answer = base && !exceptions.some(({ expr }) => holds(expr));
    done.set(rule, answer);
    return answer;
  }

  #holds(expr: Expr, rule: Term, facts: PlainFacts, done: Map<Term, boolean>): boolean {
    const inner = (part: Expr): boolean => this.#holds(part, rule, facts, done);
    if ('fact' in expr) {
      const value = facts[expr.fact];
      if (value === undefined) return expr.presumed === true;
      if (expr.is) return typeof value === 'string' && expr.is.includes(value);
      if (typeof value === 'number') {
        const { gte = -Infinity, gt = -Infinity, lt = Infinity } = expr;
        return value >= gte && value > gt && value < lt;
      }
      return value === true;
    }
    if ('answered' in expr) return false;
    if ('all' in expr) return expr.all.every(inner);
    if ('any' in expr) return expr.any.some(inner);
    if ('not' in expr) return !inner(expr.not);
    if ('raised' in expr) return inner(expr.raised);
    if ('unsettled' in expr) return inner(expr.when);
    if ('element' in expr) {
      return inner(rule.elements.find(({ id }) => id === expr.element)!.expr);
    }
    const key = 'term' in expr ? `term ${expr.term}` : expr.category;
    return this.#rule(this.#rules.get(key)!, facts, done);
  }
}
