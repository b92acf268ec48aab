import { describe, expect, test } from 'vitest';
import { rules } from '../testing/ask.ts';
import { factsOf } from '../testing/facts-text.ts';
import { deriveFacts } from './derive.ts';
import { readFacts } from './read.ts';

const derive = (text: string) => deriveFacts(rules, readFacts(rules.keys, factsOf(text)));
const found = (text: string, fact: string) => derive(text).states.get(fact)?.value;

describe('what follows from the meaning of facts', () => {
  test.each([
    ['age_years=17.9', 'is_under_18', true],
    ['age_years=18', 'is_under_18', false],
    ['national_of_host', 'national_of_some_state', true],
    ['compelled_to_leave', 'moved_from_residence', true],
    ['compelled_by_public_order', 'moved_from_residence', true],
    ['!claim_lodged', 'final_decision', false],
    ['decision_negative', 'claim_lodged', true],
    ['!fears_return', 'fear_well_founded', false],
    ['!moved_from_residence', 'compelled_to_leave', false],
    ['!national_of_some_state', 'national_of_host', false],
    ['fear_well_founded', 'fears_return', true],
  ])('%s gives %s = %s', (facts, fact, value) => {
    expect(found(facts, fact)).toBe(value);
  });

  test.each([
    ['!national_of_host', 'national_of_some_state'],
    ['!compelled_to_leave', 'moved_from_residence'],
    ['claim_lodged', 'final_decision'],
    ['fears_return', 'fear_well_founded'],
    ['?age_years', 'is_under_18'],
  ])('%s says nothing of %s', (facts, fact) => {
    expect(found(facts, fact)).toBeUndefined();
  });

  test('a fact that follows says from which', () => {
    expect(derive('age_years=9').states.get('is_under_18')).toEqual({
      answer: 'known',
      value: true,
      from: 'age_years',
    });
  });

  test('a known fact wins over an unknown one that follows from it', () => {
    expect(found('age_years=9 ?is_under_18', 'is_under_18')).toBe(true);
  });
});

describe('contradictions are reported and not resolved', () => {
  test.each([
    ['age_years=9 !is_under_18', 'age_years, is_under_18'],
    ['age_years=40 is_under_18', 'age_years, is_under_18'],
    ['national_of_host !national_of_some_state', 'national_of_host, national_of_some_state'],
    ['decision_negative !final_decision', 'decision_negative, final_decision'],
    ['decision_negative !claim_lodged', 'decision_negative, claim_lodged'],
    [
      'compelled_by_public_order !moved_from_residence',
      'compelled_by_public_order, moved_from_residence',
    ],
    ['!fears_return fear_well_founded', 'fears_return, fear_well_founded'],
  ])('%s', (facts, pair) => {
    const { states, issues } = derive(facts);
    expect(issues).toHaveLength(1);
    const named = issues[0]!.where!.field!.split(', ');
    expect(new Set(named)).toEqual(new Set(pair.split(', ')));
    for (const fact of named) expect(states.get(fact)).toEqual({ answer: 'unknown' });
    for (const [fact, state] of states) expect([fact, state.answer]).not.toEqual([fact, 'known']);
  });

  test('the message has both sentences with their answers, the file and the row', () => {
    const read = readFacts(rules.keys, { age_years: 9, is_under_18: false });
    const { issues } = deriveFacts(rules, read, { file: 'cases.csv', row: 3 });
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'fact.contradiction',
        where: { file: 'cases.csv', row: 3, field: 'age_years, is_under_18' },
        got: 'age in years: 9',
        expected: 'is under 18: no',
      },
    ]);
  });

  test('what does not touch the contradiction is read as ever', () => {
    const { states } = derive('age_years=9 !is_under_18 crossed_border');
    expect(states.get('crossed_border')?.value).toBe(true);
  });

  test('two contradictions are two issues', () => {
    const { issues } = derive('age_years=9 !is_under_18 national_of_host !national_of_some_state');
    expect(issues).toHaveLength(2);
  });
});
