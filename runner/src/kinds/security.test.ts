import type { Progress } from '@sojourn/engine/core';
import {
  analyseSensitivity,
  type ChoiceSpace,
  openSensitivity,
  runDoubt,
} from '@sojourn/engine/security';
import { afterAll, describe, expect, test } from 'vitest';
import { smallPanel, smallRecipe } from '../../../engine/src/security/testing/synthetic.ts';
import { createPool } from '../node.ts';
import { codeOf, lent } from '../testing/pools.ts';
import { doubts, type SensitivityOrder, sensitivities } from './security.ts';

const input = { recipe: smallRecipe, panel: smallPanel };
const choices: ChoiceSpace = {
  weightNoise: 0.3,
  dropOne: true,
  across: [{ method: 'geometric' }, { method: 'arithmetic' }],
};
const order = { year: 2022, seed: 4, draws: 700, from: 20, choices };
const alone = runDoubt(smallRecipe, smallPanel, 2022, order);

describe('draws of an index on a pool', () => {
  const two = createPool({ workers: 2 });
  afterAll(() => two.close());

  test.each([0, 1, 2, 3])('%i workers give the bits of one thread', async (workers) => {
    const draws = await lent(workers, (pool) => pool.share(doubts, input, order));
    expect(draws).toEqual(alone);
    expect(new Set(draws.scores).size).toBeGreaterThan(1000);
    const isShared = draws.scores.buffer instanceof SharedArrayBuffer;
    expect(isShared, 'workers write where the result is').toBe(workers > 0);
  });

  test('tells how far it is, and hears a cancel', async () => {
    const heard: Progress[] = [];
    await two.share(doubts, input, order, { onProgress: (told) => heard.push(told) });
    expect(heard.at(-1)).toEqual({ done: 700, total: 700, stage: 'draws' });
    expect(heard.length).toBeGreaterThan(10);
    const stop = new AbortController();
    const long = two.share(
      doubts,
      input,
      { ...order, draws: 100_000 },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    expect(await codeOf(long)).toBe('work.cancelled');
  });

  test('passes on by name what the engine throws', async () => {
    expect(await codeOf(two.share(doubts, input, { ...order, draws: 0 }))).toBe('argument.range');
    expect(await codeOf(two.share(doubts, input, { ...order, year: 1900 }))).toBe('argument.range');
    expect(await two.share(doubts, input, order)).toEqual(alone);
  });
});

describe('a Sobol design on a pool', () => {
  const asked: SensitivityOrder = {
    year: 2022,
    output: { kind: 'score', place: 'BBB' },
    model: { seed: 2, choices },
    design: { size: 128, seed: 5, replicates: 20 },
  };
  const model = openSensitivity(smallRecipe, smallPanel, 2022, asked.output, asked.model);
  const expected = analyseSensitivity(model, asked.design);

  test.each([0, 1, 2, 3])('%i workers give the bits of one thread', async (workers) => {
    const found = await lent(workers, (pool) => pool.share(sensitivities, input, asked));
    expect(found).toEqual(expected);
    expect(found.variance).toBeGreaterThan(0);
  });

  test('a run without a number is refused by name, in the words of the engine', async () => {
    const lost: SensitivityOrder = { ...asked, output: { kind: 'score', place: 'ZZZ' } };
    expect(await codeOf(lent(2, (pool) => pool.share(sensitivities, input, lost)))).toBe(
      'argument.range',
    );
  });
});
