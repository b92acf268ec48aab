import type { FactDefinition } from '../contract.ts';
import type { FactState, FactStates } from '../facts/state.ts';
import type { CompiledBook } from '../logic/compile.ts';
import { restrict, support } from '../logic/restrict.ts';
import { assignmentOf, valueUnder } from '../logic/variables.ts';
import { reservedFor } from './audience.ts';
import type { Verdict } from './decide.ts';

/** Known facts on which an answer turns, with what it would be if they were otherwise. */
export interface Hinge {
  readonly category: string;
  readonly verdict: Verdict;
  /** One or two facts; both together in the latter case. */
  readonly facts: readonly string[];
  /** What the category would be. */
  readonly otherwise: Verdict;
}

/** Facts that a careful reader checks twice: known, not fixed by birth, and not established. */
function isWeak(fact: FactDefinition | undefined, state: FactState | undefined): boolean {
  return (
    fact !== undefined &&
    !fact.immutable &&
    !fact.about &&
    state?.answer === 'known' &&
    state.from === undefined &&
    state.level !== 'established'
  );
}

function otherValues(fact: FactDefinition, state: FactState): (boolean | number | string)[] {
  if (fact.type === 'yes_no') return [!state.value];
  if (fact.type === 'choice')
    return fact.choices!.map(({ id }) => id).filter((id) => id !== state.value);
  return [];
}

const verdictOf = (node: number): Verdict =>
  node === 1 ? 'applies' : node === 0 ? 'does_not_apply' : 'undetermined';

/** Changes of one fact, each as the variables that it sets. */
function changesOf(book: CompiledBook, fact: FactDefinition, states: FactStates) {
  const indices = book.ofFact.get(fact.id) ?? [];
  const variables = fact.type === 'number' ? [] : indices;
  return otherValues(fact, states.get(fact.id)!).map((value) => ({
    fact: fact.id,
    set: variables.map((index) => {
      const state = { answer: 'known', value } as const;
      return [index, valueUnder(book.variables[index]!, state)] as const;
    }),
  }));
}

type Change = ReturnType<typeof changesOf>[number];

/**
 * What an answer hinges on: the known facts that, if they were otherwise, would change a
 * category – one fact, else two together. For the worker who checks the facts, never a hint to the
 * person what to say.
 *
 * @param book the compiled rule book
 * @param states facts of the case
 * @param category the category asked about
 * @param role facts for a qualified legal role are no hinges for others
 * @returns hinges of one fact; where there is none, of two
 */
export function hingesOf(
  book: CompiledBook,
  states: FactStates,
  category: string,
  role: 'worker' | 'legal' = 'worker',
): Hinge[] {
  const reserved = reservedFor(book, role);
  const root = book.roots.get(category)!;
  const known = assignmentOf(book.variables, states);
  const under = (changes: readonly Change[]): Verdict => {
    const assignment = known.slice();
    for (const { set } of changes) for (const [index, value] of set) assignment[index] = value;
    return verdictOf(restrict(book.diagram, root, assignment, new Map()));
  };
  const verdict = under([]);
  const asked = support(book.diagram, root).flatMap((index) => {
    const variable = book.variables[index]!;
    return variable.kind === 'law' ? [] : [variable.fact];
  });
  const changes = [...new Set(asked)].flatMap((id) => {
    const fact = book.facts.get(id);
    return !reserved.has(id) && isWeak(fact, states.get(id)) ? changesOf(book, fact!, states) : [];
  });
  const hingesFrom = (sets: readonly (readonly Change[])[]): Hinge[] => {
    const found = new Map<string, Hinge>();
    for (const set of sets) {
      const otherwise = under(set);
      const facts = set.map(({ fact }) => fact);
      const hinge = { category, verdict, facts, otherwise };
      if (otherwise !== verdict) found.set(`${facts.join()} ${otherwise}`, hinge);
    }
    return [...found.values()];
  };
  const single = hingesFrom(changes.map((change) => [change]));
  if (single.length > 0) return single;
  const pairs = changes.flatMap((left, at) =>
    changes
      .slice(at + 1)
      .filter((right) => right.fact !== left.fact)
      .map((right) => [left, right]),
  );
  return hingesFrom(pairs);
}
