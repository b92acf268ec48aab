import {
  fillDraw,
  leverPaths,
  openDraw,
  prepare,
  runDraws,
  type Scenario,
  syntheticWorld,
} from '@sojourn/engine/nexus';
import { describe, expect, test } from 'vitest';
import { naiveRun } from './spike.ts';

const world = syntheticWorld({ seed: 12, places: 25, reach: 9 });
const war = world.codes[world.conflictDeaths.findIndex((deaths) => deaths > 100)]!;
const scenario: Scenario = {
  schema: 'sojourn.scenario/1',
  name: 'two readings',
  years: 12,
  draws: 6,
  seed: 40,
  policies: [
    { lever: 'labour-quota', place: 'AAC', from: 2027, to: 2033, factor: 2 },
    { lever: 'conflict-deaths', place: war, from: 2026, to: 2030, factor: 0.01 },
  ],
  places: [war],
};

describe('the plain program and the engine', () => {
  test.each([0, 1, 2, 3, 4, 5])('agree on draw %i to nine digits', (number) => {
    const prepared = prepare(world);
    const draw = openDraw(prepared, scenario.years);
    fillDraw(prepared, draw, scenario.seed, number);
    const levers = leverPaths(prepared, scenario.policies, scenario.years);
    const { places, dyads } = naiveRun(world, draw, levers);
    const { policy, steps } = runDraws(prepared, scenario, number, number + 1);
    const last = (series: number) => policy[series * steps + scenario.years]!;
    const labour = dyads.reduce((sum, dyad) => sum + dyad.labour, 0);
    const forced = dyads.reduce((sum, dyad) => sum + dyad.forced, 0);
    const from = dyads.filter(({ origin }) => origin === war);
    const forcedFrom = from.reduce((sum, dyad) => sum + dyad.forced, 0);
    expect(last(0) / labour).toBeCloseTo(1, 9);
    expect(last(2) / forced).toBeCloseTo(1, 9);
    expect(last(7) / forcedFrom).toBeCloseTo(1, 9);
    expect(last(9) / places.get(war)!.income).toBeCloseTo(1, 9);
  });
});
