import { describe, expect, test } from 'vitest';
import { openRules, statesOf } from '../classify.ts';
import type { FactInput } from '../contract.ts';
import { ruleBook } from '../packs/index.ts';
import { hingesOf } from './hinges.ts';

const rules = openRules(ruleBook);
const hinges = (facts: FactInput, category: string) =>
  hingesOf(rules, statesOf(rules, facts).states, category).map(({ facts, otherwise }) => [
    facts.join(' + '),
    otherwise,
  ]);

const trafficked: FactInput = {
  age_years: 30,
  act_by_another: true,
  means_coercion: true,
  means_abduction: false,
  means_deception: false,
  means_abuse_of_vulnerability: false,
  means_payment_to_controller: false,
  purpose_exploitation: true,
};

describe('what an answer hinges on', () => {
  test('names each fact that would overturn it alone', () => {
    expect(hinges(trafficked, 'trafficked_person')).toEqual([
      ['act_by_another', 'does_not_apply'],
      ['means_coercion', 'does_not_apply'],
      ['purpose_exploitation', 'does_not_apply'],
    ]);
  });

  test('names two together where no single fact does', () => {
    const found = hinges(
      {
        ...trafficked,
        means_deception: true,
        act_by_another: { value: true, level: 'established' },
        purpose_exploitation: { value: true, level: 'established' },
      },
      'trafficked_person',
    );
    expect(found).toEqual([['means_coercion + means_deception', 'does_not_apply']]);
  });

  test('leaves established and unchangeable facts alone', () => {
    const facts: FactInput = {
      ...trafficked,
      means_coercion: { value: true, level: 'established' },
    };
    const named = hinges(facts, 'trafficked_person').map(([fact]) => fact);
    expect(named).not.toContain('means_coercion');
    expect(named).not.toContain('age_years');
    expect(named).not.toContain('is_under_18');
  });

  test('names exclusion to a qualified legal role only', () => {
    const refugee: FactInput = { act_listed_in_1f: true, outside_country: true };
    const { states } = statesOf(rules, refugee);
    const named = (role: 'worker' | 'legal') =>
      hingesOf(rules, states, 'stateless_1954', role).flatMap(({ facts }) => facts);
    expect(named('worker')).toEqual([]);
    expect(named('legal')).toContain('act_listed_in_1f');
  });

  test('never names consent: agreement decides nothing', () => {
    const facts = { ...trafficked, agreed_to_arrangement: true };
    for (const category of rules.categories.keys()) {
      expect(hinges(facts, category).flat()).not.toContain('agreed_to_arrangement');
    }
  });
});
