import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, openRules } from '../classify.ts';
import { ruleBook } from '../packs/index.ts';
import { definedCode, hasCode, htcdsLists } from './codes.ts';
import type { HtcdsRecord, HtcdsValues } from './contract.ts';
import { answeredMappings, factMappings, htcdsFacts } from './facts.ts';
import { fieldOf } from './fields.ts';
import { emptyRecord } from './record.ts';
import { anyRecord } from './testing/records.ts';

const facts = new Map(ruleBook.facts.map((fact) => [fact.id, fact]));
const victim = (values: HtcdsValues): HtcdsRecord => ({ ...emptyRecord('a'), victim: values });

describe('the crosswalk', () => {
  test('names only facts and choices that exist, and codes of the standard', () => {
    for (const { field, code, facts: stated = {}, form, ask = [] } of factMappings) {
      const { list } = fieldOf(field)!;
      expect(hasCode(list!, code) || definedCode(list!, code) === code).toBe(true);
      for (const fact of [...Object.keys(stated), ...ask]) expect(facts.has(fact)).toBe(true);
      const forms = facts.get('exploitation_form')!.choices!.map(({ id }) => id);
      if (form) expect(forms).toContain(form);
    }
    for (const { field, ask } of answeredMappings) {
      expect(fieldOf(field)).toBeDefined();
      for (const fact of ask) expect(facts.has(fact)).toBe(true);
    }
  });

  test('every method of control and type of exploitation says something, but for Other', () => {
    const mapped = new Set(factMappings.map(({ field, code }) => `${field} ${code}`));
    const silent = ['vic_MethodsOfControl', 'vic_TypeOfExploitation'].flatMap((field) =>
      htcdsLists[fieldOf(field)!.list!]!.map(({ code }) => `${field} ${code}`),
    );
    expect(silent.filter((one) => !mapped.has(one))).toEqual(['vic_MethodsOfControl Other']);
  });

  test('states nothing for a blank record', () => {
    expect(htcdsFacts(emptyRecord('a'), '2026-01-01')).toEqual({ during: {}, today: {}, ask: [] });
  });

  test('never states a "no", an unknown, or the purpose', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { during, today } = htcdsFacts(record, '2100-12-31');
        for (const { value } of Object.values({ ...during, ...today })) {
          expect([false, 'unknown', 'declined', 'not_asked']).not.toContain(value);
        }
        expect(during).not.toHaveProperty('purpose_exploitation');
        expect(during).not.toHaveProperty('act_by_another');
      }),
      { numRuns: 50 },
    );
  });

  test('does not read the trafficking status, citizenship or sex', () => {
    const record = {
      ...victim({ vic_TraffickingStatus: 'ActualVictimOfTrafficking' }),
      person: { prs_Gender: 'Feminine', prs_Citizenship: ['BD'] },
    };
    expect(htcdsFacts(record)).toEqual({ during: {}, today: {}, ask: [] });
  });
});

describe('facts of a record', () => {
  test('say what the cells say, with the cell', () => {
    const { during, ask } = htcdsFacts(
      victim({
        vic_AgeWhenTrafficked: 16,
        vic_MethodsOfControl: [
          'WithholdsDocuments',
          'TakesEarnings',
          'DebtBondage',
          'FalsePromises',
        ],
        vic_TypeOfExploitation: ['ForcedLabour'],
      }),
    );
    expect(
      Object.fromEntries(Object.entries(during).map(([id, { value }]) => [id, value])),
    ).toEqual({
      age_years: 16,
      documents_withheld: true,
      wages_withheld: true,
      debt_uncontrolled: true,
      means_deception: true,
      exploitation_form: 'forced_labour_or_services',
    });
    expect(during.debt_uncontrolled?.reason).toBe('HTCDS vic_MethodsOfControl: DebtBondage');
    expect(ask.map(({ fact }) => fact)).toEqual([
      'exploitation_took_place',
      'purpose_exploitation',
    ]);
  });

  test('the age at the time is not the age today', () => {
    const record = {
      ...victim({ vic_AgeWhenTrafficked: 16 }),
      person: { prs_Birthdate: '2000-03-15' },
    };
    expect(htcdsFacts(record, '2026-03-14').today.age_years?.value).toBe(25);
    expect(htcdsFacts(record, '2026-03-15').today.age_years?.value).toBe(26);
    expect(htcdsFacts(record, '2026-03-15').during.age_years?.value).toBe(16);
    expect(htcdsFacts(record, '1999-01-01').today).toEqual({});
  });

  test('several forms of exploitation are asked, not chosen', () => {
    const { during, ask } = htcdsFacts(
      victim({ vic_TypeOfExploitation: ['ForcedLabour', 'SexualExploitation'] }),
    );
    expect(during).not.toHaveProperty('exploitation_form');
    expect(ask.map(({ fact }) => fact)).toContain('exploitation_form');
  });

  test('a code that is defined and not listed is heard from what was kept', () => {
    const record = {
      ...victim({ vic_MethodsOfControl: ['Other'] }),
      kept: [
        { field: 'vic_MethodsOfControl', raw: 'RestrictsMovement', defined: 'RestrictsMovement' },
        { field: 'vic_MethodsOfControl', raw: 'Threats', defined: 'Threats' },
      ],
    };
    const { during, ask } = htcdsFacts(record);
    expect(during.means_coercion?.value).toBe(true);
    expect(ask).toEqual([
      { fact: 'movement_restricted', because: 'vic_MethodsOfControl: RestrictsMovement' },
    ]);
  });

  test('the operational status alone leaves the legal test open', () => {
    const record = victim({ vic_TraffickingStatus: 'ActualVictimOfTrafficking' });
    const { answers, issues } = classify(openRules(ruleBook), htcdsFacts(record).during);
    expect(answers.find(({ category }) => category === 'trafficked_person')?.verdict).toBe(
      'undetermined',
    );
    expect(issues).toEqual([]);
  });
});
