import { sized } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../answer/decide.ts';
import { decidingSets, missingFacts, openLaw } from '../answer/missing.ts';
import { openRules, statesOf } from '../classify.ts';
import { truthOfRule } from '../logic/kleene.ts';
import { ruleBook } from '../packs/index.ts';
import { anyValue, baseCase, consistent } from '../testing/arbitraries.ts';
import {
  answerUnder,
  type Completions,
  decisiveAxes,
  Enumeration,
  verdictOf,
} from '../testing/completions.ts';
import type { Facts } from '../testing/facts-text.ts';
import { Naive } from '../testing/naive.ts';

const rules = openRules(ruleBook);
const naive = new Naive(ruleBook);
const enumeration = new Enumeration(ruleBook);
const categories = [...rules.categories.keys()];
const letters = { applies: 'T', does_not_apply: 'F', undetermined: 'U' } as const;

/** A case about one category: near one in which it applies, with at most nine facts open. */
function caseAbout(category: string): fc.Arbitrary<Facts> {
  const read = naive.reads(category).facts.map((id) => rules.facts.get(id)!);
  const values = fc.record(Object.fromEntries(read.map((fact) => [fact.id, anyValue(fact)])));
  const open = fc.constantFrom('unknown' as const, 'declined' as const, 'not_asked' as const);
  return fc
    .tuple(
      values,
      baseCase(category),
      fc.subarray(read),
      fc.subarray(read, { maxLength: Math.min(9, read.length) }),
      fc.array(open, { minLength: 9, maxLength: 9 }),
    )
    .map(([known, base, changed, opened, answers]) => {
      const kept = Object.entries(base).filter(([id]) => !changed.some((fact) => fact.id === id));
      const states = opened.map(({ id }, at) => [id, answers[at]!] as const);
      const facts = { ...known, ...Object.fromEntries(kept), ...Object.fromEntries(states) };
      return consistent(rules, facts as Facts);
    });
}

function decisionOn(category: string, facts: Facts) {
  const { states, issues } = statesOf(rules, facts);
  fc.pre(issues.length === 0);
  const decision = decide(rules, states).of.get(category)!;
  const completions = enumeration.of(category, states);
  fc.pre(completions !== null);
  return { states, decision, completions: completions! };
}

const runs = { numRuns: sized(40, 200) };

/** The deciding sets for an answer, as values by axis. */
function setsOf(category: string, facts: Facts) {
  const { decision, completions } = decisionOn(category, facts);
  const { applies, doesNotApply } = decidingSets(rules, decision, 4);
  const axes = (set: (typeof applies)[number]) =>
    new Map<string, readonly (boolean | number | string)[]>([
      ...Object.entries(set.facts).map(([id, values]) => [`fact ${id}`, values] as const),
      ...Object.entries(set.law).map(([id, value]) => [`law ${id}`, [value === 'yes']] as const),
    ]);
  return {
    completions,
    sets: [
      ...applies.map((set) => ({ towards: 'T' as const, set: axes(set) })),
      ...doesNotApply.map((set) => ({ towards: 'F' as const, set: axes(set) })),
    ],
  };
}

type AxisSet = ReadonlyMap<string, readonly (boolean | number | string)[]>;

/** Drops from a full set of answers whatever is not needed for the answer that it gives. */
function reduced(completions: Completions, full: AxisSet, towards: 'T' | 'F'): AxisSet {
  let set = full;
  for (const key of full.keys()) {
    const smaller = new Map([...set].filter(([one]) => one !== key));
    if (answerUnder(completions, smaller) === towards) set = smaller;
  }
  return set;
}

describe('the answer is exact: against every completion, read by a second evaluator', () => {
  test.each(categories)('%s', (category) => {
    fc.assert(
      fc.property(caseAbout(category), (facts) => {
        const { states, decision, completions } = decisionOn(category, facts);
        const verdict = letters[decision.verdict];
        expect(verdict).toBe(verdictOf(completions));
        const kleene = truthOfRule(rules, rules.categories.get(category)!, states);
        if (kleene !== 'U') expect(kleene).toBe(verdict);
      }),
      runs,
    );
  });
});

test('a fact that stands in two places, once with a presumption, has one value', () => {
  const facts = { outside_country: 'unknown', real_risk: true, recognised_refugee: true } as const;
  const { states } = statesOf(rules, { ...facts, fear_well_founded: false });
  expect(decide(rules, states).of.get('complementary_protection_need')!.verdict).toBe(
    'does_not_apply',
  );
});

describe('what is named as missing is what can change the answer, and all of it', () => {
  test.each(categories)('%s', (category) => {
    fc.assert(
      fc.property(caseAbout(category), (facts) => {
        const { decision, completions } = decisionOn(category, facts);
        const axes = decisiveAxes(completions);
        const ids = (kind: string) => axes.filter((one) => one.kind === kind).map(({ id }) => id);
        expect(new Set(missingFacts(rules, decision))).toEqual(new Set(ids('fact')));
        expect(new Set(openLaw(rules, decision))).toEqual(new Set(ids('law')));
      }),
      runs,
    );
  });
});

describe('deciding sets', () => {
  test.each(categories)('suffice, lose by every omission and are all there: %s', (category) => {
    fc.assert(
      fc.property(caseAbout(category), fc.nat(), (facts, seed) => {
        const { completions, sets } = setsOf(category, facts);
        for (const { towards, set } of sets) {
          expect([...set, answerUnder(completions, set)]).toEqual([...set, towards]);
          for (const key of set.keys()) {
            const smaller = new Map([...set].filter(([one]) => one !== key));
            expect(answerUnder(completions, smaller)).not.toBe(towards);
          }
        }
        if (verdictOf(completions) !== 'U') return;
        const row = completions.rows[seed % completions.rows.length]!;
        const towards = row.holds ? 'T' : 'F';
        const full = new Map(
          completions.axes.map(({ kind, id }, at) => [`${kind} ${id}`, [row.values[at]!]] as const),
        );
        const least = reduced(completions, full, towards);
        if (least.size > 4) return;
        const found = sets.some(
          (one) =>
            one.towards === towards &&
            one.set.size === least.size &&
            [...one.set.keys()].every((key) => least.has(key)),
        );
        expect(found).toBe(true);
      }),
      { numRuns: sized(15, 80) },
    );
  });
});
