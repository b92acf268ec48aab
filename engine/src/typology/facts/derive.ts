import type { Issue } from '../../core/index.ts';
import type { Expr, Implication } from '../contract.ts';
import type { IndexedBook } from '../logic/index-book.ts';
import { truthOf } from '../logic/kleene.ts';
import type { FactPlace, ReadFacts } from './read.ts';
import type { FactState } from './state.ts';

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

function contradictionOf(
  book: IndexedBook,
  states: ReadonlyMap<string, FactState>,
  { if: condition, gives }: Implication,
  place: FactPlace,
): Issue {
  const premise = premiseOf(condition);
  return {
    severity: 'warning',
    code: 'fact.contradiction',
    where: { ...place, field: `${premise}, ${gives.fact}` },
    got: say(book, premise, states.get(premise)!),
    expected: say(book, gives.fact, states.get(gives.fact)!),
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
  const states = new Map(read.states);
  const issues = [...read.issues];
  let changed = true;
  while (changed) {
    changed = false;
    for (const implication of book.book.implications) {
      const { if: condition, gives } = implication;
      if (truthOf(book, condition, states, { rule: nowhere }) !== 'T') continue;
      const conclusion = states.get(gives.fact);
      if (conclusion?.answer === 'known') {
        if (conclusion.value === gives.value) continue;
        issues.push(contradictionOf(book, states, implication, place));
        states.set(premiseOf(condition), { answer: 'unknown' });
        states.set(gives.fact, { answer: 'unknown' });
      } else {
        const from = premiseOf(condition);
        states.set(gives.fact, { answer: 'known', value: gives.value, from });
      }
      changed = true;
    }
  }
  return { states, issues };
}
