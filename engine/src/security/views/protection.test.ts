import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostedRatios } from './hosting.ts';
import {
  type DecisionCounts,
  fewestDecisions,
  protectionRates,
  sumDecisions,
} from './protection.ts';

const count = fc.integer({ min: 0, max: 400_000 });
const rounded = fc.tuple(count, fc.double({ min: 0, max: 1, noNaN: true }));
const decisions = fc
  .tuple(rounded, rounded, rounded, count)
  .map(([recognised, complementary, rejected, closed]): DecisionCounts => {
    const least = ([all, share]: readonly [number, number]) => Math.floor(all * (1 - share / 5));
    return {
      year: 2024,
      unit: 'persons',
      instance: 'first',
      recognised: recognised[0],
      complementary: complementary[0],
      rejected: rejected[0],
      closed,
      recognisedLeast: least(recognised),
      complementaryLeast: least(complementary),
      rejectedLeast: least(rejected),
    };
  });

describe('sums of decisions', () => {
  const one: DecisionCounts = {
    year: 2024,
    unit: 'persons',
    instance: 'first',
    recognised: 5,
    complementary: 0,
    rejected: 10,
    closed: 5,
    recognisedLeast: 1,
    complementaryLeast: 0,
    rejectedLeast: 10,
  };

  test('add counts and least counts', () => {
    expect(sumDecisions([one, one])).toMatchObject({
      recognised: 10,
      recognisedLeast: 2,
      closed: 10,
    });
  });

  test('never mix persons and cases, instances or years', () => {
    expect(() => sumDecisions([one, { ...one, unit: 'cases' }])).toThrow(
      /persons and cases in one sum/,
    );
    expect(() => sumDecisions([one, { ...one, instance: 'court' }])).toThrow(/first and court/);
    expect(() => sumDecisions([one, { ...one, year: 2023 }])).toThrow(/2024 and 2023/);
    expect(() => sumDecisions([])).toThrow(/no rows/);
  });
});

describe('rates of protection', () => {
  test('lie between their ends, recognition never above protection', () => {
    fc.assert(
      fc.property(decisions, (of) => {
        const { recognition, protection, decided } = protectionRates(of);
        expect(decided).toBe(of.recognised + of.complementary + of.rejected);
        if (recognition === null || protection === null) return;
        for (const { value, low, high } of [recognition, protection]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(1);
        }
        expect(recognition.value).toBeLessThanOrEqual(protection.value);
      }),
    );
  });

  test('are the division that they say, and a point where no count is rounded', () => {
    const of = { recognised: 60, complementary: 15, rejected: 45, closed: 900 };
    const least = { recognisedLeast: 60, complementaryLeast: 15, rejectedLeast: 45 };
    const made = protectionRates({ year: 2024, unit: 'cases', instance: 'first', ...of, ...least });
    expect(made.recognition).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
    expect(made.protection).toEqual({ value: 0.625, low: 0.625, high: 0.625 });
    expect(made.decided).toBe(120);
  });

  test('are not given of few decisions, counted at their least', () => {
    fc.assert(
      fc.property(decisions, (of) => {
        const least = of.recognisedLeast + of.complementaryLeast + of.rejectedLeast;
        const { recognition, protection } = protectionRates(of);
        expect([recognition === null, protection === null]).toEqual(
          Array(2).fill(least < fewestDecisions),
        );
      }),
    );
  });

  test('refuse a least count above its count', () => {
    const of = { recognised: 6, complementary: 1, rejected: 4, closed: 0 };
    const least = { recognisedLeast: 7, complementaryLeast: 1, rejectedLeast: 4 };
    const all = { year: 2024, unit: 'cases', instance: 'first', ...of, ...least } as const;
    expect(() => protectionRates(all)).toThrow(/recognised/);
  });
});

describe('people hosted', () => {
  test('per 1,000 residents and per billion of GDP do not depend on the unit of size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4_000_000 }),
        fc.integer({ min: 10_000, max: 1_400_000_000 }),
        fc.integer({ min: 2, max: 40 }),
        (people, residents, times) => {
          const gdp = residents * 2500;
          const of = { year: 2024, people, least: people, residents, gdp };
          const once = hostedRatios(of);
          const bigger = hostedRatios({
            ...of,
            people: people * times,
            least: people * times,
            residents: residents * times,
            gdp: gdp * times,
          });
          expect(bigger.perThousand!.value).toBeCloseTo(once.perThousand!.value, 9);
          expect(bigger.perBillion!.value).toBeCloseTo(once.perBillion!.value, 6);
        },
      ),
    );
  });

  test('have ends where counts are rounded, and no ratio without a base', () => {
    const of = { year: 2024, people: 10, least: 2, residents: 1000, gdp: null };
    expect(hostedRatios(of)).toEqual({
      year: 2024,
      people: 10,
      perThousand: { value: 10, low: 2, high: 10 },
      perBillion: null,
    });
    expect(hostedRatios({ ...of, residents: 0 }).perThousand).toBeNull();
  });
});
