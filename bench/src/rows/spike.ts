import {
  fillDraw,
  leverPaths,
  openDraw,
  prepare,
  runDraws,
  runScenario,
  type Scenario,
  syntheticWorld,
} from '@sojourn/engine/nexus';
import { createPool } from '@sojourn/runner/node';
import { naiveRun } from '../naive/spike.ts';
import type { Call, Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

/** A world of the real one's size: 240 places, 12,000 dyads. */
const world = syntheticWorld({ seed: 1, places: 240, reach: 50 });

const scenario: Scenario = {
  schema: 'sojourn.scenario/1',
  name: 'bench',
  years: 25,
  draws: 200,
  seed: 1,
  policies: [{ lever: 'labour-quota', place: 'AAC', from: 2026, to: 2049, factor: 1.5 }],
  places: ['AAC', 'AAD'],
};

/** Baseline and policy of `draws` draws. */
function kernel(draws: number): Call {
  const prepared = prepare(world);
  return () => runDraws(prepared, scenario, 0, draws);
}

/** The same with the plain program, which shares parameters and shocks but nothing else. */
function plain(draws: number): Call {
  const prepared = prepare(world);
  const draw = openDraw(prepared, scenario.years);
  const without = leverPaths(prepared, [], scenario.years);
  const withPolicies = leverPaths(prepared, scenario.policies, scenario.years);
  return () => {
    for (let number = 0; number < draws; number++) {
      fillDraw(prepared, draw, scenario.seed, number);
      naiveRun(world, draw, without);
      naiveRun(world, draw, withPolicies);
    }
  };
}

async function pooled(workers: number): Promise<Call> {
  const pool = createPool({ workers });
  await pool.run(world, scenario);
  return () => pool.run(world, scenario);
}

/** To the first fan; what was begun is then aborted, as a moved lever does. */
async function firstFan(workers: number): Promise<Call> {
  const pool = createPool({ workers });
  await pool.run(world, scenario);
  return async () => {
    const { signal, abort } = stopper();
    await pool.run(world, scenario, { signal, onProvisional: abort }).catch(() => undefined);
  };
}

function stopper(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

const rows: readonly Row[] = [
  {
    id: 'spike-run',
    title: 'Spike, one run: 25 years, 240 places, 12,000 dyads',
    unit: 'ms',
    calls: 20,
    target: 5,
    mode: 'warm',
    clock: 'cpu',
    run: { title: 'engine', prepare: () => kernel(10) },
    baseline: {
      title: 'object a dyad, powers in the loop',
      calls: 2,
      prepare: () => plain(1),
    },
  },
  {
    id: 'spike-fan',
    title: 'Spike, 200 draws with and without policy, to the fans, two workers',
    unit: 'ms',
    calls: 1,
    target: 1000,
    mode: 'warm',
    clock: 'wall',
    run: { title: 'pool of two', prepare: () => pooled(2) },
    baseline: { title: 'one thread', prepare: () => () => runScenario(world, scenario) },
  },
  {
    id: 'spike-first-fan',
    title: 'Spike, first provisional fan of 16 draws, two workers',
    unit: 'ms',
    calls: 1,
    target: 100,
    mode: 'warm',
    clock: 'wall',
    run: { title: 'pool of two', prepare: () => firstFan(2) },
    baseline: { title: 'one thread', prepare: () => firstFan(0) },
  },
];

await serveGroup(rows);
