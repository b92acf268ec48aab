import {
  cellOf,
  type Figure,
  figure,
  numbersOf,
  type Table,
  textOf,
  year,
} from '@sojourn/engine/core';
import type { PlaceFacts } from '../read/facts.ts';
import { indicatorOrigin } from '../read/place-facts.ts';

/** A figure older than this stands for no income of today. */
const oldest = 8;

const income = 'gdp_pc_ppp';

/**
 * Income per head by place: the latest of each at or before a year, at most eight years back.
 *
 * @param panel the whole panel, all places
 * @param latest year, such as 2024
 * @returns GDP per head, international $; places without one are absent
 * @example incomesAt(await snapshot.table('panel'), facts, 2024).get('SAU')?.value
 */
export function incomesAt(
  panel: Table,
  facts: Pick<PlaceFacts, 'indicators'>,
  latest: number,
): ReadonlyMap<string, Figure> {
  const indicator = textOf(panel, 'indicator');
  const wanted = indicator.dictionary.indexOf(income);
  const origin = indicatorOrigin(facts, income);
  const [years, values] = [numbersOf(panel, 'year'), numbersOf(panel, 'value')];
  const found = new Map<string, Figure>();
  for (let row = 0; row < panel.length; row++) {
    const [at, value] = [years[row]!, values[row]!];
    if (indicator.codes[row] !== wanted || !(value > 0)) continue;
    if (at > latest || at < latest - oldest) continue;
    const place = String(cellOf(panel, 'place', row));
    const known = found.get(place);
    if (known && known.period.start > at) continue;
    const rows = [`panel.value where place=${place}, indicator=${income}, year=${at}`];
    found.set(place, figure(value, year(at), origin, { rows }));
  }
  return found;
}
