import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy, World } from './contract.ts';
import { type Draw, fillDraw, openDraw } from './draw.ts';
import { leverPaths } from './levers.ts';
import { prepare } from './prepare.ts';
import { runYears, stepYear } from './run.ts';
import { openState, resetState, type State } from './state.ts';
import { syntheticWorld } from './synthetic.ts';
import { openYear } from './year.ts';

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

/** Runs a world and calls back with the state of each year. */
function follow(
  world: World,
  policies: readonly Policy[],
  seed: number,
  years: number,
  observe: (state: State, t: number, draw: Draw) => void,
): void {
  const prepared = prepare(world);
  const draw = openDraw(prepared, years);
  fillDraw(prepared, draw, seed, 0);
  const state = openState(prepared);
  const levers = leverPaths(prepared, policies, years);
  runYears(prepared, draw, levers, state, openYear(prepared), (t) => observe(state, t, draw));
}

const worlds = fc
  .record({ seed: fc.nat(1e6), places: fc.integer({ min: 3, max: 24 }), reach: fc.nat(1e3) })
  .map(({ seed, places, reach }) =>
    syntheticWorld({ seed, places, reach: 1 + (reach % (places - 1)) }),
  );

const extremePolicies = fc.array(
  fc.record({
    lever: fc.constantFrom('labour-quota' as const, 'conflict-deaths' as const),
    place: fc.constantFrom('*', 'AAA', 'AAB', 'AAC'),
    from: fc.constant(2025),
    to: fc.integer({ min: 2025, max: 2045 }),
    factor: fc.constantFrom(0, 1e-9, 0.5, 2, 1000),
  }),
  { maxLength: 4 },
);

