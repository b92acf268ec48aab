import type { World } from '@sojourn/engine/nexus';
import { beforeAll, describe, expect, test } from 'vitest';
import { committed, committedManifest, committedRows, sumOf } from '../testing/committed.ts';
import { loadNexusWorld } from './nexus-world.ts';

let world: World;
beforeAll(async () => {
  world = await loadNexusWorld(await committed());
});

const dyad = (from: string, to: string) => {
  const [i, j] = [world.codes.indexOf(from), world.codes.indexOf(to)];
  return world.origin.findIndex((origin, row) => origin === i && world.destination[row] === j);
};

describe('the world of the spike', () => {
  test('has all places with people in 2020, sorted, and about 12,000 dyads', () => {
    expect(world.baseYear).toBe(2020);
    expect(world.snapshotHash).toBe(committedManifest().hash);
    expect([...world.codes]).toEqual([...world.codes].sort());
    expect(world.codes).toHaveLength(236);
    expect(world.population.every((people) => people > 0)).toBe(true);
    expect(world.origin.length).toBeGreaterThan(11_000);
    expect(world.origin.length).toBeLessThan(13_000);
  });

  test('has dyads sorted by origin, then destination, each once and never at home', () => {
    const size = world.codes.length;
    const cells = [...world.origin].map((origin, row) => origin * size + world.destination[row]!);
    expect(cells).toEqual([...new Set(cells)].sort((a, b) => a - b));
    expect(world.origin.every((origin, row) => origin !== world.destination[row])).toBe(true);
  });

  test('counts people displaced as refugees, asylum seekers and others in need', async () => {
    const rows = await committedRows('displaced_by_origin', 'SYR');
    const of = (kind: string) => sumOf(rows, 'people', { kind, asylum: 'TUR', year: 2020 });
    const expected = of('refugees') + of('asylum_seekers') + of('other_in_need');
    expect(world.forcedStock[dyad('SYR', 'TUR')]).toBe(expected);
    expect(expected).toBeGreaterThan(3e6);
  });

  test('takes the displaced out of the migrants once, never below 0', async () => {
    const stocks = await committedRows('stocks_by_origin', 'BGD');
    const here = { destination: 'SAU', year: 2020 };
    const row = dyad('BGD', 'SAU');
    expect(world.labourStock[row]).toBe(sumOf(stocks, 'people', here) - world.forcedStock[row]!);
    expect(world.labourStock.every((people) => people >= 0)).toBe(true);
    expect(world.labourStock.some((people) => people === 0)).toBe(true);
  });

  test('has a distance for every dyad, and neighbours that share a border', () => {
    expect(world.km.every((km) => km > 0 && km < 20_038)).toBe(true);
    expect(world.contiguous[dyad('BGD', 'IND')]).toBe(1);
    expect(world.contiguous[dyad('BGD', 'SAU')]).toBe(0);
    expect(world.contiguous[dyad('SSD', 'UGA')]).toBe(1);
    expect(world.language[dyad('MEX', 'ESP')]).toBe(1);
  });

  test('takes deaths in conflict as the mean of 2018 to 2020', async () => {
    const rows = await committedRows('panel', 'AFG');
    const deaths = [2018, 2019, 2020].map((year) =>
      sumOf(rows, 'value', { indicator: 'conflict_deaths', year }),
    );
    const mean = deaths.reduce((sum, of) => sum + of, 0) / 3;
    expect(world.conflictDeaths[world.codes.indexOf('AFG')]).toBeCloseTo(mean, 9);
  });

  test('keeps the deaths that UCDP counts in Israel and Palestine together with Israel, and says so', async () => {
    const rows = await committedRows('panel', 'ISR');
    const deaths = [2018, 2019, 2020].map((year) =>
      sumOf(rows, 'value', { indicator: 'conflict_deaths', year }),
    );
    const of = (code: string) => world.conflictDeaths[world.codes.indexOf(code)];
    expect(of('ISR')).toBeCloseTo(deaths.reduce((sum, each) => sum + each, 0) / 3, 9);
    expect(of('PSE')).toBe(0);
    const said = world.issues.filter(({ got }) => /Palestine in Israel/.test(got ?? ''));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ code: 'value.imputed', severity: 'note', count: 1 });
  });

  test('says which incomes are imputed, by what rule and how many', async () => {
    const rows = await committedRows('panel');
    const measured = new Set(
      rows
        .filter((row) => row.indicator === 'gdp_pc_ppp' && row.year === 2020)
        .map((row) => row.place),
    );
    world.codes.forEach((code, i) => {
      expect(world.incomeImputed[i], code).toBe(measured.has(code) ? 0 : 1);
      expect(world.income[i], code).toBeGreaterThan(0);
    });
    const issue = world.issues.find(({ where }) => where?.field === 'income');
    expect(issue?.count).toBe(world.incomeImputed.reduce((sum, flag) => sum + flag, 0));
    expect(issue?.expected).toMatch(/median of the subregion/);
  });

  test('says how many places and dyads lack deaths and languages', () => {
    expect(world.issues.map(({ where }) => where?.field)).toEqual([
      'income',
      'conflictDeaths',
      'conflictDeaths',
      'language',
    ]);
    expect(world.issues.every(({ severity, count }) => severity === 'note' && count! > 0)).toBe(
      true,
    );
  });
});
