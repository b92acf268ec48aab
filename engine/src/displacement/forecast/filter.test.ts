import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivalRates, evidenceOn } from './filter.ts';
import type { Reports } from './reports.ts';

const steady: Reports = {
  camp: 'C',
  days: [0, 7, 30, 31, 60],
  persons: [100, 170, 400, 410, 700],
};

describe('evidence of arrivals', () => {
  test('a steady rise gives its rate at any half-life', () => {
    for (const halfLife of [2, 15, 400]) {
      const { arrivals, days } = evidenceOn(steady, 60, halfLife);
      expect(arrivals / days).toBeCloseTo(10, 10);
    }
  });

  test('days weigh by the integral of the discount', () => {
    const { days } = evidenceOn(steady, 60, 15);
    let sum = 0;
    for (let age = 0.005; age < 60; age += 0.01)
      sum += 0.01 * 0.5 ** Math.floor(age / 15) * 2 ** -((age % 15) / 15);
    expect(days).toBeCloseTo(sum, 3);
  });

  test('late reports count more; silence lets evidence fade', () => {
    const turned = { camp: 'C', days: [0, 30, 60], persons: [0, 0, 300] };
    const { arrivals, days } = evidenceOn(turned, 60, 15);
    expect(arrivals / days).toBeCloseTo(8, 6);
    expect(evidenceOn(turned, 75, 15).days).toBeCloseTo(days / 2, 10);
  });

  test('a count anew is no departure, a small fall is one', () => {
    const recounted = { camp: 'C', days: [0, 10, 20], persons: [1000, 700, 710] };
    expect(evidenceOn(recounted, 20, 1e6).arrivals).toBeCloseTo(10, 3);
    expect(evidenceOn(recounted, 20, 1e6).days).toBeCloseTo(10, 3);
    const fell = { camp: 'C', days: [0, 10], persons: [1000, 950] };
    expect(evidenceOn(fell, 10, 1e6).arrivals).toBeCloseTo(-50, 3);
    expect(evidenceOn(fell, 10, 1e6).days).toBeCloseTo(10, 3);
  });

  test('nothing after the day is used', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.nat(10_000), (day, later) => {
        const changed = {
          ...steady,
          persons: steady.persons.map((n, i) => (steady.days[i]! > day ? later : n)),
        };
        expect(evidenceOn(changed, day, 15)).toEqual(evidenceOn(steady, day, 15));
      }),
    );
  });
});

describe('rates', () => {
  test('without evidence a camp gets its part of the pool, with much its own', () => {
    const rates = arrivalRates(
      [
        { arrivals: 1000, days: 100 },
        { arrivals: 0, days: 0 },
      ],
      [0.25, 0.75],
      20,
      0.4,
    );
    expect(rates[0]).toBeCloseTo((1000 + 20 * 0.4 * 10 * 0.25) / 120, 12);
    expect(rates[1]).toBeCloseTo(0.4 * 10 * 0.75, 12);
  });

  test('a camp that people leave goes on falling and takes nothing from the others', () => {
    const leaving = { arrivals: -500, days: 50 };
    const rates = arrivalRates([leaving, { arrivals: 0, days: 0 }], [0.5, 0.5], 20, 0.4);
    expect(rates[0]).toBeCloseTo(-500 / 70, 12);
    expect(rates[1]).toBe(0);
  });

  test('without departures never negative', () => {
    const evidence = fc.record({
      arrivals: fc.double({ min: 0, max: 1e6, noNaN: true }),
      days: fc.double({ min: 0, max: 500, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 6 }), (list) => {
        const shares = list.map(() => 1 / list.length);
        expect([...arrivalRates(list, shares, 20, 0.2)].every((rate) => rate >= 0)).toBe(true);
      }),
    );
  });
});
