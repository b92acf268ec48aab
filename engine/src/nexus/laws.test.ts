import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutcomeId, Policy, Scenario, World } from './contract.ts';
import { mergeDraws, runDraws } from './draws.ts';
import { prepare } from './prepare.ts';
import { outcomeIds } from './record.ts';
import { syntheticWorld } from './synthetic.ts';

const size = { seed: 21, places: 30, reach: 10 };
const world = syntheticWorld(size);

function scenario(policies: readonly Policy[], more: Partial<Scenario> = {}): Scenario {
  return {
    schema: 'sojourn.scenario/1',
    name: 'law',
    years: 25,
    draws: 4,
    seed: 17,
    policies,
    places: ['AAC', 'AAD'],
    ...more,
  };
}

/** One series of one draw: base year and years after it. */
function series(
  of: World,
  asked: Scenario,
  place: string,
  outcome: OutcomeId,
  which: 'baseline' | 'policy',
  draw = 0,
): Float64Array {
  const block = runDraws(prepare(of), asked, 0, asked.draws);
  const perDraw = block.places.length * outcomeIds.length;
  const at = block.places.indexOf(place) * outcomeIds.length + outcomeIds.indexOf(outcome);
  const from = (draw * perDraw + at) * block.steps;
  return block[which].slice(from, from + block.steps);
}

const quota = (factor: number, place = 'AAC'): Policy => ({
  lever: 'labour-quota',
  place,
  from: 2026,
  to: 2045,
  factor,
});
const deaths = (factor: number, place: string): Policy => ({
  lever: 'conflict-deaths',
  place,
  from: 2026,
  to: 2035,
  factor,
});

/** No number of `less` is above its twin in `more` by more than rounding. */
function expectNowhereBelow(more: Float64Array, less: Float64Array): void {
  more.forEach((value, t) => {
    expect(value).toBeGreaterThanOrEqual(less[t]! * (1 - 1e-9));
  });
}

describe('laws of the spike', () => {
  test('no policy gives the baseline, bit by bit', () => {
    const { baseline, policy } = runDraws(prepare(world), scenario([]), 0, 4);
    expect(policy).toEqual(baseline);
    const neutral = [quota(1), deaths(1, '*')];
    expect(runDraws(prepare(world), scenario(neutral), 0, 4).policy).toEqual(baseline);
  });

  test('a policy leaves the years before it as they are', () => {
    const { baseline, policy, steps } = runDraws(prepare(world), scenario([quota(3)]), 0, 1);
    for (let at = 0; at < baseline.length; at += steps) {
      expect(policy.slice(at, at + 2)).toEqual(baseline.slice(at, at + 2));
    }
    expect(policy).not.toEqual(baseline);
  });

  test('more quota never lowers the labour stock at its destination', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (seed, a, b) => {
          const run = (factor: number) => {
            const asked = scenario([quota(factor)], { seed, draws: 1 });
            return series(world, asked, 'AAC', 'labour-stock-here', 'policy');
          };
          expectNowhereBelow(run(Math.max(a, b)), run(Math.min(a, b)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a smaller quota lowers the labour stock at its destination', () => {
    const asked = scenario([quota(0.5)], { draws: 1 });
    const [before, after] = (['baseline', 'policy'] as const).map((which) =>
      series(world, asked, 'AAC', 'labour-stock-here', which),
    );
    expect(after![25]).toBeLessThan(0.9 * before![25]!);
  });

  test('more deaths never lower the forced stock from their place', () => {
    const place = world.codes[world.conflictDeaths.findIndex((value) => value > 100)]!;
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (seed, a, b) => {
          const run = (factor: number) => {
            const asked = scenario([deaths(factor, place)], { seed, draws: 1, places: [place] });
            return series(world, asked, place, 'forced-stock-from', 'policy');
          };
          expectNowhereBelow(run(Math.max(a, b)), run(Math.min(a, b)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('another order of places gives the same results', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }), (order) => {
        const small = syntheticWorld({ seed: 9, places: 12, reach: 5 });
        const asked = scenario([quota(2)], { draws: 1 });
        for (const outcome of outcomeIds) {
          const plain = series(small, asked, 'AAD', outcome, 'policy');
          const moved = series(relabelled(small, order), asked, 'AAD', outcome, 'policy');
          moved.forEach((value, t) => {
            expect(Math.abs(value - plain[t]!)).toBeLessThanOrEqual(1e-9 * Math.abs(plain[t]!));
          });
        }
      }),
      { numRuns: 10 },
    );
  });

  test('a place that nobody reaches leaves the others their shocks', () => {
    const asked = scenario([quota(2)], { draws: 1 });
    const larger: World = {
      ...world,
      codes: [...world.codes, 'ZZZ'],
      population: Float64Array.of(...world.population, 1000),
      income: Float64Array.of(...world.income, world.income[0]!),
      conflictDeaths: Float64Array.of(...world.conflictDeaths, 500),
      incomeImputed: new Uint8Array(31),
    };
    const stock = (of: World) => series(of, asked, 'AAC', 'forced-stock-here', 'policy')[1];
    expect(stock(larger)).toBe(stock(world));
  });

  test.each([1, 2, 3, 7])('%i shards give the bits of one', (shards) => {
    const asked = scenario([quota(2)], { draws: 7, years: 5 });
    const whole = runDraws(prepare(world), asked, 0, 7);
    const border = (k: number) => Math.floor((7 * k) / shards);
    const parts = Array.from({ length: shards }, (_, k) =>
      runDraws(prepare(world), asked, border(k), border(k + 1)),
    );
    expect(mergeDraws(parts.reverse())).toEqual(whole);
  });

  test('doubling all people doubles every count of people and leaves incomes', () => {
    const times = (factor: number): World => ({
      ...world,
      population: world.population.map((value) => factor * value),
      labourStock: world.labourStock.map((value) => factor * value),
      forcedStock: world.forcedStock.map((value) => factor * value),
    });
    const asked = scenario([quota(2)], { draws: 1 });
    for (const outcome of outcomeIds) {
      const last = (factor: number) => series(times(factor), asked, 'AAD', outcome, 'policy')[25]!;
      expect(last(2e8) / last(1e8)).toBeCloseTo(outcome === 'income' ? 1 : 2, 2);
    }
  });
});

/** The same world with its places in another order, dyads sorted again. */
function relabelled(of: World, order: readonly number[]): World {
  const places = of.codes.length;
  const rank = order.map((_, place) => order.indexOf(place));
  const key = (d: number) => rank[of.origin[d]!]! * places + rank[of.destination[d]!]!;
  const dyads = [...of.origin.keys()].sort((a, b) => key(a) - key(b));
  const byPlace = (column: Float64Array) => Float64Array.from(order, (place) => column[place]!);
  const byDyad = (column: Float64Array) => Float64Array.from(dyads, (d) => column[d]!);
  const flags = (column: Uint8Array) => Uint8Array.from(dyads, (d) => column[d]!);
  return {
    ...of,
    codes: order.map((place) => of.codes[place]!),
    population: byPlace(of.population),
    income: byPlace(of.income),
    conflictDeaths: byPlace(of.conflictDeaths),
    origin: Int32Array.from(dyads, (d) => rank[of.origin[d]!]!),
    destination: Int32Array.from(dyads, (d) => rank[of.destination[d]!]!),
    labourStock: byDyad(of.labourStock),
    forcedStock: byDyad(of.forcedStock),
    km: byDyad(of.km),
    contiguous: flags(of.contiguous),
    language: flags(of.language),
  };
}
