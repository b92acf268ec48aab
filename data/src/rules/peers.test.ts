import { numbersOf, rowsOf, textOf } from '@sojourn/engine/core';
import { expect, test } from 'vitest';
import { committed } from '../testing/committed.ts';

/** Quantile by definition 7 of Hyndman and Fan (1996). */
function quantile7(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

/** Rates of which the source's copy wrote an absent row as 0, as its notes say. */
async function absentAsZero(): Promise<ReadonlySet<string>> {
  const rows = rowsOf(await (await committed()).table('indicators'));
  const noted = rows.filter(({ notes }) => /absent rows .*taken as zero/.test(String(notes)));
  return new Set(noted.map(({ id }) => String(id)));
}

test('medians and quartiles are those of the panel’s places of the same year', async () => {
  const snapshot = await committed();
  const panel = await snapshot.table('panel');
  const [place, indicator] = [textOf(panel, 'place'), textOf(panel, 'indicator')];
  const [years, values] = [numbersOf(panel, 'year'), numbersOf(panel, 'value')];
  const zeros = await absentAsZero();
  const valuesOf = (group: string, id: string, year: number) => {
    const found: number[] = [];
    for (let row = 0; row < panel.length; row++) {
      if (years[row] !== year || indicator.dictionary[indicator.codes[row]!] !== id) continue;
      const of = snapshot.places.get(place.dictionary[place.codes[row]!]!);
      if (values[row] === 0 && zeros.has(id)) continue;
      if (group === 'WLD' || of.regions[0] === group) found.push(values[row]!);
    }
    return found;
  };
  const rows = rowsOf(await snapshot.table('peers'));
  const sample = rows.filter((_, i) => i % 1_399 === 0);
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

test('a median is of at least half of the places of the group that have a population that year', async () => {
  const snapshot = await committed();
  const panel = rowsOf(await snapshot.table('panel'));
  const populated = panel.filter(
    ({ indicator, year }) => indicator === 'population' && year === 2020,
  );
  const sizeOf = (group: string) =>
    populated.filter(
      ({ place }) => group === 'WLD' || snapshot.places.get(String(place)).regions[0] === group,
    ).length;
  expect(sizeOf('WLD')).toBeGreaterThan(230);
  for (const name of ['peers', 'peers_sharealike'] as const) {
    const rows = rowsOf(await snapshot.table(name));
    expect(rows.filter(({ places, of }) => Number(places) < Number(of) / 2)).toEqual([]);
    expect(rows.filter(({ places, of }) => Number(places) > Number(of))).toEqual([]);
    const wrong = rows.filter(
      ({ year, of, group }) => year === 2020 && of !== sizeOf(String(group)),
    );
    expect(wrong).toEqual([]);
  }
});

test('indicators of a few countries have no median of the world, those of most have one', async () => {
  const snapshot = await committed();
  const rows = rowsOf(await snapshot.table('peers', { place: 'WLD' }));
  const has = (id: string) => rows.some(({ indicator }) => indicator === id);
  expect(['stunting', 'poverty_300', 'idps_conflict_rate', 'stateless'].filter(has)).toEqual([]);
  expect(['life_expectancy', 'hdi', 'pm25'].filter(has)).toHaveLength(3);
});

test('zeros that stand for absent rows are in no median: displacement rates of four series', async () => {
  expect([...(await absentAsZero())].sort()).toEqual([
    'disaster_displacement_rate',
    'displaced_abroad_rate',
    'hosted_rate',
    'idps_conflict_rate',
  ]);
  const zeros = await absentAsZero();
  const rows = rowsOf(await (await committed()).table('peers'));
  const own = rows.filter(({ indicator }) => zeros.has(String(indicator)));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter(({ q25 }) => !(Number(q25) > 0))).toEqual([]);
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
