import { cellOf, type Figure, figure, numbersOf, type Table, year } from '@sojourn/engine/core';
import type { PlaceFacts } from '../read/facts.ts';
import { indicatorOrigin } from '../read/place-facts.ts';

/** All years of a panel indicator of the place, oldest first. */
export function panelSeries(facts: PlaceFacts, id: string): readonly Figure[] {
  const { panel } = facts;
  const values = numbersOf(panel, 'value');
  const origin = indicatorOrigin(facts, id);
  const series: Figure[] = [];
  for (let row = 0; row < panel.length; row++) {
    if (cellOf(panel, 'indicator', row) !== id || Number.isNaN(values[row])) continue;
    const at = Number(cellOf(panel, 'year', row));
    const rows = [`panel.value where place=${facts.place.code}, indicator=${id}, year=${at}`];
    series.push(figure(values[row]!, year(at), origin, { rows }));
  }
  return series.sort((a, b) => a.period.start - b.period.start);
}

/** The latest year of an indicator, or null. */
export function latestOf(facts: PlaceFacts, id: string): Figure | null {
  return panelSeries(facts, id).at(-1) ?? null;
}

/** A column of a table of partners in one year, by partner. */
function byPartner(
  table: Table,
  partner: string,
  column: string,
  rows: (row: number) => boolean,
  quality: Figure['quality'],
  own: string,
): ReadonlyMap<string, Figure> {
  const values = numbersOf(table, column);
  const origin = table.origins[column]!;
  const found = new Map<string, Figure>();
  for (let row = 0; row < table.length; row++) {
    if (!(values[row]! > 0) || !rows(row)) continue;
    const [other, at] = [String(cellOf(table, partner, row)), Number(cellOf(table, 'year', row))];
    const read = [`${table.name}.${column} where ${own}, ${partner}=${other}, year=${at}`];
    found.set(other, figure(values[row]!, year(at), origin, { quality, rows: read }));
  }
  return found;
}

/** People born in the place by where they live, in one year. */
export function stocksAbroadAt(facts: PlaceFacts, at: number): ReadonlyMap<string, Figure> {
  const table = facts.stocksAbroad;
  const isYear = (row: number) => Number(cellOf(table, 'year', row)) === at;
  const own = `origin=${facts.place.code}`;
  return byPartner(table, 'destination', 'people', isYear, 'estimated', own);
}

/** Years in which the stocks abroad are given, first and last; null where there are none. */
export function stockYears(facts: PlaceFacts): { first: number; last: number } | null {
  const years = Array.from(numbersOf(facts.stocksAbroad, 'year'));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/**
 * The year of the stocks abroad that is nearest to a year, the earlier of two as near: money of one
 * year is shared out by people of about that year.
 *
 * @returns null where there are no stocks
 * @example stockYearNear(await loadPlaceFacts(snapshot, 'SYR'), 2010) // 2010
 */
export function stockYearNear(facts: PlaceFacts, at: number): number | null {
  const all = [...new Set(numbersOf(facts.stocksAbroad, 'year'))].sort((a, b) => a - b);
  const first = all[0] ?? null;
  return all.reduce(
    (best, one) => (best !== null && Math.abs(one - at) < Math.abs(best - at) ? one : best),
    first,
  );
}

/** The matrix of 2018 by sender, as the World Bank modelled it. */
export function matrixOf(facts: PlaceFacts): ReadonlyMap<string, Figure> {
  const own = `receiver=${facts.place.code}`;
  return byPartner(facts.remittancesIn, 'sender', 'usd', () => true, 'modelled', own);
}
