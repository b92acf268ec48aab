import type { TallyRow } from '@sojourn/engine/typology';

/** Counts under this are not told. */
export const threshold = 10;

/** A count, or why it is not told: it is small, or it would tell one that is. */
export type ToldCount = number | 'small' | 'withheld';

/** A row of counts as it may be shown. */
export interface ToldRow {
  readonly category: string;
  readonly period: string;
  readonly shown: ToldCount;
  readonly open: ToldCount;
  readonly notShown: ToldCount;
}

/** Counts of one category and period that do not tell a small one, not by subtraction either. */
function told(counts: readonly number[]): ToldCount[] {
  const total = counts.reduce((a, b) => a + b, 0);
  if (total < threshold) return counts.map(() => 'small');
  const isSmall = (count: number) => count > 0 && count < threshold;
  const hidden = new Set(counts.flatMap((count, i) => (isSmall(count) ? [i] : [])));
  if (hidden.size === 0) return [...counts];
  const rest = counts
    .map((count, i) => ({ count, i }))
    .filter(({ count, i }) => count > 0 && !hidden.has(i))
    .sort((a, b) => a.count - b.count);
  const sum = () => [...hidden].reduce((all, i) => all + counts[i]!, 0);
  for (const { i } of rest) {
    if (hidden.size > 1 && sum() >= threshold) break;
    hidden.add(i);
  }
  return counts.map((count, i) => (isSmall(count) ? 'small' : hidden.has(i) ? 'withheld' : count));
}

/**
 * Counts as they may be shown: 1 to 9 as small; where the number of cases would tell a small count
 * by subtraction, another one is withheld, too; a period of under ten cases tells nothing. No case
 * at all is told as 0.
 *
 * @param exact tell all counts as they are
 */
export function toldRows(rows: readonly TallyRow[], exact: boolean): ToldRow[] {
  return rows.map(({ category, period, applies, undetermined, doesNotApply }) => {
    const counts = [applies, undetermined, doesNotApply];
    const [shown, open, notShown] = exact ? counts : told(counts);
    return { category, period, shown: shown!, open: open!, notShown: notShown! };
  });
}

/** A count in words. @example countWords('small') // '< 10' */
export function countWords(count: ToldCount): string {
  if (count === 'small') return `< ${threshold}`;
  return count === 'withheld' ? 'withheld' : String(count);
}
