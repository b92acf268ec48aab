import { decide } from '../answer/decide.ts';
import { missingFacts, openLaw } from '../answer/missing.ts';
import { type Rules, statesOf } from '../classify.ts';
import { changesOf, type Facts, factsOf } from './facts-text.ts';
import type { Vector } from './vectors.ts';

/** One case with the answer that it must have. */
export interface Check {
  readonly category: string;
  readonly title: string;
  readonly facts: Facts;
  readonly expected: 'applies' | 'does_not_apply' | 'open' | 'open in law';
  /** Facts that must be asked for. */
  readonly asks: readonly string[];
}

const outcomes = {
  falls: 'does_not_apply',
  stands: 'applies',
  opens: 'open',
  law: 'open in law',
} as const;

/** The single cases of a vector: the base, then each change to it. */
export function checksOf(vector: Vector): Check[] {
  const { category } = vector;
  const base = factsOf(vector.facts);
  const kinds = Object.keys(outcomes) as (keyof typeof outcomes)[];
  const changed = kinds.flatMap((kind) =>
    changesOf(vector[kind] ?? '').map(({ text, facts }) => ({
      category,
      title: `${category} ${kind} with ${text}`,
      facts: { ...base, ...facts },
      expected: outcomes[kind],
      asks: kind === 'opens' ? Object.keys(facts).filter((fact) => facts[fact] === 'unknown') : [],
    })),
  );
  const title = `${category} applies to ${vector.facts}`;
  return [{ category, title, facts: base, expected: 'applies', asks: [] }, ...changed];
}

/** What the rules answer to a case, in the words of a check. */
export function answerTo(rules: Rules, { category, facts }: Check) {
  const { states, issues } = statesOf(rules, facts);
  const decision = decide(rules, states).of.get(category)!;
  const law = openLaw(rules, decision).length > 0;
  const open = law ? 'open in law' : 'open';
  return {
    issues,
    answer: decision.verdict === 'undetermined' ? open : decision.verdict,
    asks: missingFacts(rules, decision),
  };
}

/** Whether the rules answer a case as they must. */
export function passes(rules: Rules, check: Check): boolean {
  const { answer, asks } = answerTo(rules, check);
  return answer === check.expected && check.asks.every((fact) => asks.includes(fact));
}
