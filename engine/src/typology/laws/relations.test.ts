import { sized } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../answer/decide.ts';
import { needsOwed } from '../answer/needs.ts';
import { classify, statesOf } from '../classify.ts';
import type { FactAnswer } from '../contract.ts';
import { anyAnswer, anyCase, nearCase } from '../testing/arbitraries.ts';
import { account, agrees, categories, rules, truth, truths } from '../testing/ask.ts';
import { type Facts, factsOf } from '../testing/facts-text.ts';

const runs = { numRuns: sized(150, 2000) };
const cases = fc.oneof(anyCase(rules), nearCase(rules));
const yesNo: fc.Arbitrary<FactAnswer> = fc.constantFrom(
  true,
  false,
  'unknown',
  'declined',
  'not_asked',
);
const means = [
  'means_coercion',
  'means_abduction',
  'means_deception',
  'means_abuse_of_vulnerability',
  'means_payment_to_controller',
];
const rank = { F: 0, U: 1, T: 2 };
const presumedExceptions = rules.book.facts
  .filter(({ presumed }) => presumed === false)
  .map(({ id }) => id);

/** The category's whole account is the same whatever the answer to any of these facts. */
function expectInvariant(category: string, facts: readonly string[], about = cases): void {
  const change = fc
    .constantFrom(...facts)
    .chain((id) => anyAnswer(rules.facts.get(id)!).map((answer) => ({ [id]: answer })));
  fc.assert(
    fc.property(about, change, (given, changed) => {
      const other = { ...given, ...changed } as Facts;
      fc.pre(agrees(other));
      expect(account(other, category)).toEqual(account(given, category));
    }),
    runs,
  );
}

/** Wherever the category applies, this change makes it fail. */
function expectFalls(category: string, change: string, about = nearCase(rules, category, 6)): void {
  fc.assert(
    fc.property(about, (given) => {
      fc.pre(truth(given, category) === 'T');
      const other = { ...given, ...factsOf(change) };
      fc.pre(agrees(other));
      expect([change, truth(other, category)]).toEqual([change, 'F']);
    }),
    { numRuns: sized(40, 400) },
  );
}

