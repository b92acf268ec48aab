import { runScenario, type Scenario, syntheticWorld } from '@sojourn/engine/nexus';
import { describe, expect, test } from 'vitest';
import type { Kind, Kinds, Part } from './kind.ts';
import { allKinds } from './kinds/all.ts';
import { createPoolOf } from './pool.ts';
import type { Channel, FromWorker, ToWorker } from './protocol.ts';
import { serveOn } from './serve.ts';

const world = syntheticWorld({ seed: 60, places: 20, reach: 6 });
const scenario: Scenario = {
  schema: 'sojourn.scenario/1',
  name: 'doubles',
  years: 3,
  draws: 120,
  seed: 9,
  policies: [],
  places: [],
};
const alone = runScenario(world, scenario);

/** A worker on this thread, with everything that the pool told it. */
function localWorker(more: { readonly dieAfter?: number; readonly kinds?: Kinds } = {}) {
  const told: ToWorker[] = [];
  let toWorker: (message: ToWorker) => void = () => {};
  let toPool: (message: FromWorker) => void = () => {};
  let fail: (reason: string) => void = () => {};
  let ended = 0;
  let posted = 0;
  const channel: Channel = {
    post(message) {
      told.push(message);
      queueMicrotask(() => toWorker(message));
    },
    listen(onMessage, onFailure) {
      toPool = onMessage;
      fail = onFailure;
      const post = (message: FromWorker) => {
        posted++;
        const dies = posted === more.dieAfter;
        queueMicrotask(() => (dies ? fail('out of memory') : toPool(message)));
      };
      const listen = (onTold: (message: ToWorker) => void) => {
        toWorker = onTold;
      };
      serveOn({ post, listen }, more.kinds ?? allKinds);
    },
    end: () => {
      ended++;
    },
  };
  return { channel, told, ended: () => ended };
}

describe('a pool over any kind of worker', () => {
  test('sends a world once to each worker, however many tasks there are', async () => {
    const [first, second] = [localWorker(), localWorker()];
    const channels = [first.channel, second.channel];
    const pool = createPoolOf(2, () => channels.shift()!);
    expect(await pool.run(world, scenario)).toEqual(alone);
    expect(await pool.run(world, scenario)).toEqual(alone);
    for (const { told } of [first, second]) {
      expect(told.filter(({ kind }) => kind === 'input')).toHaveLength(1);
      expect(told.filter(({ kind }) => kind === 'draws').length).toBeGreaterThan(1);
    }
    await pool.close();
    expect([first.ended(), second.ended()]).toEqual([1, 1]);
  });

  test('works on this thread where workers are forbidden', async () => {
    const pool = createPoolOf(2, () => {
      throw new Error('forbidden by policy');
    });
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    expect(await pool.run(world, scenario)).toEqual(alone);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(await pool.run(world, scenario)).toEqual(alone);
  });

  test('works on this thread where a worker never answers but fails', async () => {
    const pool = createPoolOf(1, () => ({
      post: () => {},
      listen: (_, onFailure) => queueMicrotask(() => onFailure('script not found')),
      end: () => {},
    }));
    expect(await pool.run(world, scenario)).toEqual(alone);
  });

  test('finishes a run whose worker dies in the middle', async () => {
    const { channel } = localWorker({ dieAfter: 4 });
    const channels = [channel, localWorker().channel];
    const pool = createPoolOf(2, () => channels.shift()!);
    expect(await pool.run(world, scenario)).toEqual(alone);
    expect(await pool.run(world, scenario)).toEqual(alone);
  });

  test('tells a worker to stop when its run is aborted', async () => {
    const worker = localWorker();
    const pool = createPoolOf(1, () => worker.channel);
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    const run = pool.run(world, scenario, { signal: stop.signal, onProgress });
    await expect(run).rejects.toMatchObject({ code: 'work.cancelled' });
    expect(worker.told.at(-1)).toMatchObject({ kind: 'stop' });
    expect(await pool.run(world, scenario)).toEqual(alone);
  });

  test('shows a provisional result on this thread too', async () => {
    const pool = createPoolOf(0, () => {
      throw new Error('none');
    });
    const seen: (number | null)[] = [];
    await pool.run(world, scenario, { onProvisional: ({ meta }) => seen.push(meta.draws) });
    expect(seen).toEqual([16]);
  });

  test('turns whatever a worker throws into an error with a code', async () => {
    const broken: Kind<object, number, Part, number> = {
      name: 'broken',
      stage: 'draws',
      slice: 1,
      task: 4,
      early: 0,
      large: false,
      draws: (_, draws) => draws,
      open: () => ({
        begin: () => (first) => {
          throw new TypeError(`draw ${first} has no ground`);
        },
      }),
      collect: () => ({ take: () => {}, result: () => 0 }),
    };
    const worker = localWorker({ kinds: { broken: () => broken } });
    const pool = createPoolOf(1, () => worker.channel);
    const thrown = pool.share(broken, {}, 8);
    await expect(thrown).rejects.toMatchObject({ code: 'internal.invariant' });
    await expect(thrown).rejects.toThrow('draw 0 has no ground');
    await expect(pool.run(world, scenario)).rejects.toThrow('one of broken');
  });
});
