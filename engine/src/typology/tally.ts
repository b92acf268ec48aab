import type { Issue } from '../core/index.ts';
import { decide } from './answer/decide.ts';
import { type Rules, statesOf } from './classify.ts';
import type { FactInput } from './contract.ts';

/** Cases of one category and period by verdict. */
export interface TallyRow {
  readonly category: string;
  readonly period: string;
  readonly applies: number;
  readonly undetermined: number;
  readonly doesNotApply: number;
}

/** Counts of many cases, one after the other: no case is kept. */
export interface Tally {
  /**
   * Counts one case.
   *
   * @param facts its facts
   * @param period the period under which it counts; empty = no date
   * @param place file and row, for messages
   */
  add(facts: FactInput, period: string, place?: { file?: string; row?: number }): void;
  readonly cases: number;
  /** Counts by category and period, in the order of the rule packs, periods ascending. */
  rows(): TallyRow[];
  /** What could not be read, each finding with its first place and how often it occurred. */
  issues(): Issue[];
}

/** Findings of the same code, field and value are one, counted. */
function collector() {
  const found = new Map<string, Issue & { count: number }>();
  return {
    add(issue: Issue): void {
      const key = [issue.code, issue.where?.field, issue.got].join('\u0000');
      const known = found.get(key);
      found.set(key, known ? { ...known, count: known.count + 1 } : { ...issue, count: 1 });
    },
    list: (): Issue[] => [...found.values()],
  };
}

/**
 * Opens a tally: batches are answered in counts by category and period, not by person.
 *
 * @param rules an opened rule book
 * @param role exclusion is counted for a qualified legal role only
 * @example const tally = openTally(rules, 'worker'); tally.add({ age_years: 16 }, '2024'); tally.rows()
 */
export function openTally(rules: Rules, role: 'worker' | 'legal'): Tally {
  const categories = [...rules.categories.values()].filter(
    ({ audience }) => audience !== 'legal' || role === 'legal',
  );
  const counts = new Map<string, Int32Array>();
  const issues = collector();
  let cases = 0;
  return {
    add(facts, period, place = {}) {
      const { states, issues: ofFacts } = statesOf(rules, facts, place);
      for (const issue of ofFacts) issues.add(issue);
      const { of } = decide(rules, states);
      const row = counts.get(period) ?? new Int32Array(categories.length * 3);
      counts.set(period, row);
      categories.forEach(({ id }, index) => {
        const { verdict } = of.get(id)!;
        const at = verdict === 'applies' ? 0 : verdict === 'undetermined' ? 1 : 2;
        row[index * 3 + at]! += 1;
      });
      cases += 1;
    },
    get cases() {
      return cases;
    },
    rows() {
      const periods = [...counts.keys()].sort();
      return categories.flatMap(({ id }, index) =>
        periods.map((period) => {
          const row = counts.get(period)!;
          const [applies, undetermined, doesNotApply] = row.subarray(index * 3, index * 3 + 3);
          return {
            category: id,
            period,
            applies: applies!,
            undetermined: undetermined!,
            doesNotApply: doesNotApply!,
          };
        }),
      );
    },
    issues: issues.list,
  };
}
