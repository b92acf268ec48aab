import { sized } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearCase } from '../testing/arbitraries.ts';
import { agrees, rules, truth, truths } from '../testing/ask.ts';
import { factsOf } from '../testing/facts-text.ts';

const needsBorder = [
  'stat_international_migrant',
  'stat_temporary_mobility',
  'visitor',
  'regular_migrant',
  'irregular_migrant',
  'labour_migrant',
  'temporary_labour_migrant',
  'circular_migrant',
  'migrant_domestic_worker',
  'international_student',
  'family_migrant',
  'smuggled_migrant',
];

/** Pairs that no case can show at once (method notes on categories; each follows from definitions). */
const exclusive: readonly (readonly [string, string])[] = [
  ...needsBorder.map((category) => ['idp', category] as const),
  ...needsBorder.map((category) => ['internal_migrant', category] as const),
  ...needsBorder.map((category) => ['virtual_migrant', category] as const),
  ['refugee_1951', 'excluded_1F'],
  ['refugee_oau', 'excluded_1F'],
  ['refugee_cartagena', 'excluded_1F'],
  ['stateless_1954', 'excluded_1F'],
  ['refugee_1951', 'ceased_refugee'],
  ['refugee_1951', 'complementary_protection_need'],
  ['asylum_seeker', 'rejected_asylum_seeker'],
  ['regular_migrant', 'visitor'],
  ['irregular_migrant', 'visitor'],
  ['stat_international_migrant', 'stat_temporary_mobility'],
  ['stat_international_migrant', 'visitor'],
  ['frontier_worker', 'stat_international_migrant'],
  ['frontier_worker', 'circular_migrant'],
  ['unaccompanied_child', 'separated_child'],
  ['international_student', 'family_migrant'],
  ['international_student', 'labour_migrant'],
];

/** A fact that shuts a category out. */
const shuts: readonly (readonly [string, string])[] = [
  ['visitor', 'paid_work_in_state'],
  ['irregular_migrant', 'national_of_host'],
  ['smuggled_migrant', 'national_of_host'],
  ['regular_migrant', 'national_of_host'],
  ['migrant_worker_icrmw', 'national_of_host'],
  ['unaccompanied_child', 'with_relatives'],
  ['unaccompanied_child', 'with_parent'],
  ['separated_child', 'with_parent'],
  ['child', 'age_years=18'],
  ['stateless_1954', 'national_of_some_state'],
];

/** Pairs that people take for exclusive and that may well hold together, with a case for each. */
const together: readonly (readonly [string, string, string])[] = [
  [
    'trafficked_person',
    'smuggled_migrant',
    'crossed_border !national_of_host !permanent_resident_of_host !entry_lawful entry_procured procurer_benefit act_by_another means_coercion purpose_exploitation',
  ],
  [
    'trafficked_person',
    'regular_migrant',
    'act_by_another means_deception purpose_exploitation crossed_border !national_of_host stay_authorised work_authorised main_purpose=work',
  ],
  ['refugee_1951', 'stateless_1954', 'recognised_refugee outside_country !national_of_some_state'],
  [
    'refugee_1951',
    'asylum_seeker',
    'recognised_refugee outside_country seeks_protection !final_decision',
  ],
  [
    'refugee_1951',
    'smuggled_migrant',
    'recognised_refugee outside_country crossed_border !national_of_host !permanent_resident_of_host !entry_lawful entry_procured procurer_benefit',
  ],
  [
    'idp',
    'trafficked_person',
    'compelled_to_leave !crossed_border act_by_another means_abduction purpose_exploitation',
  ],
  [
    'idp',
    'returnee',
    'compelled_to_leave !crossed_border has_returned displacement_needs_remain away_significantly',
  ],
  ['excluded_1F', 'complementary_protection_need', 'act_listed_in_1f outside_country real_risk'],
  [
    'migrant_worker_icrmw',
    'irregular_migrant',
    'crossed_border !national_of_host !stay_authorised paid_work_in_state',
  ],
];

const runs = { numRuns: sized(80, 1000) };

describe('categories that exclude each other', () => {
  test.each(exclusive)('%s and %s', (one, other) => {
    const cases = fc.oneof(nearCase(rules, one, 8), nearCase(rules, other, 8));
    fc.assert(
      fc.property(cases, (given) => {
        const all = truths(given);
        expect([all.get(one), all.get(other)]).not.toEqual(['T', 'T']);
      }),
      runs,
    );
    const [left, right] = [rules.roots.get(one)!, rules.roots.get(other)!];
    const joint = rules.diagram.and(left, right);
    const presumed = [one, other].some((id) => id === 'frontier_worker' || id === 'visitor');
    if (!presumed) expect(joint).toBe(0);
  });

  test.each(shuts)('%s with %s', (category, fact) => {
    fc.assert(
      fc.property(nearCase(rules, category, 6), (given) => {
        const other = { ...given, ...factsOf(fact) };
        fc.pre(agrees(other));
        expect(truth(other, category)).toBe('F');
      }),
      runs,
    );
  });
});

describe('categories that overlap', () => {
  test.each(together)('%s and %s', (one, other, facts) => {
    const all = truths(factsOf(facts));
    expect([all.get(one), all.get(other)]).toEqual(['T', 'T']);
  });
});
