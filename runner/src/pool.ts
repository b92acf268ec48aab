import { checkCancelled, SojournError } from '@sojourn/engine/core';
import { checkScenario, type World } from '@sojourn/engine/nexus';
import { type Job, type Order, openJob } from './job.ts';
import type { Pool } from './options.ts';
import type { Channel, FromWorker } from './protocol.ts';
import { runHere } from './single.ts';

/** One worker that has answered, and what it is busy with. */
interface Slot {
  readonly channel: Channel;
  /** Id of the world that it holds. */
  world: number;
  job: Job | null;
}

const cancelled = () => new SojournError({ code: 'work.cancelled' });

/** Numbers worlds by identity, so that each goes to a worker once. */
function numberWorlds(): (world: World) => number {
  const ids = new WeakMap<World, number>();
  let next = 0;
  return (world) => {
    const id = ids.get(world) ?? ++next;
    ids.set(world, id);
    return id;
  };
}

/** Calls back when a signal aborts, where the signal can tell; returns how to stop listening. */
function onAbort(signal: Order['options']['signal'], act: () => void): () => void {
  if (!(signal instanceof EventTarget)) return () => {};
  signal.addEventListener('abort', act);
  return () => signal.removeEventListener('abort', act);
}

/**
 * A pool over any kind of worker: gives out draws, takes blocks, and falls back to the calling
 * thread where workers cannot be had or die.
 *
 * @param workers how many to open; 0 for none
 * @param spawn opens the line to a new worker; may throw or reject
 */
export function createPoolOf(workers: number, spawn: () => Channel | Promise<Channel>): Pool {
  const slots: Slot[] = [];
  const channels = new Set<Channel>();
  const jobs = new Map<number, Job>();
  const idOf = numberWorlds();
  let opening = workers;
  let lastJob = 0;
  let closed = false;

  function dispatch(): void {
    for (const slot of slots) {
      const job = [...jobs.values()].find(({ tasks }) => tasks.length > 0);
      if (job === undefined) return;
      if (slot.job === null) give(slot, job);
    }
  }

  function give(slot: Slot, job: Job): void {
    const { world, scenario } = job.order;
    const range = job.tasks.shift();
    if (range === undefined) return;
    const id = idOf(world);
    if (slot.world !== id) slot.channel.post({ kind: 'world', id, world });
    slot.world = id;
    slot.job = job;
    slot.channel.post({ kind: 'draws', job: job.id, world: id, scenario, ...range });
  }

  function stop(job: Job): void {
    for (const slot of slots) {
      if (slot.job === job) slot.channel.post({ kind: 'stop', job: job.id });
    }
  }

  function abort(job: Job): void {
    if (job.over()) return;
    job.fail(cancelled());
    stop(job);
  }

  function release(slot: Slot): void {
    slot.job = null;
    dispatch();
  }

  function hear(slot: Slot, message: FromWorker): void {
    const { job } = slot;
    if (job === null || message.kind === 'ready' || message.job !== job.id) return;
    if (message.kind === 'block') {
      if (job.order.options.signal?.aborted) abort(job);
      job.take(message.block);
      if (!message.done && job.over()) stop(job);
      if (message.done) release(slot);
      return;
    }
    if (message.kind === 'failed') job.fail(new SojournError(message.facts));
    release(slot);
  }

  /** The rest of a job whose worker died, or that no worker will take, is done here. */
  function rescue(job: Job): void {
    const { world, scenario, options } = job.order;
    if (!job.over()) job.handOver(runHere(world, scenario, options));
    stop(job);
  }

  function lose(channel: Channel, slot: Slot | null): void {
    if (!channels.delete(channel)) return;
    void channel.end();
    if (slot === null) opening--;
    else slots.splice(slots.indexOf(slot), 1);
    if (slot?.job) rescue(slot.job);
    rescueAllWithoutWorkers();
  }

  function rescueAllWithoutWorkers(): void {
    if (opening === 0 && slots.length === 0) for (const job of jobs.values()) rescue(job);
  }

  async function open(): Promise<void> {
    const channel = await spawn();
    if (closed) return void channel.end();
    let slot: Slot | null = null;
    channels.add(channel);
    channel.listen(
      (message) => {
        if (slot !== null) return hear(slot, message);
        slot = { channel, world: 0, job: null };
        slots.push(slot);
        opening--;
        dispatch();
      },
      () => lose(channel, slot),
    );
  }

  for (let k = 0; k < workers; k++) {
    open().catch(() => {
      opening--;
      rescueAllWithoutWorkers();
    });
  }

  return {
    workers,
    async run(world, scenario, options = {}) {
      if (closed) throw cancelled();
      checkScenario(scenario, world);
      checkCancelled(options);
      if (opening === 0 && slots.length === 0) return runHere(world, scenario, options);
      const job = openJob(++lastJob, { world, scenario, options }, workers);
      jobs.set(job.id, job);
      const unlisten = onAbort(options.signal, () => abort(job));
      dispatch();
      try {
        return await job.result;
      } finally {
        unlisten();
        jobs.delete(job.id);
      }
    },
    async close() {
      closed = true;
      for (const job of jobs.values()) job.fail(cancelled());
      await Promise.all([...channels].map((channel) => channel.end()));
      channels.clear();
      slots.length = 0;
    },
  };
}
