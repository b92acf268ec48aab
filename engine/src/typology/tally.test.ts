import { describe, expect, test } from 'vitest';
import { openRules } from './classify.ts';
import { ruleBook } from './packs/index.ts';
import { openTally } from './tally.ts';

const rules = openRules(ruleBook);

describe('the tally of a batch', () => {
  test('counts verdicts by category and period; every case has one verdict', () => {
    const tally = openTally(rules, 'worker');
    tally.add({ age_years: 16 }, '2023');
    tally.add({ age_years: 17 }, '2024');
    tally.add({ age_years: 40 }, '2024');
    tally.add({}, '2024');
    const rows = tally.rows();
    expect(rows.filter(({ category }) => category === 'child')).toEqual([
      { category: 'child', period: '2023', applies: 1, undetermined: 0, doesNotApply: 0 },
      { category: 'child', period: '2024', applies: 1, undetermined: 1, doesNotApply: 1 },
    ]);
    for (const row of rows) {
      const cases = row.applies + row.undetermined + row.doesNotApply;
      expect(cases).toBe(row.period === '2023' ? 1 : 3);
    }
    expect(tally.cases).toBe(4);
  });

  test('counts each finding once, with its first place', () => {
    const tally = openTally(rules, 'worker');
    tally.add({ hair: 'red' }, '', { file: 'cases.csv', row: 2 });
    tally.add({ hair: 'red' }, '', { file: 'cases.csv', row: 7 });
    expect(tally.issues()).toMatchObject([
      { code: 'fact.unknown', count: 2, where: { file: 'cases.csv', row: 2, field: 'hair' } },
    ]);
  });

  test('counts exclusion for a legal role only', () => {
    const has = (role: 'worker' | 'legal') => {
      const tally = openTally(rules, role);
      tally.add({}, '');
      return tally.rows().some(({ category }) => category === 'excluded_1F');
    };
    expect([has('worker'), has('legal')]).toEqual([false, true]);
  });
});
