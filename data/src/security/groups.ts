import { numbersOf, textOf } from '@sojourn/engine/core';
import type { Snapshot } from '../read/snapshot.ts';

/**
 * The World Bank income group of each place in a year: that of the year, else the latest before it;
 * an empty text where there is none.
 */
export async function readIncomeGroups(
  snapshot: Snapshot,
  places: readonly string[],
  year: number,
): Promise<string[]> {
  const table = await snapshot.table('income_groups');
  const [place, group] = [textOf(table, 'place'), textOf(table, 'income_group')];
  const years = numbersOf(table, 'year');
  const latest = new Map<string, { year: number; group: string }>();
  for (let row = 0; row < table.length; row++) {
    const code = place.dictionary[place.codes[row]!] ?? '';
    const of = years[row]!;
    if (of > year || of < (latest.get(code)?.year ?? 0)) continue;
    latest.set(code, { year: of, group: group.dictionary[group.codes[row]!] ?? '' });
  }
  return places.map((code) => latest.get(code)?.group ?? '');
}
