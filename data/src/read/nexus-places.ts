import { numbersOf, type PlaceRegister, type Table, textOf } from '@sojourn/engine/core';

/** Mean of an indicator over the years that have a value, by place; places without one are absent. */
export function panelMeans(
  panel: Table,
  id: string,
  years: readonly number[],
): Map<string, number> {
  const [place, indicator] = [textOf(panel, 'place'), textOf(panel, 'indicator')];
  const wanted = indicator.dictionary.indexOf(id);
  const [year, values] = [numbersOf(panel, 'year'), numbersOf(panel, 'value')];
  const sums = new Map<string, { sum: number; count: number }>();
  for (let row = 0; row < panel.length; row++) {
    if (indicator.codes[row] !== wanted || !years.includes(year[row]!)) continue;
    if (Number.isNaN(values[row])) continue;
    const code = place.dictionary[place.codes[row]!]!;
    const { sum, count } = sums.get(code) ?? { sum: 0, count: 0 };
    sums.set(code, { sum: sum + values[row]!, count: count + 1 });
  }
  return new Map([...sums].map(([code, { sum, count }]) => [code, sum / count]));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Income by place; where there is none, the median of the places of its subregion that have one,
 * else of the world.
 *
 * @returns incomes, and 1 where one was imputed
 */
export function incomeOf(
  places: PlaceRegister,
  codes: readonly string[],
  known: ReadonlyMap<string, number>,
): { readonly income: Float64Array; readonly imputed: Uint8Array } {
  const subregionOf = (code: string) => places.get(code).regions[0] ?? '';
  const bySubregion = new Map<string, number[]>();
  for (const [code, value] of known) {
    const region = subregionOf(code);
    bySubregion.set(region, [...(bySubregion.get(region) ?? []), value]);
  }
  const world = medianOf([...known.values()]);
  const income = Float64Array.from(codes, (code) => {
    const peers = bySubregion.get(subregionOf(code));
    return known.get(code) ?? (peers ? medianOf(peers) : world);
  });
  return { income, imputed: Uint8Array.from(codes, (code) => (known.has(code) ? 0 : 1)) };
}
