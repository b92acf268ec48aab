import type { Row } from '@sojourn/engine/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { committedRows, sumOf } from '../testing/committed.ts';

describe('migrants, 2020 revision (UN DESA)', () => {
  let stocks: Row[] = [];
  beforeAll(async () => {
    stocks = await committedRows('stocks_by_destination');
  });

  test('267,940,954 of known origin in 2020: 139,122,646 men and 128,818,308 women', () => {
    expect(sumOf(stocks, 'people', { year: 2020 })).toBe(267_940_954);
    expect(sumOf(stocks, 'male', { year: 2020 })).toBe(139_122_646);
    expect(sumOf(stocks, 'female', { year: 2020 })).toBe(128_818_308);
  });

  test('7,401,763 born in Bangladesh live abroad; 10,853,105 born in Mexico in the United States', () => {
    expect(sumOf(stocks, 'people', { origin: 'BGD', year: 2020 })).toBe(7_401_763);
    const corridor = { origin: 'MEX', destination: 'USA', year: 2020 };
    expect(sumOf(stocks, 'people', corridor)).toBe(10_853_105);
  });

  test('both orders hold the same rows', async () => {
    const byOrigin = await committedRows('stocks_by_origin');
    const keyOf = (row: Row) => `${row.origin} ${row.destination} ${row.year} ${row.people}`;
    expect(byOrigin.map(keyOf).sort()).toEqual(stocks.map(keyOf).sort());
  });

  test('280,598,105 with unknown origins; 50,632,836 in the United States', async () => {
    const totals = await committedRows('stock_totals');
    const here = { role: 'immigrants', release: '2020', year: 2020 };
    expect(sumOf(totals, 'people', here)).toBe(280_598_105);
    expect(sumOf(totals, 'people', { ...here, place: 'USA' })).toBe(50_632_836);
    expect(sumOf(totals, 'known_origin', here)).toBe(267_940_954);
  });

  test('the 2024 revision counts 302.0 million in the 198 places of the copy', async () => {
    const totals = await committedRows('stock_totals');
    const here = { role: 'immigrants', release: '2024', year: 2024 };
    expect(sumOf(totals, 'people', here) / 1e6).toBeCloseTo(302.0, 1);
    const places = totals.filter((row) => row.release === '2024' && row.year === 2024);
    expect(new Set(places.map(({ place }) => place)).size).toBe(198);
  });
});

describe('people displaced (UNHCR, IDMC, UNRWA)', () => {
  test.each([
    ['refugees', 31_637_408],
    ['asylum_seekers', 6_858_500],
    ['other_in_need', 5_755_363],
    ['idps', 63_251_367],
  ])('%s at the end of 2023: %i, from either side', async (kind, published) => {
    for (const order of ['displaced_by_origin', 'displaced_by_asylum'] as const) {
      expect(sumOf(await committedRows(order), 'people', { kind, year: 2023 })).toBe(published);
    }
  });

  test('5,968,636 Palestine refugees registered with UNRWA in 2023', async () => {
    expect(sumOf(await committedRows('unrwa'), 'people', { year: 2023 })).toBe(5_968_636);
  });

  test('IDMC: 67,332,380 people displaced by conflict in 2023, and 42,000 of 73,573,201 in Abyei in 2024', async () => {
    const world = await committedRows('idps_conflict_world');
    expect(sumOf(world, 'people', { year: 2023 })).toBe(67_332_380);
    expect(sumOf(world, 'people', { year: 2024 })).toBe(73_573_201);
    const panel = await committedRows('panel');
    const places = sumOf(panel, 'value', { indicator: 'idps_conflict_idmc', year: 2024 });
    expect(73_573_201 - places).toBe(42_000);
  });

  test('IDMC: 28,272,866 new conflict displacements in 2022; 32.5 and 45.7 million by disasters', async () => {
    const panel = await committedRows('panel');
    const conflict = { indicator: 'new_idp_conflict', year: 2022 };
    expect(sumOf(panel, 'value', conflict)).toBe(28_272_866);
    const disaster = (year: number) =>
      sumOf(panel, 'value', { indicator: 'new_idp_disaster', year }) / 1e6;
    expect(disaster(2022)).toBeCloseTo(32.5, 1);
    expect(disaster(2024)).toBeCloseTo(45.7, 1);
  });
});

describe('other series of the panel', () => {
  let panel: Row[] = [];
  beforeAll(async () => {
    panel = await committedRows('panel');
  });
  const of = (indicator: string, year: number, place?: string) =>
    sumOf(panel, 'value', place ? { indicator, year, place } : { indicator, year });

  test('UCDP: 309,636 deaths in organised violence in 2022, 160,900 in 2024', () => {
    expect(of('conflict_deaths', 2022)).toBe(309_636);
    expect(of('conflict_deaths', 2024)).toBe(160_900);
  });

  test('remittances received: US$ 252.0 billion in 2005, 771.8 in 2022', () => {
    expect(of('remittances_usd', 2005) / 1e9).toBeCloseTo(252.0, 1);
    expect(of('remittances_usd', 2022) / 1e9).toBeCloseTo(771.8, 1);
  });

  test('8.162 billion people in 2024', () => {
    expect(of('population', 2024) / 1e9).toBeCloseTo(8.162, 3);
  });

  test.each([
    ['BGD', 0.68, 0.685],
    ['NOR', 0.967, 0.97],
  ])('the human development index of %s is %f in 2022 and %f in 2023', (place, a, b) => {
    expect(of('hdi', 2022, place)).toBe(a);
    expect(of('hdi', 2023, place)).toBe(b);
  });
});

describe('population, remittances, flows', () => {
  test('WPP 2024: 7,887,001 thousand people in mid-2020, 166,298 in Bangladesh', async () => {
    const demography = await committedRows('demography');
    expect(Math.round(sumOf(demography, 'population', { year: 2020 }) / 1e3)).toBe(7_887_001);
    const here = { place: 'BGD', year: 2020 };
    expect(Math.round(sumOf(demography, 'population', here) / 1e3)).toBe(166_298);
  });

  test('2018: US$ 682,222 million, 34,704 from the United States to Mexico, 15,559 to Bangladesh', async () => {
    const remittances = await committedRows('remittances');
    const million = (cells: Record<string, string>) =>
      Math.round(sumOf(remittances, 'usd', cells) / 1e6);
    expect(million({})).toBe(682_222);
    expect(million({ sender: 'USA', receiver: 'MEX' })).toBe(34_704);
    expect(million({ receiver: 'BGD' })).toBe(15_559);
  });

  test('101,176,337 moves in 2015–2020 by the closed pseudo-Bayesian method', async () => {
    const flows = await committedRows('flows');
    expect(sumOf(flows, 'da_pb_closed', { sex: 'b', start: 2015 })).toBe(101_176_337);
  });

  test.each([
    [1960, 93.1],
    [1970, 105.8],
    [1980, 120.2],
    [1990, 141.9],
    [2000, 167.1],
  ])('the World Bank’s stocks of %i add up to %f million', async (year, million) => {
    const rows = await committedRows('stocks_1960');
    const sum = sumOf(rows, 'female', { year }) + sumOf(rows, 'male', { year });
    expect(sum / 1e6).toBeCloseTo(million, 1);
  });
});
