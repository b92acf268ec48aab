import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, type Table, year } from '@sojourn/engine/core';
import { sumOf } from '../compute/index.ts';
import { columnOrigin, sourceOf } from './origins.ts';
import { rowAt } from './row-at.ts';

/** People of one corridor in one year, women and men apart where the source has them. */
export interface CorridorStock {
  readonly partner: string;
  readonly year: number;
  readonly people: Figure;
  readonly female: Figure | null;
  readonly male: Figure | null;
}

/** A total of migrants in one year. */
export interface StockTotal {
  readonly year: number;
  readonly people: Figure;
  readonly female: Figure | null;
  readonly knownOrigin: Figure | null;
}

/** Which side of a corridor the place is on: people abroad, or migrants here. */
export type StockSide = 'abroad' | 'here';

/** Releases of the UN's estimates of migrant stocks. */
export type Revision = '2019' | '2020' | '2024';

function cells(facts: PlaceFacts, table: Table, row: number, of: number) {
  return (column: string): Figure | null => {
    const value = numbersOf(table, column)[row];
    if (value === undefined || Number.isNaN(value)) return null;
    const origin = columnOrigin(facts, table, column, 'people');
    const rows = rowAt(table, column, row);
    return figure(value, year(of), origin, { quality: 'estimated', rows });
  };
}

/** All corridors of one side, every year, in the order of the table. */
export function corridorStocks(facts: PlaceFacts, side: StockSide): readonly CorridorStock[] {
  const table = side === 'abroad' ? facts.stocksAbroad : facts.stocksHere;
  const partnerColumn = side === 'abroad' ? 'destination' : 'origin';
  const stocks: CorridorStock[] = [];
  for (let row = 0; row < table.length; row++) {
    const of = Number(cellOf(table, 'year', row));
    const cell = cells(facts, table, row, of);
    const people = cell('people');
    if (people === null || people.value === 0) continue;
    const partner = String(cellOf(table, partnerColumn, row));
    stocks.push({ partner, year: of, people, female: cell('female'), male: cell('male') });
  }
  return stocks;
}

/** Corridors of one year, largest first; ties by code. */
export function corridorsIn(stocks: readonly CorridorStock[], of: number): CorridorStock[] {
  return stocks
    .filter((stock) => stock.year === of)
    .sort((a, b) => b.people.value! - a.people.value! || (a.partner < b.partner ? -1 : 1));
}

/**
 * All people of one side in one year, summed over partners; `female` only those women.
 *
 * @param where what else the rows have in common, for the step: `, sex=counted`
 */
export function corridorSum(
  facts: PlaceFacts,
  side: StockSide,
  stocks: readonly CorridorStock[],
  column: 'people' | 'female',
  where = '',
): Figure | null {
  const figures = stocks.flatMap((stock) => stock[column] ?? []);
  const [first] = stocks;
  if (!first || figures.length === 0) return null;
  const name = (side === 'abroad' ? facts.stocksAbroad : facts.stocksHere).name;
  return sumOf(
    figures,
    `${figures.length} rows of ${name}.${column} where year=${first.year}${where}`,
  );
}

/** Totals of one side in one revision, oldest first. */
export function stockTotals(
  facts: PlaceFacts,
  side: StockSide,
  revision: Revision,
): readonly StockTotal[] {
  const table = facts.stockTotals;
  const role = side === 'abroad' ? 'emigrants' : 'immigrants';
  const totals: StockTotal[] = [];
  for (let row = 0; row < table.length; row++) {
    if (cellOf(table, 'role', row) !== role) continue;
    if (!String(cellOf(table, 'release', row)).startsWith(revision)) continue;
    const of = Number(cellOf(table, 'year', row));
    const cell = cells(facts, table, row, of);
    const people = cell('people');
    if (people === null) continue;
    const placed = (found: Figure | null) => found && placeInRevision(facts, found, revision);
    totals.push({
      year: of,
      people: placed(people)!,
      female: placed(cell('female')),
      knownOrigin: placed(cell('known_origin')),
    });
  }
  return totals.sort((a, b) => a.year - b.year);
}

/** One table holds several revisions: each row's figure names its own. */
function placeInRevision(facts: PlaceFacts, of: Figure, revision: Revision): Figure {
  const release = `${revision} revision`;
  const found = sourceOf(facts.manifest, `undesa-ims-${revision}`);
  const sourceIds = found ? [found.id] : of.origin.sourceIds;
  const licence = found?.licence ?? of.origin.licence;
  return { ...of, origin: { ...of.origin, sourceIds, licence, release } };
}
