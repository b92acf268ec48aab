import { attachment, freeMobility, quota } from '@sojourn/engine/economy';
import { beforeAll, describe, expect, test } from 'vitest';
import { committed, committedRows, sumOf } from '../testing/committed.ts';
import { type CountryWorld, countryYears, humanCapitalOf, loadCountryWorld } from './mobility.ts';
import { mobilityRegionOf } from './mobility-regions.ts';

let world: CountryWorld;
beforeAll(async () => {
  world = await loadCountryWorld(await committed(), countryYears.last, 'ppp');
});

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
const at = (code: string) => world.codes.indexOf(code);

describe('all countries as a world of labour', () => {
  test('are at least 150, sorted, each once, with 3 to 3.6 billion people employed', () => {
    expect(world.codes.length).toBeGreaterThan(150);
    expect([...world.codes]).toEqual([...new Set(world.codes)].sort());
    expect(total(world.employment)).toBeGreaterThan(3000);
    expect(total(world.employment)).toBeLessThan(3600);
  });
  test('have employment from the ratio and people aged 15 and over', async () => {
    const rows = await committedRows('demography', 'BGD');
    const births = rows
      .filter(({ year }) => Number(year) > 2007 && Number(year) <= 2022)
      .reduce((sum, { births: born }) => sum + Number(born), 0);
    const people = sumOf(await committedRows('panel', 'BGD'), 'value', {
      indicator: 'population',
      year: 2022,
    });
    const employed = world.employment[at('BGD')]! * 1e6;
    expect(employed).toBeGreaterThan(0.5 * (people - births));
    expect(employed).toBeLessThan(0.7 * (people - 0.9 * births));
  });
  test('have the output of the Penn World Table, in billions', async () => {
    const rows = await committedRows('production', 'IND');
    const output = sumOf(rows, 'gdp_ppp', { year: 2022 }) / 1000;
    expect(world.output[at('IND')]).toBeCloseTo(output, 9);
    const market = await loadCountryWorld(await committed(), 2022, 'market');
    const here = market.codes.indexOf('IND');
    expect(market.output[here]).toBeGreaterThan(2500);
    expect(market.output[here]).toBeLessThan(4500);
  });
  test('lie in the ten regions; the hosts are those of the three rich ones, or as named', async () => {
    expect(new Set(world.regions).size).toBe(10);
    const { places } = await committed();
    for (const [code, region] of [
      ['BGD', 'South Asia'],
      ['MEX', 'Latin America and Caribbean'],
      ['EST', 'Eastern Europe and Central Asia'],
      ['TUR', 'Middle East and North Africa'],
      ['KOR', 'Japan, Oceania and Asian NIEs'],
      ['VNM', 'Other East Asia and Pacific'],
      ['SDN', 'Middle East and North Africa'],
      ['KEN', 'Sub-Saharan Africa'],
    ] as const) {
      expect(mobilityRegionOf(places, code), code).toBe(region);
    }
    expect(world.host[at('USA')]).toBe(1);
    expect(world.host[at('SAU')]).toBe(0);
    const gulf = await loadCountryWorld(await committed(), 2022, 'ppp', ['SAU', 'ARE']);
    expect(gulf.codes.filter((_, i) => gulf.host[i])).toEqual(['ARE', 'SAU']);
  });
  test('say what was filled in and how many are left out', () => {
    const fields = world.issues.map(({ where }) => where?.field);
    expect(fields).toContain('labourShare');
    expect(fields).toContain('output');
    expect(world.issues.every(({ count }) => (count ?? 0) > 0)).toBe(true);
  });
  test('run through every experiment with finite results', () => {
    const free = freeMobility(world, { phi: 1 });
    expect(free.gainPercent).toBeGreaterThan(5);
    expect(free.gainPercent).toBeLessThan(150);
    expect(total(free.people)).toBeCloseTo(total(world.employment), 3);
    const admitted = quota(world);
    expect(admitted.migrantsMillion).toBeGreaterThan(10);
    expect(admitted.gainBillion).toBeGreaterThan(100);
    expect(attachment(world).stayShare).toBeGreaterThan(0);
  });
});

describe('human capital from years of schooling', () => {
  test('rises by 13.4, 10.1 and 6.8 % a year', () => {
    expect(humanCapitalOf(0)).toBe(1);
    expect(humanCapitalOf(4)).toBeCloseTo(Math.exp(0.536), 12);
    expect(humanCapitalOf(8)).toBeCloseTo(Math.exp(0.94), 12);
    expect(humanCapitalOf(12)).toBeCloseTo(Math.exp(1.212), 12);
  });
});
