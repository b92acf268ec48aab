import { checkCancelled, SojournError } from '@sojourn/engine/core';
import { type Job, type Order, openJob } from './job.ts';
import type { AnyKind } from './kind.ts';
import { scenarios } from './kinds/scenarios.ts';
import type { Pool } from './options.ts';
import type { Channel, FromWorker } from './protocol.ts';
import { runHere } from './single.ts';

/** One worker that has answered, and what it is busy with. */
interface Slot {
  readonly channel: Channel;
  /** Id of the input that it holds. */
  input: number;
  job: Job | null;
}

/** Memory that all threads see. */
export interface Sharing {
  /** Moves the arrays of an input there. */
  readonly share: (input: object) => object;
  readonly floats: (length: number) => Float64Array;
}

interface Numbered {
  readonly id: number;
  readonly work: string;
  readonly input: object;
}

const cancelled = () => new SojournError({ code: 'work.cancelled' });

/** Numbers inputs by identity, so that each goes to a worker once; all share one copy if asked. */
function numberInputs(sharing: Sharing | null): (kind: AnyKind, input: object) => Numbered {
  const known = new WeakMap<object, Numbered>();
  let next = 0;
  return (kind, input) => {
    const found = known.get(input);
    if (found?.work === kind.name) return found;
    const sent = kind.large && sharing ? sharing.share(input) : input;
    const made = { id: ++next, work: kind.name, input: sent };
    known.set(input, made);
    return made;
  };
}

/** Calls back when a signal aborts, where the signal can tell; returns how to stop listening. */
function onAbort(signal: Order['options']['signal'], act: () => void): () => void {
  if (!(signal instanceof EventTarget)) return () => {};
  signal.addEventListener('abort', act);
  return () => signal.removeEventListener('abort', act);
}

/**
 * A pool over any kind of worker: gives out draws, takes parts, and falls back to the calling
 * thread where workers cannot be had or die.
 *
 * @param workers how many to open; 0 for none
 * @param spawn opens the line to a new worker; may throw or reject
 * @param sharing where threads can share memory
 */
export function createPoolOf(
  workers: number,
  spawn: () => Channel | Promise<Channel>,
  sharing: Sharing | null = null,
): Pool {
  const slots: Slot[] = [];
  const channels = new Set<Channel>();
  const jobs = new Map<number, Job>();
  const numbered = numberInputs(sharing);
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
    const { kind, input, order, room } = job.order;
    const range = job.tasks.shift();
    if (range === undefined) return;
    const sent = numbered(kind, input);
    if (slot.input !== sent.id) slot.channel.post({ kind: 'input', ...sent });
    slot.input = sent.id;
    slot.job = job;
    slot.channel.post({ kind: 'draws', job: job.id, input: sent.id, order, room, ...range });
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
    if (message.kind === 'part') {
      if (job.order.options.signal?.aborted) abort(job);
      job.take(message.part);
      if (!message.done && job.over()) stop(job);
      if (message.done) release(slot);
      return;
    }
    if (message.kind === 'failed') job.fail(new SojournError(message.facts));
    release(slot);
  }

  /** The rest of a job whose worker died, or that no worker will take, is done here. */
  function rescue(job: Job): void {
    const { kind, input, order, options } = job.order;
    if (!job.over()) job.handOver(runHere(kind, input, order, options));
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
        slot = { channel, input: 0, job: null };
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

  async function run(asked: Omit<Order, 'room'>): Promise<unknown> {
    const { kind, input, order, options } = asked;
    if (closed) throw cancelled();
    const draws = kind.draws(input, order);
    checkCancelled(options);
    if (opening === 0 && slots.length === 0) return runHere(kind, input, order, options);
    const numbers = sharing ? kind.room?.(input, order) : undefined;
    const room = sharing && numbers !== undefined ? sharing.floats(numbers) : null;
    const job = openJob(++lastJob, { ...asked, room }, draws, workers);
    jobs.set(job.id, job);
    const unlisten = onAbort(options.signal, () => abort(job));
    dispatch();
    try {
      return await job.result;
    } finally {
      unlisten();
      jobs.delete(job.id);
    }
  }

  const shareOut: Pool['share'] = async (kind, input, order, options = {}) =>
    (await run({ kind, input, order, options } as Omit<Order, 'room'>)) as never;

  return {
    workers,
    run: (world, scenario, options) => shareOut(scenarios, world, scenario, options),
    share: shareOut,
    async close() {
      closed = true;
      for (const job of jobs.values()) job.fail(cancelled());
      await Promise.all([...channels].map((channel) => channel.end()));
      channels.clear();
      slots.length = 0;
    },
  };
}
