import type { Issue } from '../../core/index.ts';
import type { Expr } from '../contract.ts';
import type { IndexedBook } from '../logic/index-book.ts';
import { truthOf } from '../logic/kleene.ts';
import type { FactPlace, ReadFacts } from './read.ts';
import type { FactState, FactStates } from './state.ts';

const nowhere = { id: 'implications', label: '', elements: [] };

/** The fact that an implication's condition is about. */
function premiseOf(expr: Expr): string {
  if ('fact' in expr) return expr.fact;
  return 'not' in expr ? premiseOf(expr.not) : '';
}

function say(book: IndexedBook, fact: string, state: FactState): string {
  const value = state.value === true ? 'yes' : state.value === false ? 'no' : String(state.value);
  return `${book.facts.get(fact)!.label}: ${value}`;
}

/** The fact as it was given, from which this one follows. */
function originOf(states: FactStates, fact: string): string {
  const from = states.get(fact)?.from;
  return from === undefined ? fact : originOf(states, from);
}

interface Clash {
  readonly one: string;
  readonly other: string;
}

/** Adds what follows until nothing more does; stops at two given facts that cannot both be so. */
function follow(
  book: IndexedBook,
  states: Map<string, FactState>,
  disputed: ReadonlySet<string>,
): Clash | null {
  let changed = true;
  while (changed) {
    changed = false;
    for (const { if: condition, gives } of book.book.implications) {
      const premise = premiseOf(condition);
      const { fact, value } = gives;
      if (disputed.has(fact)) continue;
      if (truthOf(book, condition, states, { rule: nowhere }) !== 'T') continue;
      const conclusion = states.get(fact);
      if (conclusion?.answer !== 'known') {
        states.set(fact, { answer: 'known', value, from: premise });
        changed = true;
      } else if (conclusion.value !== value) {
        return { one: originOf(states, premise), other: originOf(states, fact) };
      }
    }
  }
  return null;
}

function contradictionOf(
  book: IndexedBook,
  states: FactStates,
  { one, other }: Clash,
  place: FactPlace,
): Issue {
  return {
    severity: 'warning',
    code: 'fact.contradiction',
    where: { ...place, field: `${one}, ${other}` },
    got: say(book, one, states.get(one)!),
    expected: say(book, other, states.get(other)!),
  };
}

/**
 * Adds what follows from the facts by their meaning alone (an age below 18 is a child), and sets
 * both facts of a contradiction aside as unknown: contradictions are reported, never resolved.
 *
 * @param book the indexed rule book
 * @param read facts as they were read
 * @param place file and row, for messages
 */
export function deriveFacts(book: IndexedBook, read: ReadFacts, place: FactPlace = {}): ReadFacts {
  const issues = [...read.issues];
  const disputed = new Set<string>();
  for (;;) {
    const states = new Map(read.states);
    for (const fact of disputed) states.set(fact, { answer: 'unknown' });
    const clash = follow(book, states, disputed);
    if (clash === null) return { states, issues };
    issues.push(contradictionOf(book, states, clash, place));
    disputed.add(clash.one).add(clash.other);
  }
}
