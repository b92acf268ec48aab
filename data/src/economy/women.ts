import { cellOf, derive, type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import type { PlaceFacts } from '../read/facts.ts';
import { stockYears } from './read.ts';

/** From this part of all on, those counted by sex may stand for all. */
const leastCounted = 0.5;
/** Below so many people a share says nothing. */
const fewest = 100;

/**
 * Women among the people born in a place who live abroad, %, in the latest year of the stocks: in
 * one place, or in all of them. Corridors that the source does not split by sex are left out.
 *
 * @param partner code of the place where they live; null for all
 * @returns null where fewer than half are split by sex, or fewer than 100 people live there
 * @example womenAbroad(await loadPlaceFacts(snapshot, 'BGD'), 'SAU')?.value
 */
export function womenAbroad(facts: PlaceFacts, partner: string | null): Figure | null {
  const years = stockYears(facts);
  if (!years) return null;
  const table = facts.stocksAbroad;
  const [of, people, female] = [
    numbersOf(table, 'year'),
    numbersOf(table, 'people'),
    numbersOf(table, 'female'),
  ];
  let [all, split, women] = [0, 0, 0];
  for (let row = 0; row < table.length; row++) {
    if (of[row] !== years.last || !(people[row]! > 0)) continue;
    if (partner !== null && cellOf(table, 'destination', row) !== partner) continue;
    all += people[row]!;
    if (Number.isNaN(female[row])) continue;
    split += people[row]!;
    women += female[row]!;
  }
  if (split < fewest || split < leastCounted * all) return null;
  const there = partner === null ? 'all places' : `destination=${partner}`;
  const step = `100 × ${women} ÷ ${split}, people split by sex alone`;
  const origin = derive('%', step, [table.origins.female!]);
  const rows = [
    `${table.name}.female where origin=${facts.place.code}, ${there}, year=${years.last}`,
  ];
  return figure((100 * women) / split, year(years.last), origin, { quality: 'estimated', rows });
}
