import { describe, expect, test } from 'vitest';
import { classify, statesOf } from '../classify.ts';
import { rules } from '../testing/ask.ts';
import { factsOf } from '../testing/facts-text.ts';
import { decide } from './decide.ts';
import { decidingSets } from './missing.ts';

const ask = (facts: string, role: 'worker' | 'legal' = 'worker') =>
  classify(rules, factsOf(facts), { role });
const answer = (facts: string, id: string, role?: 'worker' | 'legal') =>
  ask(facts, role).answers.find(({ category }) => category === id)!;

describe('deciding sets', () => {
  test('one act, one means and the purpose decide trafficking; a child needs no means', () => {
    const { deciding } = answer('act_by_another', 'trafficked_person');
    const named = deciding!.applies.map(({ facts }) => Object.keys(facts).sort());
    expect(named).toContainEqual(['means_coercion', 'purpose_exploitation']);
    expect(named).toContainEqual(['is_under_18', 'purpose_exploitation']);
    expect(named).toHaveLength(6);
    expect(deciding!.doesNotApply[0]).toEqual({
      facts: { purpose_exploitation: [false] },
      law: {},
    });
    expect(deciding!.more).toBe(true);
  });

  test('a reading of the law stands beside the facts', () => {
    const { deciding } = answer('crossed_border months_of_stay=8', 'stat_international_migrant');
    expect(deciding!.applies).toEqual([{ facts: {}, law: { residence_over_six_months: 'yes' } }]);
    expect(deciding!.doesNotApply).toEqual([
      { facts: {}, law: { residence_over_six_months: 'no' } },
    ]);
  });

  test('numbers are named by examples of their cells, choices by their ids', () => {
    const { deciding } = answer('crossed_border', 'stat_temporary_mobility');
    const months = deciding!.applies.find(({ facts }) => facts.months_of_stay)!;
    for (const value of months.facts.months_of_stay!) expect(Number(value)).toBeLessThanOrEqual(6);
    const purpose = answer('crossed_border !national_of_host', 'international_student').deciding!;
    expect(purpose.applies).toEqual([{ facts: { main_purpose: ['study'] }, law: {} }]);
  });

  test('none beyond the limit that was asked for', () => {
    const { states } = statesOf(rules, {});
    const decision = decide(rules, states).of.get('smuggled_migrant')!;
    expect(decidingSets(rules, decision, 4).applies).toEqual([]);
    expect(decidingSets(rules, decision, 6).applies).toHaveLength(1);
  });
});

describe('the tree of elements', () => {
  test('has every element with value, facts used and source; exceptions with what is presumed', () => {
    const { elements } = answer('work_under_penalty ?work_offered_voluntarily', 'forced_labour');
    expect(elements!.map(({ id, value, exception }) => [id, value, exception])).toEqual([
      ['penalty', 'T', false],
      ['involuntary', 'U', false],
      ['exception', 'F', true],
    ]);
    expect(elements![0]!.facts).toEqual([
      { fact: 'work_under_penalty', answer: 'known', value: true },
    ]);
    expect(elements![2]!.facts).toEqual([
      { fact: 'forced_labour_exception', answer: 'not_asked', presumed: false },
    ]);
    expect(elements!.every(({ source }) => source.article.length > 0)).toBe(true);
  });

  test('goes down into the rules to which a rule refers', () => {
    const { elements } = answer('age_years=9', 'unaccompanied_child');
    const child = elements!.find(({ id }) => id === 'child')!;
    expect(child.parts).toMatchObject([
      { id: 'under_18', value: 'T', facts: [{ fact: 'is_under_18', from: 'age_years' }] },
    ]);
  });

  test('keeps where a fact comes from', () => {
    const { answers } = classify(rules, {
      work_under_penalty: { value: true, source: 'document', level: 'established' },
    });
    const forced = answers.find(({ category }) => category === 'forced_labour')!;
    expect(forced.elements![0]!.facts[0]).toMatchObject({ source: 'document' });
  });
});

describe('presumptions', () => {
  test('are named where an answer rests on them, and no longer once they are raised', () => {
    const base = 'recognised_refugee';
    expect(answer(base, 'refugee_1951', 'legal').presumed).toContain('act_listed_in_1f');
    expect(answer(base, 'refugee_1951').presumed).not.toContain('act_listed_in_1f');
    expect(answer(base, 'refugee_1951').presumed).toContain('protection_sought_again');
    expect(answer(`${base} !protection_sought_again`, 'refugee_1951').presumed).not.toContain(
      'protection_sought_again',
    );
  });
});

