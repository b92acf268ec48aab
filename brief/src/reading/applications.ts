import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { sumOf } from '../compute/index.ts';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';

/**
 * New applications for asylum of one year: those counted by person and those counted by case.
 * Neither counts people: who applies in two States is counted in both.
 */
export interface Applications {
  readonly year: number;
  readonly persons: Figure | null;
  readonly cases: Figure | null;
}

/**
 * New applications of the latest year that has any; persons and cases are never added.
 *
 * @param role the place as origin of those who apply, or as the place where they do
 */
export function latestApplications(
  facts: PlaceFacts,
  role: 'origin' | 'asylum',
): Applications | null {
  const table = facts.applications;
  const [years, applied, lows] = ['year', 'applied', 'low'].map((name) => numbersOf(table, name));
  const rows = Array.from({ length: table.length }, (_, row) => row).filter(
    (row) => cellOf(table, 'role', row) === role && applied![row]! > 0,
  );
  if (rows.length === 0) return null;
  const last = Math.max(...rows.map((row) => years![row]!));
  const counted = (unit: 'P' | 'C'): Figure | null => {
    const own = rows.filter((row) => years![row] === last && cellOf(table, 'unit', row) === unit);
    if (own.length === 0) return null;
    const counts = unit === 'C' ? 'cases' : 'applications';
    const origin = { ...columnOrigin(facts, table, 'applied', counts), unit: counts };
    const figures = own.map((row) => {
      const [value, low] = [applied![row]!, lows![row]!];
      const range = low < value ? { low, high: value } : {};
      return figure(value, year(last), origin, { ...range, rows: rowAt(table, 'applied', row) });
    });
    const where = `role=${role}, unit=${unit}, year=${last}`;
    return sumOf(figures, `${own.length} rows of new_applications.applied where ${where}`);
  };
  return { year: last, persons: counted('P'), cases: counted('C') };
}
