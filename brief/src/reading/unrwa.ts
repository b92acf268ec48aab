import type { PlaceFacts } from '@sojourn/data';
import { type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { sumOf } from '../compute/index.ts';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';

/** Where the refugees come from whom UNRWA registers. */
export const palestine = 'PSE';

/** Palestine refugees registered with UNRWA in the latest year, or null where it has no field. */
export function registeredByUnrwa(facts: PlaceFacts): Figure | null {
  const table = facts.unrwa;
  if (table.length === 0) return null;
  const [years, people] = [numbersOf(table, 'year'), numbersOf(table, 'people')];
  const rows = Array.from({ length: table.length }, (_, row) => row).filter(
    (row) => people[row]! > 0,
  );
  if (rows.length === 0) return null;
  const last = Math.max(...rows.map((row) => years[row]!));
  const origin = columnOrigin(facts, table, 'people', 'people');
  const cells = rows
    .filter((row) => years[row] === last)
    .map((row) => figure(people[row]!, year(last), origin, { rows: rowAt(table, 'people', row) }));
  return sumOf(cells, `${cells.length} rows of ${table.name}.people where year=${last}`);
}