describe('relations between cases', () => {
  test('1. the answer to “agreed to the arrangement” changes nothing, anywhere', () => {
    fc.assert(
      fc.property(cases, yesNo, yesNo, (given, one, other) => {
        const [a, b] = [one, other].map((agreed_to_arrangement) =>
          classify(rules, { ...given, agreed_to_arrangement }, { role: 'legal', decidingSets: 0 }),
        );
        expect(a).toEqual(b);
      }),
      { numRuns: sized(40, 400) },
    );
  });

  test('2. trafficking does not turn on border, entry, stay, nationality, permission to work, movement, or whether exploitation took place', () => {
    expectInvariant('trafficked_person', [
      'crossed_border',
      'entry_lawful',
      'stay_authorised',
      'national_of_host',
      'permanent_resident_of_host',
      'work_authorised',
      'moved_from_residence',
      'outside_country',
      'exploitation_took_place',
      'exploitation_form',
    ]);
  });

  test('3. without means and with the purpose unknown an adult is not shown to be trafficked; for a child it is open', () => {
    const noMeans = Object.fromEntries(means.map((id) => [id, false]));
    const about = anyCase(rules, ['age_years', 'is_under_18', 'act_by_another', ...means]);
    fc.assert(
      fc.property(about, fc.double({ min: 0, max: 99, noNaN: true }), (given, age_years) => {
        const facts: Facts = {
          ...given,
          ...noMeans,
          act_by_another: true,
          purpose_exploitation: 'unknown',
          age_years,
        };
        expect(truth(facts, 'trafficked_person')).toBe(age_years < 18 ? 'U' : 'F');
      }),
      runs,
    );
  });

  test('4. from age 17.9 to 18: a child no longer, unaccompanied no longer, and trafficking is never shown by growing older', () => {
    const about = fc.oneof(
      anyCase(rules, ['age_years', 'is_under_18']),
      nearCase(rules, 'unaccompanied_child'),
      nearCase(rules, 'trafficked_person'),
    );
    fc.assert(
      fc.property(about, (given) => {
        const at = (age_years: number) =>
          truths({ ...given, is_under_18: 'not_asked', age_years } as Facts);
        const [before, after] = [at(17.9), at(18)];
        expect([before.get('child'), after.get('child')]).toEqual(['T', 'F']);
        expect(after.get('unaccompanied_child')).toBe('F');
        const [young, grown] = [before, after].map((all) => all.get('trafficked_person')!);
        expect(rank[grown!]).toBeLessThanOrEqual(rank[young!]);
        const known = means.every((id) => typeof given[id] === 'boolean');
        if (known && young === 'T') expect(['T', 'F']).toContain(grown);
      }),
      runs,
    );
  });

  test('5. smuggling does not turn on fear, exploitation or age, but on nationality, permanent residence, lawful entry and benefit', () => {
    expectInvariant('smuggled_migrant', [
      'fears_return',
      'fear_well_founded',
      'purpose_exploitation',
      'exploitation_took_place',
      'age_years',
      'is_under_18',
    ]);
    expectFalls('smuggled_migrant', 'national_of_host');
    expectFalls('smuggled_migrant', 'permanent_resident_of_host');
    expectFalls('smuggled_migrant', 'entry_lawful');
    expectFalls('smuggled_migrant', '!procurer_benefit');
  });

  test('6. refugee status does not turn on manner of entry, documents or a pending decision, but on the ground', () => {
    expectInvariant('refugee_1951', [
      'entry_lawful',
      'entry_procured',
      'procurer_benefit',
      'stay_authorised',
      'documents_withheld',
      'claim_lodged',
      'final_decision',
      'decision_negative',
    ]);
    expectFalls('refugee_1951', 'convention_ground=none !recognised_refugee !un_agency_protection');
  });

  test('7. the OAU definition does not turn on a ground or on being singled out, but on the State being bound', () => {
    const about = nearCase(rules, 'refugee_oau').map((given) => ({
      ...given,
      ...factsOf('compelled_by_public_order compelled_to_leave moved_from_residence'),
    }));
    expectInvariant(
      'refugee_oau',
      ['convention_ground', 'harm_is_persecution', 'fears_return', 'fear_well_founded'],
      about,
    );
    expectFalls('refugee_oau', '!state_bound_by_oau');
  });

  test('8. internal displacement ends at the border and does not turn on nationality', () => {
    expectFalls('idp', 'crossed_border');
    expectInvariant('idp', ['national_of_host', 'national_of_some_state', 'stay_authorised']);
  });

  test('9. recognition is declaratory: without it a refugee who meets the definition stays one', () => {
    const inclusion = factsOf(
      'outside_country fears_return fear_well_founded harm_is_persecution protection_unavailable convention_ground=religion !internal_relocation',
    );
    const about = nearCase(rules, 'refugee_1951').map((given) => ({ ...given, ...inclusion }));
    fc.assert(
      fc.property(about, yesNo, (given, recognised_refugee) => {
        fc.pre(truth({ ...given, recognised_refugee: true }, 'refugee_1951') === 'T');
        expect(truth({ ...given, recognised_refugee }, 'refugee_1951')).toBe('T');
      }),
      runs,
    );
  });

  test('10. an exception that is raised as unknown can open an answer, never make it hold', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...presumedExceptions), (given, exception) => {
        const [before, after] = ['not_asked', 'unknown'].map((answer) =>
          truths({ ...given, [exception]: answer } as Facts),
        );
        for (const category of categories) {
          const [was, is] = [before!.get(category)!, after!.get(category)!];
          if (was === 'T') expect([category, is]).not.toEqual([category, 'F']);
          else expect([category, is]).not.toEqual([category, 'T']);
        }
      }),
      runs,
    );
  });

  test('11. filling in what was unknown never turns a category that applies into one that does not', () => {
    const filled = fc
      .constantFrom(...rules.book.facts)
      .chain((fact) => anyAnswer(fact).map((answer) => [fact.id, answer] as const));
    fc.assert(
      fc.property(cases, filled, (given, [id, answer]) => {
        const after = { ...given, [id]: answer };
        fc.pre(agrees(after));
        const [open, closed] = [truths({ ...given, [id]: 'unknown' }), truths(after)];
        if (answer === 'not_asked') return;
        for (const category of categories) {
          if (open.get(category) !== 'T') continue;
          expect([category, closed.get(category)]).toEqual([category, 'T']);
        }
      }),
      runs,
    );
  });

  test('12. the order of facts, the spelling of their keys and the words beside them change nothing', () => {
    const spelled = (id: string, how: number) => {
      const { label } = rules.facts.get(id)!;
      return [id, label, label.toUpperCase(), id.replaceAll('_', ' ')][how % 4]!;
    };
    const words = (answer: FactAnswer, how: number, text: string): FactAnswer =>
      typeof answer === 'string' && how % 2 === 1 ? answer.replaceAll('_', ' ') : (answer ?? text);
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), fc.string(), (given, numbers, reason) => {
        const entries = Object.entries(given).map(([id, answer]) => {
          const how = numbers.next().value as number;
          const closed = !['not_asked', 'unknown', 'declined'].includes(String(answer));
          const value = closed ? words(answer, how, reason) : answer;
          return { key: spelled(id, how), record: { value, reason }, order: how };
        });
        const shuffled = entries.sort((a, b) => a.order - b.order);
        const other = Object.fromEntries(shuffled.map(({ key, record }) => [key, record]));
        const options = { role: 'legal', decidingSets: 0, explain: false } as const;
        expect(classify(rules, other, options)).toEqual(classify(rules, given, options));
      }),
      { numRuns: sized(60, 600) },
    );
  });

  test('13. who returns monthly and no longer weekly is no frontier worker, but a migrant worker as before', () => {
    expectFalls('frontier_worker', '!returns_daily_or_weekly');
    expectInvariant('migrant_worker_icrmw', ['returns_daily_or_weekly']);
  });

  test('14. admission decides whether the Convention covers seafarers and offshore workers, not whether they are called so', () => {
    for (const place of ['works_on_foreign_vessel', 'works_offshore']) {
      const about = nearCase(rules, 'migrant_worker_icrmw').map((given) => ({
        ...given,
        [place]: true,
        admitted_for_work: true,
      }));
      expectFalls('migrant_worker_icrmw', '!admitted_for_work', about);
    }
    expectInvariant('seafarer', ['admitted_for_work']);
    expectInvariant('offshore_worker', ['admitted_for_work']);
  });

  test('15. what is owed by one category stays when a further category applies', () => {
    const verdict = fc.constantFrom<Verdict>('applies', 'does_not_apply', 'undetermined');
    const all = fc.record(Object.fromEntries(categories.map((id) => [id, verdict])));
    fc.assert(
      fc.property(cases, all, fc.constantFrom(...categories), (given, verdicts, further) => {
        const { states } = statesOf(rules, given);
        const owed = (map: Record<string, Verdict>) =>
          needsOwed(rules, states, new Map(Object.entries(map))).owed;
        const after = owed({ ...verdicts, [further]: 'applies' });
        for (const { need, status } of owed(verdicts as Record<string, Verdict>)) {
          const kept = after.find((one) => one.need === need);
          expect([need, kept?.status]).toEqual([need, status === 'owed' ? 'owed' : kept?.status]);
          expect(kept).toBeDefined();
        }
      }),
      runs,
    );
  });

  test('16. while fear of the own State is not excluded, consular contact is held back', () => {
    fc.assert(
      fc.property(cases, yesNo, (given, fears_return) => {
        const { needs } = classify(
          rules,
          { ...given, fears_return },
          { explain: false, decidingSets: 0, questions: false },
        );
        const offered = needs.some(({ need }) => need === 'consular_assistance');
        if (fears_return !== false) expect(offered).toBe(false);
      }),
      runs,
    );
  });

  test('17. exclusion under Article 1F ends refugee status and leaves complementary protection and non-refoulement', () => {
    const options = { role: 'legal', explain: false, decidingSets: 0, questions: false } as const;
    const about = fc.oneof(
      nearCase(rules, 'refugee_1951'),
      nearCase(rules, 'refugee_oau'),
      nearCase(rules, 'refugee_cartagena'),
      nearCase(rules, 'complementary_protection_need'),
    );
    fc.assert(
      fc.property(about, (given) => {
        const [before, after] = [false, true].map((act_listed_in_1f) =>
          classify(rules, { ...given, act_listed_in_1f }, options),
        );
        const verdict = (answer: typeof before, id: string) =>
          answer!.answers.find(({ category }) => category === id)!.verdict;
        for (const id of ['refugee_1951', 'refugee_oau', 'refugee_cartagena']) {
          expect(verdict(after, id)).toBe('does_not_apply');
        }
        const complementary = 'complementary_protection_need';
        if (verdict(before, complementary) === 'applies') {
          expect(verdict(after, complementary)).toBe('applies');
        }
        const [owed, kept] = [before, after].map((answer) =>
          answer!.needs.some(({ need }) => need === 'non_refoulement'),
        );
        const { fears_return, real_risk } = given;
        const safe = fears_return === false && real_risk === false;
        if (owed && !safe) expect(kept).toBe(true);
      }),
      runs,
    );
  });

  test('18. stays of 6, 6.1, 11.9 and 12 months: no, open in law, open in law, yes for statistics of migration', () => {
    const about = anyCase(rules, [
      'months_of_stay',
      'returns_daily_or_weekly',
      'on_official_functions',
    ]);
    const at = (given: Facts, months_of_stay: number) =>
      account({ ...given, crossed_border: true, months_of_stay }, 'stat_international_migrant');
    const open = {
      verdict: 'undetermined',
      missing: [],
      law: ['residence_over_six_months'],
    };
    fc.assert(
      fc.property(about, (given) => {
        expect(at(given, 6).verdict).toBe('does_not_apply');
        expect(at(given, 6.1)).toEqual(open);
        expect(at(given, 11.9)).toEqual(open);
        expect(at(given, 12).verdict).toBe('applies');
      }),
      runs,
    );
  });
});
