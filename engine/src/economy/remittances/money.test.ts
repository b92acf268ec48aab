import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historicPartners, mainlyHistoric } from './historic.ts';
import { insurance } from './insurance.ts';
import { yieldToCount } from './own.ts';
import { recordedAndTotal } from './recorded.ts';
import { changeWithin, vintageTotals } from './vintages.ts';

const money = fc.double({ min: 0, max: 1e12, noNaN: true });

describe('insurance', () => {
  test('replaces 60 % of a fall, 40 to 80, and the rest stays lost', () => {
    const { replaced, lost } = insurance(100, 'US$');
    expect(replaced).toMatchObject({ value: 60, low: 40, high: 80, grade: 'strong' });
    expect(lost).toMatchObject({ value: -40, low: -60, high: -20 });
  });

  test('never replaces more than fell, and nothing where nothing fell', () => {
    fc.assert(
      fc.property(money, (fall) => {
        const { replaced, lost } = insurance(fall, 'US$');
        expect(replaced.high!).toBeLessThanOrEqual(fall);
        expect(replaced.value! - lost.value!).toBeCloseTo(fall, -2);
      }),
    );
    expect(insurance(0, 'US$').replaced.value).toBe(0);
    expect(() => insurance(-1, 'US$')).toThrow(/fall/);
  });
});

describe('recorded and total', () => {
  test('the 232 billion of 2005 are at least half as much again', () => {
    const { informal, total } = recordedAndTotal(232e9);
    expect(informal.value).toBe(116e9);
    expect(total.value).toBe(348e9);
    expect(total.low).toBeCloseTo(313.2e9, -3);
  });

  test('total is recorded and informal together, and never less than recorded', () => {
    fc.assert(
      fc.property(money, (recorded) => {
        const { informal, total } = recordedAndTotal(recorded);
        expect(recorded + informal.value!).toBeCloseTo(total.value!, -2);
        expect(total.low!).toBeGreaterThanOrEqual(recorded);
      }),
    );
    expect(() => recordedAndTotal(-1)).toThrow(/recorded/);
  });
});

describe('vintages', () => {
  const of = (year: number, scope: string, vintage: string) =>
    vintageTotals.find(
      (one) => `${one.year} ${one.scope} ${one.vintage}` === `${year} ${scope} ${vintage}`,
    )!;

  test('the paper’s figures are of one vintage: 232 and 167 billion', () => {
    expect(of(2005, 'world', 'GEP 2006').usd).toBe(232e9);
    expect(of(2005, 'developing countries', 'GEP 2006').usd).toBe(167e9);
  });

  test('a change is told inside one vintage and scope, and refused across two', () => {
    const brief = 'Migration and Development Brief 2';
    const [a, b] = [
      of(2005, 'developing countries', brief),
      of(2006, 'developing countries', brief),
    ];
    expect(changeWithin(a, b)).toBeCloseTo(5.85, 2);
    expect(() => changeWithin(of(2005, 'developing countries', 'GEP 2006'), b)).toThrow(/vintage/);
    expect(() => changeWithin(of(2006, 'world', brief), b)).toThrow(/scope/);
  });
});

describe('a model yields to a count', () => {
  test('where the central bank has the corridor, and stands beside it', () => {
    const found = yieldToCount(
      new Map([
        ['SAU', 2.7e9],
        ['ARE', 2.4e9],
      ]),
      new Map([
        ['SAU', 4.1e9],
        ['ITA', 1e9],
      ]),
    );
    expect(found.get('SAU')).toEqual({ usd: 4.1e9, by: 'central bank', modelled: 2.7e9 });
    expect(found.get('ARE')).toEqual({ usd: 2.4e9, by: 'model', modelled: null });
    expect(found.get('ITA')).toEqual({ usd: 1e9, by: 'central bank', modelled: null });
  });

  test('a counted zero is a count', () => {
    const found = yieldToCount(new Map([['SAU', 5]]), new Map([['SAU', 0]]));
    expect(found.get('SAU')).toEqual({ usd: 0, by: 'central bank', modelled: 5 });
  });
});

describe('corridors of older arrivals', () => {
  const then = [
    { partner: 'PAK', people: 1_000 },
    { partner: 'SAU', people: 500 },
  ];

  test('have lost more than a quarter of their people since', () => {
    const now = [
      { partner: 'PAK', people: 749 },
      { partner: 'SAU', people: 375 },
      { partner: 'ITA', people: 100 },
    ];
    expect([...historicPartners(then, now)]).toEqual(['PAK']);
    expect(mainlyHistoric(then, now)).toBe(true);
    expect(mainlyHistoric(then, [...now, { partner: 'GBR', people: 1_000 }])).toBe(false);
  });

  test('a corridor that was not there then is not historic; nobody abroad is not mainly so', () => {
    expect(historicPartners([], then).size).toBe(0);
    expect(mainlyHistoric(then, [])).toBe(false);
  });
});
