import { describe, expect, test } from 'vitest';
import { openRules, type Rules } from './classify.ts';
import { ruleBook } from './packs/index.ts';
import { needsExpected, needsFor } from './testing/check-needs.ts';
import { checksOf, passes } from './testing/check-vectors.ts';
import { needMutants } from './testing/mutate-needs.ts';
import { type RuleMutant, ruleMutants } from './testing/mutate-rules.ts';
import { sameRules } from './testing/same-rules.ts';
import { vectors } from './testing/vectors.ts';
import { needVectors } from './testing/vectors-needs.ts';

const rules = openRules(ruleBook);
const checks = vectors.flatMap(checksOf);

/** A mutant in words. */
const named = ({ rule, change }: RuleMutant) => `${rule}: ${change}`;

interface Outcome {
  readonly killed: number;
  readonly survivors: readonly RuleMutant[];
}

/** The cases about the changed rule first: they find it soonest. */
function isKilled(mutant: Rules, rule: string): boolean {
  const near = checks.filter(({ category }) => category === rule);
  return ![...near, ...checks].every((check) => passes(mutant, check));
}

/** Mutants that decide every case as the rules do are none and do not count. */
function hunt(mutants: readonly RuleMutant[]): Outcome {
  let killed = 0;
  const survivors = mutants.filter(({ rule, book }) => {
    const mutant = openRules(book);
    if (isKilled(mutant, rule)) {
      killed += 1;
      return false;
    }
    return !sameRules(rules, mutant);
  });
  return { killed, survivors };
}

function survivesNeeds({ book }: RuleMutant): boolean {
  const mutant = { ...rules, book };
  return needVectors.every((vector) => {
    const [got, expected] = [needsFor(mutant, vector), needsExpected(vector)];
    return JSON.stringify(got) === JSON.stringify(expected);
  });
}

function expectKilled({ killed, survivors }: Outcome): void {
  const total = killed + survivors.length;
  const list = survivors.map(named).join('\n');
  expect(
    killed / total,
    `${killed} of ${total} killed; survivors:\n${list}`,
  ).toBeGreaterThanOrEqual(0.95);
}

describe('a rule that is changed in one place is found out', () => {
  test('by our own cases, for at least 95 of 100 changes of the rule packs', () => {
    const mutants = ruleMutants(ruleBook);
    expect(mutants.length).toBeGreaterThan(400);
    expectKilled(hunt(mutants));
  });

  test('by our own cases, for at least 95 of 100 changes of the needs', () => {
    const mutants = needMutants(ruleBook);
    expect(mutants.length).toBeGreaterThan(200);
    const survivors = mutants.filter(survivesNeeds);
    expectKilled({ killed: mutants.length - survivors.length, survivors });
  });
});

describe('the search for changes itself', () => {
  test('takes the rules as they are for the same, and a changed one for another', () => {
    expect(sameRules(rules, openRules(ruleBook))).toBe(true);
    expect(sameRules(rules, openRules(ruleMutants(ruleBook)[0]!.book))).toBe(false);
  });

  test('the cases pass on the rules as they are', () => {
    expect(checks.filter((check) => !passes(rules, check))).toEqual([]);
  });
});
