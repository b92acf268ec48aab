import { sized } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../answer/decide.ts';
import { classify, statesOf } from '../classify.ts';
import { isRaised } from '../facts/state.ts';
import { truthOfRule } from '../logic/kleene.ts';
import { anyCase, anyValue, nearCase } from '../testing/arbitraries.ts';
import { agrees, categories, rules, truths } from '../testing/ask.ts';
import type { Facts } from '../testing/facts-text.ts';

const runs = { numRuns: sized(200, 3000) };
const cases = fc.oneof(anyCase(rules), nearCase(rules));
const known = fc
  .constantFrom(...rules.book.facts)
  .chain((fact) => anyValue(fact).map((value) => [fact.id, value] as const));

describe('more knowledge', () => {
  test('never overturns an answer once the fact was raised: unknown or declined, then known', () => {
    const open = fc.constantFrom('unknown' as const, 'declined' as const);
    fc.assert(
      fc.property(cases, known, open, (given, [id, value], answer) => {
        const after = { ...given, [id]: value };
        fc.pre(agrees(after));
        const [early, late] = [truths({ ...given, [id]: answer }), truths(after)];
        const decided = categories.filter((category) => early.get(category) !== 'U');
        const answers = (all: ReadonlyMap<string, string>) =>
          decided.map((category) => [category, all.get(category)]);
        expect(answers(late)).toEqual(answers(early));
      }),
      runs,
    );
  });

  test('overturns an answer only where it was told to rest on a presumption that is now raised', () => {
    fc.assert(
      fc.property(cases, known, (given, [id, value]) => {
        const after = { ...given, [id]: value };
        fc.pre(agrees(after));
        const options = { role: 'legal', decidingSets: 0, questions: false } as const;
        const before = classify(rules, { ...given, [id]: 'not_asked' }, options);
        const [were, are] = [before, classify(rules, after, options)].map(({ answers }) => answers);
        const { states: old } = statesOf(rules, { ...given, [id]: 'not_asked' });
        const { states } = statesOf(rules, after);
        const raised = [...states.keys()].filter(
          (fact) => isRaised(states.get(fact)) && !isRaised(old.get(fact)),
        );
        were!.forEach(({ category, verdict, presumed }, at) => {
          if (verdict === 'undetermined' || are![at]!.verdict === verdict) return;
          expect([category, presumed.some((fact) => raised.includes(fact))]).toEqual([
            category,
            true,
          ]);
        });
      }),
      runs,
    );
  });

  test('that contradicts what is known is reported, and both facts count as unknown', () => {
    fc.assert(
      fc.property(anyCase(rules), known, (given, [id, value]) => {
        const facts = { ...given, [id]: value };
        const { states, issues } = statesOf(rules, facts);
        fc.pre(issues.length > 0);
        for (const issue of issues) {
          expect(issue.code).toBe('fact.contradiction');
          for (const fact of issue.where!.field!.split(', ')) {
            expect([fact, states.get(fact)!.answer]).toEqual([fact, 'unknown']);
          }
        }
      }),
      runs,
    );
  });
});

describe('strong Kleene logic and the exact decision', () => {
  test('never contradict each other, in any case and category', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { states } = statesOf(rules, given);
        const exact = decide(rules, states);
        const letters = { applies: 'T', does_not_apply: 'F', undetermined: 'U' } as const;
        for (const [id, category] of rules.categories) {
          const kleene = truthOfRule(rules, category, states);
          if (kleene !== 'U') {
            expect([id, letters[exact.of.get(id)!.verdict]]).toEqual([id, kleene]);
          }
        }
      }),
      runs,
    );
  });

  test('differ where a fact stands in two places: the exact decision sees through it', () => {
    const facts: Facts = { outside_country: 'unknown', real_risk: true, recognised_refugee: true };
    const { states } = statesOf(rules, { ...facts, fear_well_founded: false });
    const category = rules.categories.get('complementary_protection_need')!;
    expect(truthOfRule(rules, category, states)).toBe('U');
    expect(decide(rules, states).of.get(category.id)!.verdict).toBe('does_not_apply');
  });
});

describe('how little is known', () => {
  test('not known and declined decide alike; only an unsettled question tells them apart', () => {
    const open = fc.constantFrom(...rules.book.facts.map(({ id }) => id));
    fc.assert(
      fc.property(cases, open, (given, id) => {
        const [unknown, declined] = ['unknown', 'declined'].map((answer) =>
          truths({ ...given, [id]: answer } as Facts),
        );
        expect(declined).toEqual(unknown);
      }),
      runs,
    );
  });

  test('with nothing known only presumptions decide, and nothing applies', () => {
    const { answers, issues } = classify(rules, {}, { role: 'legal', decidingSets: 0 });
    expect(issues).toEqual([]);
    expect(answers.filter(({ verdict }) => verdict === 'applies')).toEqual([]);
    for (const { category, verdict, presumed } of answers) {
      if (verdict === 'does_not_apply') expect([category, ...presumed]).not.toEqual([category]);
    }
  });

  test('every answer is possible for every category', () => {
    const seen = new Map(categories.map((category) => [category, new Set<string>()]));
    const near = fc.sample(nearCase(rules, undefined, 6), { numRuns: 3000, seed: 1 });
    for (const facts of near) {
      for (const [category, truth] of truths(facts)) seen.get(category)!.add(truth);
    }
    expect([...seen].filter(([, answers]) => answers.size < 3)).toEqual([]);
  });

  test('every fact may be unknown, declined or not asked without an issue', () => {
    for (const { id } of rules.book.facts) {
      for (const answer of ['unknown', 'declined', 'not_asked']) {
        expect(statesOf(rules, { [id]: answer }).issues).toEqual([]);
      }
    }
  });
});
