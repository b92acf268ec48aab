import { numbersOf, type Table, textOf } from '@sojourn/engine/core';
import type { Snapshot } from '../read/snapshot.ts';
import type { TableName } from '../schema/tables.ts';

/** Values by place. */
export type ByPlace = ReadonlyMap<string, number>;

/** Values of a column in one year by place; empty cells are absent. */
export function columnAt(table: Table, column: string, year: number): ByPlace {
  const [place, years, values] = [
    textOf(table, 'place'),
    numbersOf(table, 'year'),
    numbersOf(table, column),
  ];
  const found = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    if (years[row] !== year || Number.isNaN(values[row])) continue;
    found.set(place.dictionary[place.codes[row]!]!, values[row]!);
  }
  return found;
}

/** The latest value above 0 of a column up to a year by place. */
export function latestUpTo(table: Table, column: string, year: number): ByPlace {
  const [place, years, values] = [
    textOf(table, 'place'),
    numbersOf(table, 'year'),
    numbersOf(table, column),
  ];
  const found = new Map<string, { year: number; value: number }>();
  for (let row = 0; row < table.length; row++) {
    const at = years[row]!;
    if (at > year || !(values[row]! > 0)) continue;
    const code = place.dictionary[place.codes[row]!]!;
    if (at >= (found.get(code)?.year ?? at)) found.set(code, { year: at, value: values[row]! });
  }
  return new Map([...found].map(([code, { value }]) => [code, value]));
}

function indicatorRows(
  panel: Table,
  id: string,
  from: number,
  to: number,
  into: Map<string, number[]>,
) {
  const [place, indicator] = [textOf(panel, 'place'), textOf(panel, 'indicator')];
  const wanted = indicator.dictionary.indexOf(id);
  if (wanted < 0) return;
  const [years, values] = [numbersOf(panel, 'year'), numbersOf(panel, 'value')];
  for (let row = 0; row < panel.length; row++) {
    const year = years[row]!;
    if (indicator.codes[row] !== wanted || year < from || year > to) continue;
    if (Number.isNaN(values[row])) continue;
    const code = place.dictionary[place.codes[row]!]!;
    const list = into.get(code) ?? [];
    list.push(values[row]!);
    into.set(code, list);
  }
}

/** Mean of an indicator over years by place, wherever in the snapshot it lies. */
export async function indicatorMeans(
  snapshot: Snapshot,
  id: string,
  from: number,
  to: number,
): Promise<ByPlace> {
  const lists = new Map<string, number[]>();
  const holding = snapshot.manifest.resources.filter(
    ({ name, sources }) => name.startsWith('panel') && sources.includes(`indicator:${id}`),
  );
  for (const { name } of holding) {
    indicatorRows(await snapshot.table(name as TableName), id, from, to, lists);
  }
  return new Map(
    [...lists].map(([code, list]) => [code, list.reduce((sum, x) => sum + x, 0) / list.length]),
  );
}
