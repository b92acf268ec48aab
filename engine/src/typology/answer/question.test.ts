import { describe, expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { rules } from '../testing/ask.ts';
import { factsOf } from '../testing/facts-text.ts';

const ask = (facts: string) => classify(rules, factsOf(facts), { explain: false, decidingSets: 0 });

const first = (facts: string, count: number) =>
  ask(facts)
    .questions.slice(0, count)
    .map(({ fact }) => fact);

const protects = (facts: string, fact: string) =>
  ask(facts).questions.find((question) => question.fact === fact)?.protects;

describe('the first questions are those a trained worker would ask', () => {
  test('of nobody knows whom: the age, then the border', () => {
    expect(first('', 2)).toEqual(['is_under_18', 'crossed_border']);
  });

  test('of a child: who is with the child', () => {
    expect(first('age_years=15 crossed_border !national_of_host', 3)).toEqual([
      'with_relatives',
      'with_parent',
      'with_responsible_adult',
    ]);
  });

  test.each(['!entry_lawful', 'main_reason=armed_conflict', 'main_purpose=protection'])(
    'of an adult abroad with %s: fear of return',
    (sign) => {
      const known = 'age_years=30 crossed_border outside_country !national_of_host';
      expect(first(`${known} ${sign}`, 1)).toEqual(['fears_return']);
      expect(protects(known, 'fears_return')).toBe(0);
    },
  );

  test.each(['documents_withheld', 'movement_restricted', '?debt_uncontrolled'])(
    'of an adult with %s: what others did, and whether the work is forced',
    (sign) => {
      const known = 'age_years=24 crossed_border !national_of_host entry_lawful stay_authorised';
      expect(first(`${known} ${sign}`, 4).sort()).toEqual([
        'act_by_another',
        'purpose_exploitation',
        'work_offered_voluntarily',
        'work_under_penalty',
      ]);
      expect(protects(known, 'act_by_another')).toBe(0);
    },
  );

  test('what nothing points to is asked after what is ordinary', () => {
    const tourist =
      'age_years=34 crossed_border !national_of_host main_purpose=tourism entry_lawful stay_authorised';
    const asked = ask(tourist).questions.map(({ fact }) => fact);
    expect(asked.indexOf('months_of_stay')).toBeLessThan(asked.indexOf('means_abduction'));
    expect(ask(tourist).questions.every((question) => question.protects === 0)).toBe(true);
  });
});

test('whether a fear is well founded is not asked where the fear was declined or is not known', () => {
  const known = 'age_years=30 crossed_border outside_country !national_of_host !entry_lawful';
  expect(protects(known, 'fear_well_founded')).toBeGreaterThan(0);
  expect(protects(`${known} ?fears_return`, 'fear_well_founded')).toBeUndefined();
  const declined = { ...factsOf(known), fears_return: 'declined' };
  const { questions } = classify(rules, declined, { explain: false, decidingSets: 0 });
  expect(questions.map(({ fact }) => fact)).not.toContain('fear_well_founded');
});

test('every sign is of a category that is there, and each category has one', () => {
  const signed = rules.book.signs.map(({ category }) => category);
  expect(signed.filter((category) => !rules.categories.has(category))).toEqual([]);
  expect(new Set(signed).size).toBe(signed.length);
  const grave = [...rules.categories.values()].filter(({ weight }) => weight === 3);
  expect(grave.map(({ id }) => id).filter((id) => !signed.includes(id))).toEqual([]);
});
