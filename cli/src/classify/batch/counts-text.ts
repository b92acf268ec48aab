import { csvText, type Issue } from '@sojourn/engine/core';
import type { Rules } from '@sojourn/engine/typology';
import { columns as aligned } from '../../text.ts';
import { headLines, notice } from '../report.ts';
import { wrapped } from '../wrap.ts';
import { countWords, type ToldRow, threshold } from './disclosure.ts';

/** What a batch has given. */
export interface BatchCounts {
  readonly file: string;
  readonly role: 'worker' | 'legal';
  readonly exact: boolean;
  readonly cases: number;
  readonly leftOut: number;
  readonly rows: readonly ToldRow[];
  readonly issues: readonly Issue[];
}

const guarded = `Counts of 1 to ${threshold - 1} are not told, nor others from which they would follow (“withheld”): few people can be recognised. --exact tells them, for readers inside.`;
const exactNote = 'Exact counts: small ones can tell who somebody is. Keep this table inside.';

/** The rule by which counts are told. */
export const disclosureWords = (exact: boolean) => (exact ? exactNote : guarded);

const header = ['category', 'period', 'shown', 'open', 'not shown'];

/** Counts as CSV; "not shown" means: not shown by these facts. */
export function countsCsv({ rows }: BatchCounts): string {
  const lines = rows.map((row) => [
    row.category,
    row.period,
    countWords(row.shown),
    countWords(row.open),
    countWords(row.notShown),
  ]);
  return csvText([['category', 'period', 'shown', 'open', 'not_shown'], ...lines]);
}

/** Counts as JSON; null is a count that is not told. */
export function countsJson(counts: BatchCounts): string {
  const plain = (count: ToldRow['shown']) => (typeof count === 'number' ? count : null);
  const rows = counts.rows.map(({ category, period, shown, open, notShown }) => ({
    category,
    period,
    shown: plain(shown),
    open: plain(open),
    notShown: plain(notShown),
  }));
  const { exact, role, cases, leftOut, issues } = counts;
  const disclosure = { threshold: exact ? null : threshold, rule: disclosureWords(exact) };
  const whole = {
    schema: 'sojourn.counts/1',
    notice,
    role,
    cases,
    leftOut,
    disclosure,
    rows,
    issues,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Categories that some row of counts meets. */
function categoriesOf(rows: readonly ToldRow[], meets: (row: ToldRow) => boolean): Set<string> {
  return new Set(rows.filter(meets).map(({ category }) => category));
}

/** Counts as a table of the categories that are shown in some case; the others by name. */
export function countsText(rules: Rules, counts: BatchCounts): string {
  const { rows, leftOut } = counts;
  const all = categoriesOf(rows, () => true);
  const shown = categoriesOf(rows, (row) => row.shown !== 0);
  const open = categoriesOf(rows, (row) => row.open !== 0);
  const lines = rows
    .filter(({ category }) => shown.has(category))
    .map((row) => [
      row.category,
      row.period,
      countWords(row.shown),
      countWords(row.open),
      countWords(row.notShown),
    ]);
  const named = (title: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : wrapped(`${title}: ${ids.map((id) => rules.categories.get(id)!.label).join(' · ')}`, 0, 2);
  const left = leftOut > 0 ? `, ${leftOut} left out because they cannot be read` : '';
  return `${[
    ...headLines(counts.role),
    ...wrapped(`${counts.file}: ${counts.cases} ${counts.cases === 1 ? 'case' : 'cases'}${left}.`),
    ...wrapped(disclosureWords(counts.exact)),
    '',
    aligned([header, ...lines], [2, 3, 4]),
    ...named(
      'Shown in no case, open in some',
      [...all].filter((id) => !shown.has(id) && open.has(id)),
    ),
    ...named(
      'Not shown by the facts of any case',
      [...all].filter((id) => !shown.has(id) && !open.has(id)),
    ),
  ].join('\n')}\n`;
}
