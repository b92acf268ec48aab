import { numbersOf, rowsOf, textOf } from '@sojourn/engine/core';
import { expect, test } from 'vitest';
import { committed } from '../testing/committed.ts';

/** Quantile by definition 7 of Hyndman and Fan (1996). */
function quantile7(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

test('medians and quartiles are those of the panel’s places of the same year', async () => {
  const snapshot = await committed();
  const panel = await snapshot.table('panel');
  const [place, indicator] = [textOf(panel, 'place'), textOf(panel, 'indicator')];
  const [years, values] = [numbersOf(panel, 'year'), numbersOf(panel, 'value')];
  const valuesOf = (group: string, id: string, year: number) => {
    const found: number[] = [];
    for (let row = 0; row < panel.length; row++) {
      if (years[row] !== year || indicator.dictionary[indicator.codes[row]!] !== id) continue;
      const of = snapshot.places.get(place.dictionary[place.codes[row]!]!);
      if (group === 'WLD' || of.regions[0] === group) found.push(values[row]!);
    }
    return found;
  };
  const rows = rowsOf(await snapshot.table('peers'));
  const sample = rows.filter((_, i) => i % 1_999 === 0);
  expect(sample.length).toBeGreaterThan(5);
  for (const row of sample) {
    const found = valuesOf(String(row.group), String(row.indicator), Number(row.year));
    expect(found).toHaveLength(Number(row.places));
    const [q25, median, q75] = [0.25, 0.5, 0.75].map((p) =>
      quantile7(
        [...found].sort((a, b) => a - b),
        p,
      ),
    );
    const near = (value: unknown, expected: number | undefined) =>
      expect(Math.abs(Number(value) - expected!)).toBeLessThanOrEqual(Math.abs(expected!) * 5e-6);
    near(row.q25, q25);
    near(row.median, median);
    near(row.q75, q75);
  }
});

test('groups have at least five places and are the world or an M49 subregion', async () => {
  const snapshot = await committed();
  for (const name of ['peers', 'peers_sharealike'] as const) {
    const rows = rowsOf(await snapshot.table(name));
    expect(rows.filter(({ places }) => Number(places) < 5)).toEqual([]);
    expect(rows.filter(({ q25, median, q75 }) => !(q25! <= median! && median! <= q75!))).toEqual(
      [],
    );
    const groups = new Set(rows.map(({ group }) => String(group)));
    const kinds = [...groups].map((group) => snapshot.places.get(group).kind);
    expect(new Set(kinds)).toEqual(new Set(['region']));
    expect(groups.has('WLD')).toBe(true);
    expect(groups.has('M49:002')).toBe(false);
  }
});

test('peers say that they are derived', async () => {
  const { origins } = await (await committed()).table('peers', { place: 'WLD' });
  expect(origins.median?.steps.join()).toMatch(/median and quartiles over the places of the group/);
});
