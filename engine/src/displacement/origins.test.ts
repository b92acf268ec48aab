import { describe, expect, test } from 'vitest';
import { OriginWalk } from './origin-walk.ts';
import { traceOrigins } from './origins.ts';
import { prepare } from './prepare.ts';
import { runOnce, walkDays } from './run.ts';
import { camp, madeCase, town, zone } from './testing/cases.ts';

const days = 25;
const registrations = ['C', 'D'].map((name, c) => ({
  camp: name,
  tables: [[[0, 40 * c] as const, [days - 1, 900 - 300 * c] as const]],
}));

function made(settings = {}) {
  return prepare(
    madeCase(
      [zone('Y', 3000), zone('Z', 1000), town('T'), camp('C', 700), camp('D')],
      [
        ['Y', 'T', 210],
        ['Z', 'C', 450],
        ['T', 'C', 300],
        ['T', 'D', 480],
      ],
      { registrations, days },
    ),
    { settings },
  );
}

describe('from where people came', () => {
  const ready = made();
  const traced = traceOrigins(ready, 60, 1);
  const { origins, persons, camps, arrivals } = traced;
  const of = (period: number, c: number) =>
    persons.slice((period * camps.length + c) * origins.length).slice(0, origins.length);
  const last = traced.days.length - 1;

  test('every origin is a place of conflict, or who was there before', () => {
    expect(origins).toEqual([null, 'Y', 'Z']);
    expect(traced.days).toEqual([3, 10, 17, 24]);
  });

  test('who was there before is in the camp that had people', () => {
    expect(of(0, 0)[0]).toBeLessThan(5);
    expect(of(0, 1)[0]).toBeGreaterThan(30);
  });

  test('a camp on one road from a zone holds no one who had to cross it against the way', () => {
    const [, fromY, fromZ] = of(last, 1);
    expect(fromY!).toBeGreaterThan(5 * fromZ!);
  });

  test('people of all origins are the people in the camp', () => {
    const walk = new OriginWalk(ready, 1, 0, false);
    walkDays(walk, days, ready.inflow, () => {
      const places = ready.graph.names.length;
      const now = new Float64Array(places * (places + 1));
      walk.addOrigins(now);
      for (const place of ready.camps) {
        const row = now.slice(place * (places + 1), (place + 1) * (places + 1));
        expect(row.reduce((a, b) => a + b, 0)).toBe(walk.occupied[place]);
      }
    });
  });

  test('arrivals less those who left are the growth', () => {
    const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
    const total = sum(arrivals);
    const there = sum(of(last, 0)) + sum(of(last, 1));
    expect(total).toBeGreaterThanOrEqual(there - 40 - 1e-9);
    expect(total).toBeLessThan(1.2 * there);
  });
});

describe('the law of the walk', () => {
  const variants = {
    plain: {},
    'short stints': { avoidShortStints: true },
    'on foot, two hops': { startOnFoot: true, awarenessLevel: 2 },
  };
  test.each(Object.entries(variants))('is that without origins: %s', (_, settings) => {
    const ready = made(settings);
    const draws = 60;
    const walks = (of: (draw: number) => number) => {
      const values = Array.from({ length: draws }, (_each, draw) => of(draw));
      const mean = values.reduce((a, b) => a + b, 0) / draws;
      const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (draws - 1);
      return { mean, variance };
    };
    const traced = walks((draw) => {
      const walk = new OriginWalk(ready, 5, draw, false);
      walkDays(walk, days, ready.inflow, () => {});
      return walk.occupied[ready.camps[1]!]!;
    });
    const plain = walks((draw) => runOnce(ready, 6, draw).camps[2 * days - 1]!);
    const error = Math.sqrt((traced.variance + plain.variance) / draws);
    expect(Math.abs(traced.mean - plain.mean)).toBeLessThan(4 * error + 1e-9);
  });
});
