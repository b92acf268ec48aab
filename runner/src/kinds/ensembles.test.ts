import type { Progress } from '@sojourn/engine/core';
import { type DisplacementCase, prepare, runEnsemble } from '@sojourn/engine/displacement';
import { afterAll, describe, expect, test } from 'vitest';
import { camp, madeCase, town, zone } from '../../../engine/src/displacement/testing/cases.ts';
import { createPool } from '../node.ts';
import { codeOf, lent } from '../testing/pools.ts';
import { ensembles } from './ensembles.ts';

const model = madeCase(
  [zone('Z', 5000), town('T'), camp('C', 900), camp('D')],
  [
    ['Z', 'T', 80],
    ['T', 'C', 120],
    ['T', 'D', 150],
  ],
  {
    days: 40,
    registrations: [
      {
        camp: 'C',
        tables: [
          [
            [0, 0],
            [39, 1200],
          ],
        ],
      },
      {
        camp: 'D',
        tables: [
          [
            [0, 0],
            [39, 2000],
          ],
        ],
      },
    ],
  },
);
const setup = { scale: 2 };
const input = { model, setup };
const alone = runEnsemble(prepare(model, setup), 45, 7, undefined, 3);
const order = { draws: 45, seed: 7, start: 3 };

describe('runs of displacement on a pool', () => {
  const two = createPool({ workers: 2 });
  afterAll(() => two.close());

  test.each([0, 1, 2, 3])('%i workers give the bits of one thread', async (workers) => {
    const ensemble = await lent(workers, (pool) => pool.share(ensembles, input, order));
    expect(ensemble).toEqual(alone);
    expect(ensemble.sd.some((sd) => sd > 0)).toBe(true);
  });

  test('tells every run, and hears a cancel', async () => {
    const heard: Progress[] = [];
    await two.share(ensembles, input, order, { onProgress: (told) => heard.push(told) });
    expect(heard.map(({ done }) => done)).toEqual(Array.from({ length: 45 }, (_, k) => k + 1));
    const stop = new AbortController();
    const long = two.share(
      ensembles,
      input,
      { draws: 100_000, seed: 1 },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    expect(await codeOf(long)).toBe('work.cancelled');
    expect(await two.share(ensembles, input, order)).toEqual(alone);
  });

  test('passes on by name what a worker throws', async () => {
    const places = model.places.slice(0, 1);
    const broken: DisplacementCase = { ...model, places };
    const asked = two.share(ensembles, { model: broken }, { draws: 3, seed: 1 });
    expect(await codeOf(asked)).toMatch(/^(argument|cell)\./);
    const none = two.share(ensembles, input, { draws: 0, seed: 1 });
    expect(await codeOf(none)).toBe('argument.range');
  });
});
