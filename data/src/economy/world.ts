import { numbersOf, type Table, textOf } from '@sojourn/engine/core';

/** Remittances received by all places that have a figure, US$. */
export interface WorldReceived {
  readonly year: number;
  readonly usd: number;
  readonly places: number;
}

/**
 * The sum of remittances received over all places of one year, in the vintage of the snapshot; it
 * is not to be set beside totals of another edition (`vintageTotals`).
 *
 * @param panel the whole panel
 * @example worldReceived(await snapshot.table('panel'), 2005).usd // 252.0 billion
 */
export function worldReceived(panel: Table, year: number): WorldReceived {
  const indicator = textOf(panel, 'indicator');
  const wanted = indicator.dictionary.indexOf('remittances_usd');
  const [years, values] = [numbersOf(panel, 'year'), numbersOf(panel, 'value')];
  let [usd, places] = [0, 0];
  for (let row = 0; row < panel.length; row++) {
    if (indicator.codes[row] !== wanted || years[row] !== year) continue;
    if (Number.isNaN(values[row])) continue;
    usd += values[row]!;
    places++;
  }
  return { year, usd, places };
}
