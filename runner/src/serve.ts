import { openDraws, type PreparedWorld, prepare, type World } from '@sojourn/engine/nexus';
import { factsOf } from './facts.ts';
import type { ToWorker, WorkerPort } from './protocol.ts';
import { cut, drawsPerSlice } from './slices.ts';
import { nextTurn } from './yielding.ts';

type DrawsTask = Extract<ToWorker, { kind: 'draws' }>;

/** The last world that came, prepared when it is first needed. */
function holdWorld() {
  let held: { readonly id: number; readonly world: World; prepared?: PreparedWorld } | null = null;
  return {
    keep(id: number, world: World): void {
      held = { id, world };
    },
    preparedOf(id: number): PreparedWorld {
      if (held?.id !== id) throw new Error(`world ${id} was never sent`);
      held.prepared ??= prepare(held.world);
      return held.prepared;
    },
  };
}

/**
 * The worker's side: runs the draws it is given slice by slice, posts each slice, and hears a
 * stop in between.
 *
 * @param port line to the pool
 */
export function serveOn(port: WorkerPort): void {
  const held = holdWorld();
  const stopped = new Set<number>();

  async function runSlices({ job, world, scenario, first, last }: DrawsTask): Promise<void> {
    const run = openDraws(held.preparedOf(world), scenario);
    for (const slice of cut(first, last, drawsPerSlice)) {
      await nextTurn();
      if (stopped.has(job)) return port.post({ kind: 'stopped', job });
      const block = run(slice.first, slice.last);
      port.post({ kind: 'block', job, block, done: slice.last === last });
    }
  }

  port.listen((message) => {
    if (message.kind === 'stop') stopped.add(message.job);
    else if (message.kind === 'world') held.keep(message.id, message.world);
    else {
      runSlices(message).catch((thrown: unknown) => {
        port.post({ kind: 'failed', job: message.job, facts: factsOf(thrown) });
      });
    }
  });
  port.post({ kind: 'ready' });
}