describe('questions', () => {
  test('are about what was not asked and can still settle something', () => {
    const { questions } = ask('?crossed_border');
    expect(questions.length).toBeGreaterThan(20);
    const asked = questions.map(({ fact }) => fact);
    expect(asked).not.toContain('crossed_border');
    expect(asked).not.toContain('agreed_to_arrangement');
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.each(['', 'documents_withheld', '!entry_lawful crossed_border', 'age_years=15'])(
    'after “%s”: what protects comes first, then what settles most, then what asks less',
    (facts) => {
      const keys = ask(facts).questions.map((question) => {
        const { kind, intrusiveness } = rules.facts.get(question.fact)!;
        const { protects, settlesAtLeast, settlesOnAverage } = question;
        const judged = Number(kind === 'evaluative');
        return [-protects, -settlesAtLeast, -settlesOnAverage, judged, intrusiveness];
      });
      const before = (a: number[], b: number[]) =>
        a.map((value, at) => value - b[at]!).find((difference) => difference !== 0) ?? 0;
      expect(keys).toEqual([...keys].sort(before));
    },
  );

  test('every answer settles at least what was promised', () => {
    const base = factsOf('crossed_border !national_of_host');
    const open = (facts: typeof base) =>
      new Set(
        classify(rules, facts, { role: 'legal', explain: false, decidingSets: 0, questions: false })
          .answers.filter(({ verdict }) => verdict === 'undetermined')
          .map(({ category }) => category),
      );
    const before = open(base);
    for (const { fact, settlesAtLeast } of ask('crossed_border !national_of_host').questions) {
      const { type, choices } = rules.facts.get(fact)!;
      if (type === 'number') continue;
      for (const value of type === 'yes_no' ? [true, false] : choices!.map(({ id }) => id)) {
        const after = open({ ...base, [fact]: value });
        const settled = [...before].filter((id) => !after.has(id));
        const weight = settled.reduce((sum, id) => sum + rules.categories.get(id)!.weight, 0);
        expect([fact, value, weight >= settlesAtLeast]).toEqual([fact, value, true]);
      }
    }
  });

  test('exclusion is asked by a qualified legal role only', () => {
    const asks = (role: 'worker' | 'legal') =>
      ask('', role).questions.some(({ fact }) => fact === 'act_listed_in_1f');
    expect(asks('worker')).toBe(false);
  });
});

describe('needs', () => {
  const needs = (facts: string) => ask(facts).needs;
  const owed = (facts: string) => needs(facts).map(({ need }) => need);

  test('say from which categories or facts they come', () => {
    const found = needs('wages_withheld age_years=9');
    expect(found.find(({ need }) => need === 'wage_claim')).toMatchObject({
      status: 'owed',
      byFacts: true,
      categories: [],
    });
    expect(found.find(({ need }) => need === 'best_interests_procedure')).toMatchObject({
      status: 'owed',
      categories: ['child'],
      byFacts: false,
    });
  });

  test('are owed while a category is open: recovery and reflection at reasonable grounds', () => {
    const found = needs('act_by_another').find(({ need }) => need === 'recovery_reflection_period');
    expect(found?.status).toBe('while_open');
    expect(owed('!act_by_another')).not.toContain('recovery_reflection_period');
  });

  test('consular contact is held back with its reason until fear is excluded', () => {
    const smuggled =
      'crossed_border !national_of_host !permanent_resident_of_host !entry_lawful entry_procured procurer_benefit';
    const { heldBack } = ask(smuggled);
    expect(heldBack).toMatchObject([{ need: 'consular_assistance' }]);
    expect(heldBack[0]!.reason).toMatch(/fear/);
    expect(owed(`${smuggled} !fears_return`)).toContain('consular_assistance');
  });
});

describe('issues', () => {
  test('a worker who mistypes is not led to what a legal role alone sees', () => {
    const near = (role: 'worker' | 'legal') => ask('act_listed_1f', role).issues[0]!.expected!;
    expect(near('legal')).toContain('act_listed_in_1f');
    expect(near('worker')).not.toContain('act_listed_in_1f');
    expect(near('worker').length).toBeGreaterThan(5);
  });
});
