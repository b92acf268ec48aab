import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pearson } from '@sojourn/engine/core';
import { differenceStocks, estimateFlows, moveBetween, openAccount } from '@sojourn/engine/flows';
import { fullSize, reference, sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { committed } from '../testing/committed.ts';
import { compareWorld, publishedFlows } from './compare.ts';
import { worldPeriods } from './contract.ts';
import { coveredAs } from './cover.ts';
import { femaleShares } from './female-shares.ts';
import { loadWorldFlows } from './world.ts';

const snapshot = await committed();
const off = (flows: Float64Array, n: number) =>
  flows.map((value, cell) => (Math.floor(cell / n) === cell % n ? 0 : value));

test('unions of places end when their parts are counted apart', () => {
  expect(coveredAs('SSD', 2005)).toBe('SUD');
  expect(coveredAs('SSD', 2010)).toBe('SSD');
  expect(coveredAs('JEY', 2015)).toBe('CHI');
  expect(coveredAs('BGD', 1990)).toBe('BGD');
});

test('the world of 2015–2020 makes the moves that the reference makes', async () => {
  const input = await loadWorldFlows(snapshot, { start: 2015 });
  expect(input.codes).toHaveLength(231);
  const account = openAccount(input);
  expect(account.marginError).toBeLessThan(1e-12);
  const least = moveBetween(account, { method: 'minimum' });
  // Native-born differ by one person where half a person was rounded.
  expect(Math.abs(least.total - 56_402_199)).toBeLessThan(60);
  const mixed = moveBetween(account, { method: 'pseudo-bayes' });
  expect(Math.abs(mixed.total - 109_588_900)).toBeLessThan(60);
  const returning = mixed.returning.reduce((a, b) => a + b, 0) / mixed.total;
  expect(returning).toBeCloseTo(0.265, 2);
  expect(Math.max(...mixed.residual.map(Math.abs))).toBeLessThan(1e-4);
});

test('people of unknown origin in 2020 are 12.7 million', async () => {
  const { unknown } = await loadWorldFlows(snapshot, { start: 2015 });
  expect(unknown.end.reduce((a, b) => a + b, 0) / 1e6).toBeCloseTo(12.66, 1);
});

test('spread over known origins, they raise the moves a little', async () => {
  const total = async (unknownOrigins: 'native' | 'spread') =>
    estimateFlows(await loadWorldFlows(snapshot, { start: 2015, unknownOrigins }), {
      method: 'pseudo-bayes',
    }).total;
  const raised = (await total('spread')) / (await total('native')) - 1;
  expect(raised).toBeGreaterThan(0.01);
  expect(raised).toBeLessThan(0.05);
});

describe('published estimates', () => {
  const totals = {
    1990: 42.726,
    1995: 38.118,
    2000: 39.615,
    2005: 47.71,
    2010: 49.921,
    2015: 46.841,
  };

  test.each(worldPeriods.slice(sized(5, 0)))(
    '%i: differences in every cell, accounts nearly',
    async (start) => {
      const input = await loadWorldFlows(snapshot, { start, vintage: '2022', asPublished: true });
      const n = input.codes.length;
      for (const [falls, method] of [
        ['drop', 'sd_drop_neg'],
        ['reverse', 'sd_rev_neg'],
      ] as const) {
        const published = await publishedFlows(snapshot, input.codes, start, method);
        expect([...differenceStocks(input.start, input.end, n, { falls })]).toEqual([...published]);
      }
      const account = openAccount(input);
      for (const [method, name] of [
        ['minimum', 'da_min_closed'],
        ['pseudo-bayes', 'da_pb_closed'],
      ] as const) {
        const { flows, total } = moveBetween(account, { method });
        const published = await publishedFlows(snapshot, input.codes, start, name);
        expect(pearson([...off(flows, n)], [...published])).toBeGreaterThan(0.999);
        const other = published.reduce((a, b) => a + b, 0);
        expect(Math.abs(total / other - 1)).toBeLessThan(0.005);
        if (method === 'minimum') expect(other / 1e6).toBeCloseTo(totals[start], 3);
      }
    },
  );

  test.runIf(fullSize)(
    'by sex: r above 0.97 though births and deaths by sex are assumed',
    async () => {
      for (const start of worldPeriods) {
        for (const sex of ['female', 'male'] as const) {
          const input = await loadWorldFlows(snapshot, {
            start,
            sex,
            vintage: '2022',
            asPublished: true,
          });
          const { flows } = estimateFlows(input, { method: 'minimum' });
          const published = await publishedFlows(
            snapshot,
            input.codes,
            start,
            'da_min_closed',
            sex,
          );
          expect(pearson([...off(flows, input.codes.length)], [...published])).toBeGreaterThan(
            0.97,
          );
        }
      }
    },
  );
});

test('shares of women and girls are used where they are given, and both sexes still add up', async () => {
  const register = snapshot.places;
  const shares = femaleShares(
    {
      file: 'shares.csv',
      columns: ['place', 'population', 'births'],
      rows: [{ row: 2, cells: ['India', 0.48, 0.475] }],
    },
    register,
  );
  const of = (sex: 'both' | 'female' | 'male') =>
    loadWorldFlows(snapshot, { start: 2015, sex, femaleShares: shares });
  const [both, female, male] = [await of('both'), await of('female'), await of('male')];
  const n = both.codes.length;
  const at = both.codes.indexOf('IND');
  const people = ({ start }: typeof both) => {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += start[k * n + at]!;
    return sum;
  };
  expect(people(female) / people(both)).toBeCloseTo(0.48, 12);
  expect(people(female) + people(male)).toBeCloseTo(people(both), 3);
  expect(female.births[at]! / both.births[at]!).toBeCloseTo(0.475, 12);
  expect(female.deaths[at]! / both.deaths[at]!).toBe(0.5);
  expect(female.issues.find(({ where }) => where?.field === 'births by sex')?.count).toBe(n - 1);
  const odd = {
    file: 's.csv',
    columns: ['place', 'births'],
    rows: [{ row: 2, cells: ['IND', 48] }],
  };
  expect(() => femaleShares(odd, register)).toThrow(/row 2: births/);
});

test('by sex, stocks add up to those of both', async () => {
  const [both, female, male] = await Promise.all(
    (['both', 'female', 'male'] as const).map((sex) =>
      loadWorldFlows(snapshot, { start: 2000, sex }),
    ),
  );
  expect(female!.issues.filter(({ where }) => where?.field?.includes('by sex'))).toHaveLength(3);
  both!.end.forEach((people, cell) => {
    expect(Math.abs(female!.end[cell]! + male!.end[cell]! - people)).toBeLessThan(1e-6);
  });
});

test('flows are set beside published ones, reported inflows and net migration', async () => {
  const input = await loadWorldFlows(snapshot, { start: 2015, vintage: '2022', asPublished: true });
  const { flows } = estimateFlows(input, { method: 'pseudo-bayes' });
  const { published, reported, net } = await compareWorld(snapshot, input, flows);
  expect(published.da_pb_closed?.commonPart).toBeGreaterThan(0.99);
  expect(published.sd_rev_neg?.commonPart).toBeLessThan(0.7);
  expect(reported?.count).toBe(37);
  expect(reported?.logCorrelation).toBeCloseTo(0.905, 2);
  expect(reported?.ratio).toBeCloseTo(1.23, 1);
  expect(net.correlation).toBeGreaterThan(0.99);
});

const national = reference('reference/unlicensed/net_migration_national_statistics.csv.gz');

test.runIf(fullSize && national.path)(
  `net migration of 29 countries, all periods ${national.reason}`,
  async () => {
    const [header, ...lines] = gunzipSync(readFileSync(national.path!))
      .toString('utf8')
      .trim()
      .split(/\r?\n/);
    expect(header).toBe('iso3,year,net_migration');
    const yearly = new Map(
      lines
        .map((line) => line.split(','))
        .map(([code, year, net]) => [`${code}${year}`, Number(net)]),
    );
    const [ours, theirs]: number[][] = [[], []];
    for (const start of worldPeriods) {
      const input = await loadWorldFlows(snapshot, { start, vintage: '2022', asPublished: true });
      const { flows } = estimateFlows(input, { method: 'pseudo-bayes' });
      const n = input.codes.length;
      input.codes.forEach((code, i) => {
        const value = (year: number) => yearly.get(`${code}${year}`) ?? Number.NaN;
        const middle = [1, 2, 3, 4].reduce((sum, year) => sum + value(start + year), 0);
        const sum = middle + (value(start) + value(start + 5)) / 2;
        if (Number.isNaN(sum)) return;
        let net = 0;
        for (let j = 0; j < n; j++) net += flows[j * n + i]! - flows[i * n + j]!;
        ours!.push(net);
        theirs!.push(sum);
      });
    }
    expect(ours!.length).toBeGreaterThan(150);
    expect(pearson(ours!, theirs!)).toBeGreaterThan(0.95);
  },
);
