import {
  bootstrapFit,
  crossed,
  fitModel,
  type GravityBootstrapOptions,
  planBootstrap,
  syntheticPanel,
} from '@sojourn/engine/gravity';
import { describe, expect, test } from 'vitest';
import { createPoolOf } from '../pool.ts';
import type { ToWorker } from '../protocol.ts';
import { nodeSharing } from '../shared-memory.ts';
import { codeOf, lent } from '../testing/pools.ts';
import { bootstraps } from './bootstraps.ts';

const { o, d, t, y, x1, x2 } = syntheticPanel(14, 4, 3, 2);
const pair = crossed('o^d', o, d);
const fit = fitModel({
  family: 'poisson',
  response: 'y',
  y,
  names: ['x1', 'x2'],
  x: [x1, x2],
  fixedEffects: [crossed('o^t', o, t), crossed('d^t', d, t)],
});
const order = { replications: 24, seed: 6, level: 0.9 };
const by = { name: 'o^d', codes: pair.codes };

describe.each(['wild', 'pairs'] satisfies GravityBootstrapOptions['method'][])(
  'the %s bootstrap on a pool',
  (method) => {
    const alone = bootstrapFit(fit, by, { method, ...order });
    const plan = planBootstrap(fit, by, method);

    test.each([0, 1, 2, 3])('%i workers give the bits of one thread', async (workers) => {
      expect(await lent(workers, (pool) => pool.share(bootstraps, plan, order))).toEqual(alone);
      expect(alone.errors.every((error) => error > 0)).toBe(true);
    });
  },
);

describe('a bootstrap on a pool', () => {
  const plan = planBootstrap(fit, by, 'wild');

  test('hears a cancel, and refuses an impossible number of draws', async () => {
    const stop = new AbortController();
    const options = { signal: stop.signal, onProgress: () => stop.abort() };
    const long = { ...order, replications: 1_000_000 };
    expect(await codeOf(lent(2, (pool) => pool.share(bootstraps, plan, long, options)))).toBe(
      'work.cancelled',
    );
    const none = { ...order, replications: 1 };
    expect(await codeOf(lent(0, (pool) => pool.share(bootstraps, plan, none)))).toBe(
      'argument.range',
    );
  });

  test('is sent once, in memory that all threads see', async () => {
    const sent: ToWorker[] = [];
    const channel = () => ({
      post: (message: ToWorker) => sent.push(message),
      listen: (hear: (message: { kind: 'ready' }) => void) =>
        queueMicrotask(() => hear({ kind: 'ready' })),
      end: () => {},
    });
    const pool = createPoolOf(2, channel, nodeSharing);
    const asked = codeOf(pool.share(bootstraps, plan, order));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await pool.close();
    expect(await asked).toBe('work.cancelled');
    const inputs = sent.flatMap((message) => (message.kind === 'input' ? [message.input] : []));
    expect(inputs).toHaveLength(2);
    expect(inputs[0]).toBe(inputs[1]);
    const { codes, scores } = inputs[0] as typeof plan;
    expect(codes.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(codes).toEqual(plan.codes);
    expect(scores).toEqual(plan.scores);
  });
});
