import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Aggregation } from '../contract.ts';
import { aggregateAll } from '../steps/aggregate.ts';
import { planOf } from '../structure/plan.ts';
import { smallPanel, smallRecipe } from '../testing/synthetic.ts';
import { buildYear } from '../years/build-year.ts';
import { contributionsBetween, largestContributions, rowsOfPlace } from './contributions.ts';
import { logMean } from './factors.ts';
import { nearestPeers } from './peers.ts';
import { toReach } from './reach.ts';

const built = (year: number) => buildYear(smallRecipe, smallPanel, year).built;

test('the logarithmic mean lies between geometric and arithmetic mean', () => {
  expect(logMean(4, 4)).toBe(4);
  expect(logMean(1, 4)).toBeGreaterThan(2);
  expect(logMean(1, 4)).toBeLessThan(2.5);
  expect(logMean(1, 1 + 1e-9)).toBeCloseTo(1, 8);
});

describe('contributions', () => {
  test('of two years add up to the change, by dimension and by indicator', () => {
    const { plan } = built(2022);
    const [from, to] = [rowsOfPlace(built(2018), 'DDD'), rowsOfPlace(built(2022), 'DDD')];
    const { rows, change } = contributionsBetween(plan, plan.weights, from, to);
    const sum = (ids: readonly string[]) =>
      ids.reduce((total, id) => total + rows[plan.ids.indexOf(id)]!, 0);
    expect(change).toBe(to[plan.top]! - from[plan.top]!);
    expect(sum(['economic', 'political'])).toBeCloseTo(change, 10);
    expect(sum(['income', 'jobs'])).toBeCloseTo(rows[plan.ids.indexOf('economic')]!, 10);
    expect(sum(['income', 'jobs', 'freedom', 'deaths'])).toBeCloseTo(change, 10);
  });

  const aggregations: Aggregation[] = [
    { method: 'arithmetic' },
    { method: 'geometric' },
    { method: 'harmonic' },
    { method: 'generalised', power: 0.5 },
    { method: 'median' },
  ];

  test('add up whatever the aggregation, the values and what is missing', () => {
    const score = fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: 1, max: 100, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    );
    const four = fc.array(score, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, four, fc.constantFrom(...aggregations), (a, b, aggregation) => {
        const plan = planOf({ ...smallRecipe, aggregate: [aggregation], threshold: 0 });
        const filled = (values: readonly number[]) => {
          const rows = new Float64Array(plan.ids.length);
          rows.set(values);
          aggregateAll(rows, 1, plan);
          return rows;
        };
        const [from, to] = [filled(a), filled(b)];
        const { rows, change } = contributionsBetween(plan, plan.weights, from, to);
        if (Number.isNaN(change)) return;
        const top = plan.nodes.at(-1)!;
        const sum = top.children.reduce((total, child) => total + rows[child]!, 0);
        expect(Math.abs(sum - change)).toBeLessThan(1e-8);
      }),
    );
  });

  test('add up for many children, and where the two states share none', () => {
    const [node, ids] = [{ id: 'all' }, Array.from({ length: 30 }, (_, at) => `i${at}`)];
    const flat = {
      ...smallRecipe,
      nodes: [node],
      indicators: ids.map((id) => ({ id, parent: node.id, direction: 1 as const })),
      aggregate: [{ method: 'harmonic' } as const],
      threshold: 0,
    };
    const plan = planOf(flat);
    const state = (value: (at: number) => number) => {
      const rows = Float64Array.from(plan.ids, (_, at) => (at < 30 ? value(at) : 0));
      aggregateAll(rows, 1, plan);
      return rows;
    };
    for (const [from, to] of [
      [state((at) => 1 + at), state((at) => 60 - at)],
      [
        state((at) => (at % 2 === 0 ? 5 : Number.NaN)),
        state((at) => (at % 2 === 1 ? 7 : Number.NaN)),
      ],
    ] as const) {
      const { rows, change } = contributionsBetween(plan, plan.weights, from, to);
      const sum = rows.subarray(0, 30).reduce((total, adds) => total + adds, 0);
      expect(sum).toBeCloseTo(change, 8);
    }
  });

  test('name the largest by size', () => {
    const { plan } = built(2022);
    const between = contributionsBetween(
      plan,
      plan.weights,
      rowsOfPlace(built(2022), 'CCC'),
      rowsOfPlace(built(2022), 'DDD'),
    );
    const [first, second] = largestContributions(between, 2);
    expect(Math.abs(first!.adds)).toBeGreaterThanOrEqual(Math.abs(second!.adds));
    expect(first!.adds).toBeLessThan(0);
  });
});

describe('peers', () => {
  test('are the nearest by dimension, without the place itself', () => {
    const peers = nearestPeers(built(2022), 'AAA', 3);
    expect(peers.map(({ place }) => place)).not.toContain('AAA');
    expect(peers[0]!.distance).toBeLessThanOrEqual(peers[1]!.distance);
    expect(nearestPeers(built(2022), 'ZZZ', 3)).toEqual([]);
  });

  test('have every dimension that the place has', () => {
    const whole = built(2022);
    const count = whole.places.length;
    const [row] = whole.plan.nodes.at(-1)!.children;
    const scores = whole.scores.slice();
    const near = nearestPeers(whole, 'AAA', 1)[0]!.place;
    scores[row! * count + whole.places.indexOf(near)] = Number.NaN;
    const thinner = { ...whole, scores };
    const names = (place: string) => nearestPeers(thinner, place, 3).map((peer) => peer.place);
    expect(names('AAA')).toHaveLength(count - 2);
    expect(names('AAA')).not.toContain(near);
    expect(names(near)).toContain('AAA');
  });
});

describe('what would move an index to a mark', () => {
  test('puts the index on the mark when the indicator has the needed value', () => {
    const { plan } = built(2022);
    const rows = rowsOfPlace(built(2022), 'AAA');
    const mark = rows[plan.top]! + 2;
    const reach = toReach(smallRecipe, plan, rows, mark);
    expect(reach.map(({ indicator }) => indicator)).toEqual([
      'income',
      'jobs',
      'freedom',
      'deaths',
    ]);
    for (const { indicator, needed, raw } of reach) {
      if (needed === null) continue;
      const trial = rows.slice();
      trial[plan.ids.indexOf(indicator)] = needed;
      aggregateAll(trial, 1, plan);
      expect(trial[plan.top]).toBeCloseTo(mark, 8);
      expect(raw).not.toBeNull();
    }
    const jobs = reach.find(({ indicator }) => indicator === 'jobs')!;
    expect(jobs.raw).toBeGreaterThan(52);
  });

  test('says so where not even the best value would do', () => {
    const rows = rowsOfPlace(built(2022), 'DDD');
    const reach = toReach(smallRecipe, built(2022).plan, rows, 99);
    expect(reach.every(({ needed }) => needed === null)).toBe(true);
  });
});