describe('one run', () => {
  test('keeps every person: at home, abroad, or counted as died abroad', () => {
    fc.assert(
      fc.property(worlds, extremePolicies, fc.nat(1e6), (world, policies, seed) => {
        let died = 0;
        let before = 0;
        follow(world, policies, seed, 15, (state, t) => {
          died += total(state.diedAbroad);
          const people = total(state.home) + total(state.labour) + total(state.forced) + died;
          if (t === 0) before = people;
          expect(Math.abs(people - before)).toBeLessThan(1e-9 * before);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the people of each place and the sums of its dyads', () => {
    const world = syntheticWorld({ seed: 8, places: 15, reach: 6 });
    const people = new Float64Array(15);
    const died = new Float64Array(15);
    follow(world, [], 3, 25, (state, t) => {
      for (let i = 0; i < 15; i++) {
        const dyads = [...world.origin.keys()].filter((d) => world.origin[d] === i);
        const labour = dyads.reduce((sum, d) => sum + state.labour[d]!, 0);
        const forced = dyads.reduce((sum, d) => sum + state.forced[d]!, 0);
        died[i]! += state.diedAbroad[i]!;
        const now = state.home[i]! + labour + forced + died[i]!;
        if (t === 0) people[i] = now;
        expect(now / people[i]!).toBeCloseTo(1, 10);
        expect(state.labourAbroad[i]).toBeCloseTo(labour, 4);
        expect(state.forcedAbroad[i]).toBeCloseTo(forced, 4);
      }
    });
  });

  test('moves a dyad by exactly what comes in, goes home, settles and dies', () => {
    const prepared = prepare(syntheticWorld({ seed: 2, places: 10, reach: 4 }));
    const draw = openDraw(prepared, 1);
    fillDraw(prepared, draw, 11, 0);
    const state = openState(prepared);
    const year = openYear(prepared);
    resetState(prepared, draw, state);
    const labour = state.labour.slice();
    const forced = state.forced.slice();
    stepYear(prepared, draw, leverPaths(prepared, [], 1), state, year, 1);
    const { labourReturn, mortality, settlement } = draw.parameters;
    const { origin, destination } = prepared.world;
    for (let d = 0; d < labour.length; d++) {
      const [i, j] = [origin[d]!, destination[d]!];
      const admitted = state.desired[d]! * year.admitted[j]!;
      const weight = draw.hostWeight[d]! * year.host[j]!;
      const hosted = (year.displaced[i]! * weight) / year.hosts[i]!;
      const settled = settlement * forced[d]!;
      const leaving = (labourReturn + mortality) * labour[d]!;
      expect(state.labour[d]).toBeCloseTo(labour[d]! + admitted + settled - leaving, 6);
      const returning = (year.forcedReturn[i]! + mortality) * forced[d]!;
      expect(state.forced[d]).toBeCloseTo(forced[d]! + hosted - settled - returning, 6);
    }
  });

  test('stays finite and never negative under levers beyond reason', () => {
    fc.assert(
      fc.property(worlds, extremePolicies, fc.nat(1e6), (world, policies, seed) => {
        follow(world, policies, seed, 20, (state) => {
          for (const column of [state.labour, state.forced, state.home, state.income]) {
            expect(column.every((value) => value >= 0 && value < Number.MAX_VALUE)).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  test('admits no more than lawful capacity, and all that is desired below it', () => {
    const prepared = prepare(syntheticWorld({ seed: 2, places: 20, reach: 8 }));
    const draw = openDraw(prepared, 10);
    fillDraw(prepared, draw, 5, 0);
    const state = openState(prepared);
    const year = openYear(prepared);
    const levers = leverPaths(
      prepared,
      [{ lever: 'labour-quota', place: 'AAD', from: 2025, to: 2100, factor: 50 }],
      10,
    );
    runYears(prepared, draw, levers, state, year, (t) => {
      if (t === 0) return;
      for (let j = 0; j < 20; j++) {
        const admitted = year.admitted[j]! * year.demand[j]!;
        expect(admitted).toBeLessThanOrEqual(year.capacity[j]! * (1 + 1e-12));
      }
      expect(year.admitted[3]).toBe(1);
    });
  });

  test('sends all who are displaced across a border to some host', () => {
    const prepared = prepare(syntheticWorld({ seed: 4, places: 20, reach: 8 }));
    const draw = openDraw(prepared, 10);
    fillDraw(prepared, draw, 5, 0);
    const state = openState(prepared);
    const year = openYear(prepared);
    runYears(prepared, draw, leverPaths(prepared, [], 10), state, year, (t) => {
      if (t === 0) return;
      expect(total(year.displaced)).toBeGreaterThan(0);
      for (let i = 0; i < 20; i++) expect(state.forcedOut[i]).toBeCloseTo(year.displaced[i]!, 6);
    });
  });

  test('answers doubled deaths in the long run with the drawn elasticity', () => {
    const world = syntheticWorld({ seed: 4, places: 20, reach: 8 });
    const place = world.conflictDeaths.findIndex((deaths) => deaths > 100);
    const logs: number[] = [];
    let elasticity = 0;
    const doubled: Policy = {
      lever: 'conflict-deaths',
      place: world.codes[place]!,
      from: 2025,
      to: 2100,
      factor: 2,
    };
    for (const policies of [[], [doubled]]) {
      follow(world, policies, 6, 60, (state, t, draw) => {
        if (t === 60) logs.push(state.forcedLog[place]!);
        elasticity = draw.parameters.conflictElasticity;
      });
    }
    const deaths = world.conflictDeaths[place]!;
    const expected = elasticity * Math.log((1 + 2 * deaths) / (1 + deaths));
    expect(logs[1]! - logs[0]!).toBeCloseTo(expected, 2);
  });

  test('starts from the data of the base year', () => {
    const world = syntheticWorld({ seed: 4, places: 6, reach: 3 });
    follow(world, [], 1, 1, (state, t) => {
      if (t > 0) return;
      expect(state.labour).toEqual(world.labourStock);
      expect(state.forced).toEqual(world.forcedStock);
      expect(state.income).toEqual(world.income);
    });
  });
});
