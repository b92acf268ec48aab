import { describe, expect, test } from 'vitest';
import { classify, openRules } from '../classify.ts';
import type { FactInput } from '../contract.ts';
import { ruleBook } from '../packs/index.ts';

const rules = openRules(ruleBook);
const trafficked: FactInput = {
  age_years: 30,
  act_by_another: true,
  means_coercion: true,
  purpose_exploitation: true,
};

describe('the basis of a need', () => {
  const bindsOf = (facts: FactInput) => {
    const { needs } = classify(rules, { ...trafficked, ...facts });
    const reflection = needs.find(({ need }) => need === 'recovery_reflection_period')!;
    return reflection.basis.map(({ source, binds }) => [source.instrument, binds]);
  };

  test('says whether a regional instrument binds the State, as far as that is known', () => {
    expect(bindsOf({})).toEqual([
      ['coe_trafficking', 'unknown'],
      ['eu_reflection', 'unknown'],
    ]);
    expect(bindsOf({ state_bound_by_coe: true, state_bound_by_eu: false })).toEqual([
      ['coe_trafficking', 'yes'],
      ['eu_reflection', 'no'],
    ]);
  });

  test('does not take a need away where it binds nobody: good practice stays', () => {
    const none = { state_bound_by_coe: false, state_bound_by_eu: false };
    expect(bindsOf(none)).toHaveLength(2);
  });

  test('asks nothing of instruments that are not regional', () => {
    const { needs } = classify(rules, trafficked);
    const assistance = needs.find(({ need }) => need === 'victim_assistance')!;
    expect(assistance.basis[0]).not.toHaveProperty('binds');
  });
});

describe('while the age is open', () => {
  test.each(['unknown', 'declined'])('an age that is %s gives the protection of a child', (age) => {
    const { needs } = classify(rules, { age_years: age, with_parent: false });
    const given = needs.map(({ need, status }) => [need, status]);
    expect(given).toContainEqual(['best_interests_procedure', 'while_open']);
    expect(given).toContainEqual(['guardian', 'while_open']);
  });

  test('an age that nobody asked for gives nothing yet', () => {
    expect(classify(rules, { with_parent: false }).needs).toEqual([]);
  });
});
