import { agreement, allocateMatrix, vintageTotals } from '@sojourn/engine/economy';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlaceFacts } from '../read/facts.ts';
import { loadPlaceFacts } from '../read/place-facts.ts';
import { committed } from '../testing/committed.ts';
import { incomesAt, matrixCheck, remittancePicture, worldReceived } from './index.ts';

type Tables = Record<'panel' | 'stocks' | 'matrix', import('@sojourn/engine/core').Table>;

let facts: PlaceFacts;
let tables: Tables;

beforeAll(async () => {
  const snapshot = await committed();
  facts = await loadPlaceFacts(snapshot, 'BGD');
  tables = {
    panel: await snapshot.table('panel'),
    stocks: await snapshot.table('stocks_by_origin'),
    matrix: await snapshot.table('remittances'),
  };
});

describe('the money that Bangladesh receives', () => {
  test('sums to the total, each corridor in its range, in the order of the codes', () => {
    const picture = remittancePicture(facts, tables.panel);
    const { corridors, received } = picture;
    const total = corridors.reduce((sum, { modelled }) => sum + modelled.value!, 0);
    expect(total / received!.value!).toBeCloseTo(1, 9);
    expect(corridors.map(({ partner }) => partner)).toEqual(
      [...corridors.map(({ partner }) => partner)].sort(),
    );
    for (const { modelled, byStock } of corridors) {
      expect(modelled.low!).toBeLessThanOrEqual(modelled.value!);
      expect(modelled.value!).toBeLessThanOrEqual(modelled.high!);
      expect([modelled.low, modelled.high]).toContain(byStock.value);
    }
  });

  test('names its sources, the years of both inputs and the rule', () => {
    const one = remittancePicture(facts, tables.panel).corridors.find(
      ({ partner }) => partner === 'SAU',
    )!;
    expect(one.people.value).toBe(1_277_624);
    expect(one.modelled.quality).toBe('modelled');
    expect(one.modelled.origin.sourceIds.length).toBeGreaterThan(1);
    expect(one.modelled.origin.steps.at(-1)).toMatch(/stocks of 2020 and incomes/);
    expect(one.modelled.rows).toHaveLength(2);
    expect(one.matrix?.period.start).toBe(2018);
    expect(one.historic).toBe(false);
    expect(one.counted).toBeNull();
  });

  test('a total of long ago is shared out by people of its year, not by those who left since', async () => {
    const syria = await loadPlaceFacts(await committed(), 'SYR');
    const { received, stockYear, corridors } = remittancePicture(syria, tables.panel);
    expect(received!.period.start).toBe(2010);
    expect(stockYear).toBe(2010);
    const years = new Set(corridors.map(({ people }) => people.period.start));
    expect([...years]).toEqual([2010]);
    const total = corridors.reduce((sum, { modelled }) => sum + modelled.value!, 0);
    expect(total / received!.value!).toBeCloseTo(1, 9);
    const turkey = corridors.find(({ partner }) => partner === 'TUR');
    expect((turkey?.modelled.value ?? 0) / total).toBeLessThan(0.1);
  });

  test('marks corridors of older arrivals: India and Pakistan', () => {
    const { corridors, historic } = remittancePicture(facts, tables.panel);
    const old = corridors.filter((one) => one.historic).map(({ partner }) => partner);
    expect(old).toContain('IND');
    expect(old).not.toContain('SAU');
    expect(historic).toBe(false);
  });
});

describe('the matrix of 2018, modelled again', () => {
  const fit = (beta: number) => {
    const { input, published } = matrixCheck(
      tables.stocks,
      tables.matrix,
      incomesAt(tables.panel, facts, 2018),
      2015,
    );
    const modelled = allocateMatrix({ ...input, beta }, new Float64Array(published.length));
    return agreement(modelled, published);
  };

  test('agrees with the published one best at the published exponent', () => {
    const published = fit(0.75);
    expect(published.corridors).toBeGreaterThan(9_000);
    expect(published.commonPart).toBeCloseTo(0.924, 2);
    expect(published.pearson).toBeGreaterThan(0.98);
    for (const other of [0, 0.5, 1]) {
      expect(fit(other).commonPart).toBeLessThan(published.commonPart);
    }
  });
});

describe('vintages', () => {
  test('today’s series has 252 billion for 2005, which the edition of 2006 had at 232', () => {
    const today = worldReceived(tables.panel, 2005);
    expect(today.usd / 1e9).toBeCloseTo(252.0, 1);
    expect(today.places).toBeGreaterThan(150);
    const then = vintageTotals.find(({ year, scope }) => year === 2005 && scope === 'world')!;
    expect(then).toMatchObject({ usd: 232e9, vintage: 'GEP 2006' });
  });

  test('a year without rows is the sum of nothing, from no place', () => {
    expect(worldReceived(tables.panel, 1900)).toEqual({ year: 1900, usd: 0, places: 0 });
  });
});

test('incomes are the latest at or before the year, and none from long before', () => {
  const incomes = incomesAt(tables.panel, facts, 2018);
  expect(incomes.get('SAU')!.period.start).toBe(2018);
  for (const { period, value } of incomes.values()) {
    expect(period.start).toBeGreaterThanOrEqual(2010);
    expect(period.start).toBeLessThanOrEqual(2018);
    expect(value).toBeGreaterThan(0);
  }
});
