import type { CompiledBook } from '../logic/compile.ts';
import { type Prime, primes } from '../logic/primes.ts';
import type { Decision } from './decide.ts';

/** Answers that would settle a category, whatever the rest: fact → any of these values. */
export interface DecidingSet {
  readonly facts: Readonly<Record<string, readonly (boolean | number | string)[]>>;
  /** Questions of law that would have to be read so: `yes` or `no`. */
  readonly law: Readonly<Record<string, 'yes' | 'no'>>;
}

/** The smallest sets for either answer; `more` where larger sets were not searched. */
export interface DecidingSets {
  readonly applies: readonly DecidingSet[];
  readonly doesNotApply: readonly DecidingSet[];
  readonly more: boolean;
}

/** The facts that can still change an undetermined answer, in the order of the register. */
export function missingFacts(book: CompiledBook, { depends }: Decision): string[] {
  const facts = depends.flatMap((index) => {
    const variable = book.variables[index]!;
    return variable.kind === 'law' ? [] : [variable.fact];
  });
  return [...new Set(facts)];
}

/** The questions of law on which an undetermined answer depends. */
export function openLaw(book: CompiledBook, { depends }: Decision): string[] {
  return depends.flatMap((index) => {
    const variable = book.variables[index]!;
    return variable.kind === 'law' ? [variable.question] : [];
  });
}

function readable(book: CompiledBook, prime: Prime): DecidingSet {
  const facts: Record<string, readonly (boolean | number | string)[]> = {};
  const law: Record<string, 'yes' | 'no'> = {};
  for (const [index, values] of prime) {
    const variable = book.variables[index]!;
    if (variable.kind === 'law') law[variable.question] = values[0] === 1 ? 'yes' : 'no';
    else if (variable.kind === 'fact') {
      facts[variable.fact] = values.map((value) => variable.cells.samples[value]!);
    }
  }
  return { facts, law };
}

/**
 * The smallest sets of answers that would decide a category.
 *
 * @param book the compiled rule book
 * @param decision an undetermined answer
 * @param limit largest size of a set (default 4)
 */
export function decidingSets(book: CompiledBook, { rest }: Decision, limit = 4): DecidingSets {
  const towards = primes(book.diagram, rest, limit);
  const against = primes(book.diagram, book.diagram.not(rest), limit);
  return {
    applies: towards.sets.map((prime) => readable(book, prime)),
    doesNotApply: against.sets.map((prime) => readable(book, prime)),
    more: towards.more || against.more,
  };
}
