import { decide } from '../answer/decide.ts';
import { missingFacts, openLaw } from '../answer/missing.ts';
import { openRules, statesOf } from '../classify.ts';
import { ruleBook } from '../packs/index.ts';
import type { Facts } from './facts-text.ts';

/** The rules that ship with Sojourn, opened once. */
export const rules = openRules(ruleBook);

export const categories: readonly string[] = [...rules.categories.keys()];

const letters = { applies: 'T', does_not_apply: 'F', undetermined: 'U' } as const;

/** T, F or U for every category of a case. */
export function truths(facts: Facts): ReadonlyMap<string, 'T' | 'F' | 'U'> {
  const { states } = statesOf(rules, facts);
  return new Map([...decide(rules, states).of].map(([id, { verdict }]) => [id, letters[verdict]]));
}

/** T, F or U for one category of a case. */
export function truth(facts: Facts, category: string): 'T' | 'F' | 'U' {
  return truths(facts).get(category)!;
}

/** All that is said about one category: the answer, what is missing, what is open in law. */
export function account(facts: Facts, category: string) {
  const { states } = statesOf(rules, facts);
  const decision = decide(rules, states).of.get(category)!;
  return {
    verdict: decision.verdict,
    missing: missingFacts(rules, decision),
    law: openLaw(rules, decision),
  };
}

/** Whether the facts of a case go together. */
export function agrees(facts: Facts): boolean {
  return statesOf(rules, facts).issues.length === 0;
}
