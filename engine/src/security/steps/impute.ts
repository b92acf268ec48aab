import { SojournError } from '../../core/index.ts';
import type { Imputation, IndicatorTable } from '../contract.ts';

/** Which cells of a column were filled: 1 imputed, 0 as given. */
export type Filled = Uint8Array;

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Fills a column with a statistic of the places of the same group. A group without data stays
 * missing, and so does a place of no group, where places are grouped.
 */
function fillByGroup(
  column: Float64Array,
  groups: readonly string[],
  statistic: (values: readonly number[]) => number,
): Filled {
  const filled = new Uint8Array(column.length);
  const byGroup = new Map<string, number[]>();
  column.forEach((value, place) => {
    if (Number.isNaN(value)) return;
    const values = byGroup.get(groups[place]!) ?? [];
    values.push(value);
    byGroup.set(groups[place]!, values);
  });
  for (let place = 0; place < column.length; place++) {
    const values = byGroup.get(groups[place]!);
    if (!Number.isNaN(column[place]!) || !values || groups[place] === '') continue;
    column[place] = statistic(values);
    filled[place] = 1;
  }
  return filled;
}

/** The grouping of places that an imputation names; one group for all where it names none. */
function groupsFor(table: IndicatorTable, method: Imputation): readonly string[] {
  if (!('group' in method)) return table.places.map(() => 'all');
  const groups = table.groups?.get(method.group);
  if (groups) return groups;
  throw new SojournError({
    code: 'recipe.column',
    where: { field: 'impute.group' },
    got: method.group,
    expected: [...(table.groups?.keys() ?? [])].join(', ') || 'a table with groups',
  });
}

/**
 * Fills missing cells of one year by a statistic over places; every filled cell is flagged.
 *
 * @param table places, groups
 * @param columns copies of the columns; filled in place
 * @param method none, mean, median, group mean or group median
 * @returns flags of each column
 * @throws SojournError `recipe.column` where the grouping is not in the table
 */
export function imputeCrossSection(
  table: IndicatorTable,
  columns: readonly Float64Array[],
  method: Exclude<Imputation, { method: 'regression' }>,
): Filled[] {
  if (method.method === 'none') return columns.map((column) => new Uint8Array(column.length));
  const groups = groupsFor(table, method);
  const statistic = method.method.endsWith('median') ? median : mean;
  return columns.map((column) => fillByGroup(column, groups, statistic));
}
