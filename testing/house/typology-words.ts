import type { Expr, FactDefinition, RuleBook, SourceRef, Term } from '@sojourn/engine/typology';

function partsOf(expr: Expr): readonly Expr[] {
  if ('all' in expr) return expr.all;
  if ('any' in expr) return expr.any;
  if ('not' in expr) return [expr.not];
  if ('raised' in expr) return [expr.raised];
  return 'unsettled' in expr ? [expr.when] : [];
}

/** Conditions and sources of a rule book in words that a lawyer reads. */
export class RuleWords {
  readonly #facts: ReadonlyMap<string, FactDefinition>;
  readonly #instruments: ReadonlyMap<string, string>;
  readonly #rules = new Map<string, string>();
  readonly #questions: ReadonlyMap<string, number>;

  constructor(book: RuleBook) {
    this.#facts = new Map(book.facts.map((fact) => [fact.id, fact]));
    this.#instruments = new Map(book.instruments.map(({ id, short }) => [id, short]));
    for (const pack of book.packs) {
      for (const { id, label } of pack.terms ?? []) this.#rules.set(`term ${id}`, label);
      for (const { id, label } of pack.categories) this.#rules.set(id, label);
    }
    const questions = book.packs.flatMap((pack) => pack.unsettled ?? []);
    this.#questions = new Map(questions.map(({ id }, at) => [id, at + 1]));
  }

  label(category: string): string {
    return this.#rules.get(category) ?? category;
  }

  fact(id: string): string {
    return this.#facts.get(id)!.label;
  }

  /** The number of an unsettled question, as it stands in the list of them. */
  question(id: string): string {
    return `L${this.#questions.get(id)}`;
  }

  source({ instrument, article }: SourceRef): string {
    return `${this.#instruments.get(instrument)}, ${article}`;
  }

  /** A condition; elements by their number in the rule. */
  condition(expr: Expr, rule?: Term, inside = false): string {
    const down = (part: Expr) => this.condition(part, rule, true);
    const join = (parts: readonly Expr[], word: string) => {
      const text = parts.map(down).join(` ${word} `);
      return inside && parts.length > 1 ? `(${text})` : text;
    };
    if ('fact' in expr) return this.#atom(expr);
    if ('answered' in expr)
      return `it was asked and is not known whether “${this.fact(expr.answered)}”`;
    if ('all' in expr) return join(expr.all, 'and');
    if ('any' in expr) return join(expr.any, 'or');
    if ('not' in expr) return `not ${down(expr.not)}`;
    if ('raised' in expr) return `as far as raised: ${down(expr.raised)}`;
    if ('unsettled' in expr) return `[${this.question(expr.unsettled)}, where ${down(expr.when)}]`;
    if ('category' in expr) return `→ ${this.label(expr.category)}`;
    if ('term' in expr) return `→ ${this.#rules.get(`term ${expr.term}`)}`;
    const at = rule?.elements.findIndex(({ id }) => id === expr.element) ?? -1;
    return String(at + 1);
  }

  /** What a condition takes as given until somebody raises it: a bare yes or no where it is one fact. */
  presumed(expr: Expr): string {
    const found = new Map(this.#presumptions(expr));
    const only = 'not' in expr ? expr.not : expr;
    if ('fact' in only) return [...found.values()].join();
    return [...found].map(([fact, value]) => `${value}: ${fact}`).join('; ');
  }

  #presumptions(expr: Expr): (readonly [string, 'yes' | 'no'])[] {
    if ('fact' in expr) {
      const presumed = expr.presumed ?? this.#facts.get(expr.fact)!.presumed;
      if (presumed === undefined) return [];
      return [[this.#atom(expr), presumed ? 'yes' : 'no']];
    }
    return partsOf(expr).flatMap((part) => this.#presumptions(part));
  }

  #atom(atom: Extract<Expr, { fact: string }>): string {
    const { label, choices } = this.#facts.get(atom.fact)!;
    if (atom.is) {
      const named = atom.is.map((id) => choices!.find((choice) => choice.id === id)!.label);
      return `“${label}”: ${named.join(' / ')}`;
    }
    const limits = [
      atom.gte === undefined ? '' : `≥ ${atom.gte}`,
      atom.gt === undefined ? '' : `> ${atom.gt}`,
      atom.lt === undefined ? '' : `< ${atom.lt}`,
    ].filter(Boolean);
    return limits.length > 0 ? `“${label}” ${limits.join(' and ')}` : `“${label}”`;
  }
}
