import { isSojournError, type Progress } from '@sojourn/engine/core';
import {
  runScenario,
  type Scenario,
  type ScenarioResult,
  syntheticWorld,
} from '@sojourn/engine/nexus';
import { afterAll, describe, expect, test } from 'vitest';
import { createPool } from './node.ts';

const world = syntheticWorld({ seed: 50, places: 40, reach: 12 });
const scenario: Scenario = {
  schema: 'sojourn.scenario/1',
  name: 'pool',
  years: 10,
  draws: 130,
  seed: 9,
  policies: [{ lever: 'labour-quota', place: 'AAD', from: 2026, to: 2030, factor: 1.5 }],
  places: ['AAD'],
};
const alone = runScenario(world, scenario);

async function codeOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
  } catch (error) {
    if (isSojournError(error)) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('a pool of worker threads', () => {
  const two = createPool({ workers: 2 });
  afterAll(() => two.close());

  test.each([0, 1, 2, 3])('with %i workers gives the bits of one thread', async (workers) => {
    const pool = createPool({ workers });
    try {
      expect(await pool.run(world, scenario)).toEqual(alone);
    } finally {
      await pool.close();
    }
  });

  test('runs one scenario after another, and several at once', async () => {
    const other = { ...scenario, seed: 10, draws: 60 };
    const smaller = syntheticWorld({ seed: 51, places: 10, reach: 3 });
    const results = await Promise.all([
      two.run(world, scenario),
      two.run(world, other),
      two.run(smaller, scenario),
    ]);
    expect(results[0]).toEqual(alone);
    expect(results[1]).toEqual(runScenario(world, other));
    expect(results[2]).toEqual(runScenario(smaller, scenario));
    expect((await two.run(world, scenario)).fingerprint).toBe(alone.fingerprint);
  });

  test('tells progress up to all draws', async () => {
    const heard: Progress[] = [];
    await two.run(world, scenario, { onProgress: (progress) => heard.push(progress) });
    const done = heard.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(heard.at(-1)).toEqual({ done: 130, total: 130, stage: 'draws' });
    expect(heard.length).toBeGreaterThan(10);
  });

  test('shows the first 16 draws once, before the rest', async () => {
    const seen: ScenarioResult[] = [];
    const result = await two.run(world, scenario, { onProvisional: (early) => seen.push(early) });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.meta.draws).toBe(16);
    const sixteen = runScenario(world, { ...scenario, draws: 16 });
    expect(seen[0]?.fingerprint).toBe(sixteen.fingerprint);
    expect(result.meta.draws).toBe(130);
  });

  test('stops at once when it is aborted, and goes on with the next', async () => {
    const stop = new AbortController();
    const long = two.run(world, { ...scenario, draws: 100_000 }, { signal: stop.signal });
    const code = codeOf(() => long);
    setTimeout(() => stop.abort(), 30);
    expect(await code).toBe('work.cancelled');
    expect((await two.run(world, scenario)).fingerprint).toBe(alone.fingerprint);
  });

  test('hears a plain signal too', async () => {
    const signal = { aborted: false };
    const onProgress = () => {
      signal.aborted = true;
    };
    const long = { ...scenario, draws: 100_000 };
    expect(await codeOf(() => two.run(world, long, { signal, onProgress }))).toBe('work.cancelled');
    expect(await codeOf(() => two.run(world, scenario, { signal }))).toBe('work.cancelled');
  });

  test('refuses an impossible scenario and an impossible world by name', async () => {
    const lost = { ...scenario, places: ['XYZ'] };
    expect(await codeOf(() => two.run(world, lost))).toBe('place.unknown');
    const broken = { ...world, income: world.income.map(() => Number.NaN) };
    expect(await codeOf(() => two.run(broken, scenario))).toBe('argument.range');
    expect((await two.run(world, scenario)).fingerprint).toBe(alone.fingerprint);
  });

  test('passes on what a listener throws', async () => {
    const onProgress = () => {
      throw new Error('no more paper');
    };
    await expect(two.run(world, scenario, { onProgress })).rejects.toThrow('no more paper');
  });

  test('rejects what is under way when it is closed, and takes nothing more', async () => {
    const pool = createPool({ workers: 1 });
    const code = codeOf(() => pool.run(world, { ...scenario, draws: 100_000 }));
    await pool.close();
    expect(await code).toBe('work.cancelled');
    expect(await codeOf(() => pool.run(world, scenario))).toBe('work.cancelled');
  });

  test('refuses an impossible number of workers', () => {
    expect(() => createPool({ workers: -1 })).toThrow('workers');
  });
});
