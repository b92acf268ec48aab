import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, openRules } from '../classify.ts';
import { ruleBook } from '../packs/index.ts';
import type { HtcdsValues } from './contract.ts';
import { migrationStatus, migrationValues, withheldCategories } from './migration.ts';
import { emptyRecord } from './record.ts';
import { htcdsLegal, operationalStatus, withLegal } from './status.ts';
import { anyRecord } from './testing/records.ts';

const rules = openRules(ruleBook);
const categories = ruleBook.packs.flatMap((pack) => pack.categories);
const trafficked = { act_by_another: true, means_coercion: true, purpose_exploitation: true };
const victim = (values: HtcdsValues) => ({ ...emptyRecord('a'), victim: values });

describe('the operational status', () => {
  test('is what the file says, with who decided', () => {
    expect(operationalStatus(emptyRecord('a'))).toBeUndefined();
    expect(
      operationalStatus(
        victim({
          vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
          vic_TraffickingStatusDecisionMakingOrg: 'NGO',
        }),
      ),
    ).toEqual({ status: 'possible_victim', decidedBy: 'NGO' });
  });

  test('is never touched by the legal test', () => {
    const legal = classify(rules, trafficked);
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { legal: added, ...rest } = withLegal(record, legal);
        expect(rest).toEqual(record);
        expect(added?.trafficked).toBe('applies');
      }),
      { numRuns: 20 },
    );
  });
});

describe('the legal columns', () => {
  test('hold verdict, categories that apply and rule packs', () => {
    const legal = htcdsLegal(classify(rules, trafficked));
    expect(legal.categories).toContain('trafficked_person');
    expect(legal.rules).toMatch(/^exploitation \d+\.\d+\.\d+; /);
  });

  test('never hold exclusion, even for a legal role', () => {
    const classification = classify(rules, { act_listed_in_1f: true }, { role: 'legal' });
    const excluded = classification.answers.find(({ category }) => category === 'excluded_1F');
    expect(excluded?.verdict).toBe('applies');
    expect(htcdsLegal(classification).categories).not.toContain('excluded_1F');
  });

  test('withhold every category that is for a legal role only', () => {
    const hidden = categories.filter(({ audience }) => audience === 'legal').map(({ id }) => id);
    expect([...withheldCategories].sort()).toEqual(hidden.sort());
  });
});

describe('values of migration status', () => {
  const known = new Set(categories.map(({ id }) => id));
  const codesOf = (verdicts: Record<string, 'applies' | 'does_not_apply' | 'undetermined'>) =>
    migrationStatus(
      Object.entries(verdicts).map(([category, verdict]) => ({ category, verdict })),
    ).map(({ code }) => code);

  test('are the 18 of the guidance and name categories that exist', () => {
    expect(migrationValues).toHaveLength(18);
    for (const { any = [], all = [], none = [], note } of migrationValues) {
      for (const id of [...any, ...all, ...none]) expect(known.has(id)).toBe(true);
      expect(note).not.toBe('');
    }
  });

  test('a refugee who waits for a decision is an asylum seeker in the guidance’s words', () => {
    expect(codesOf({ refugee_1951: 'applies', asylum_seeker: 'does_not_apply' })).toEqual([
      'Refugee',
    ]);
    expect(codesOf({ refugee_1951: 'applies', asylum_seeker: 'applies' })).toEqual([
      'AsylumSeeker',
    ]);
    expect(codesOf({ refugee_1951: 'applies', asylum_seeker: 'undetermined' })).toEqual([]);
  });

  test('forced migrant is what is left; returnee is voluntary only', () => {
    expect(codesOf({ forced_migrant: 'applies', idp: 'applies' })).toEqual([
      'ForcedMigrant',
      'InternallyDisplacedPerson',
    ]);
    expect(codesOf({ forced_migrant: 'applies', refugee_oau: 'undetermined' })).toEqual([]);
    expect(codesOf({ returnee: 'applies', deportee: 'applies' })).toEqual(['Deportee']);
    expect(codesOf({ returnee: 'applies' })).toEqual(['Returnee']);
  });

  test('a need of protection is no grant of it', () => {
    expect(codesOf({ complementary_protection_need: 'applies' })).toEqual([]);
  });
});
