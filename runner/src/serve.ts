import { SojournError } from '@sojourn/engine/core';
import { factsOf } from './facts.ts';
import type { AnyKind, Kinds, Part, Ready } from './kind.ts';
import type { ToWorker, WorkerPort } from './protocol.ts';
import { cut } from './slices.ts';
import { nextTurn } from './yielding.ts';

type InputMessage = Extract<ToWorker, { kind: 'input' }>;
type DrawsTask = Extract<ToWorker, { kind: 'draws' }>;
type Run = (first: number, last: number) => Part;

async function kindOf(kinds: Kinds, name: string): Promise<AnyKind> {
  const kind = await kinds[name]?.();
  if (kind !== undefined) return kind;
  throw new SojournError({
    code: 'internal.invariant',
    where: { field: 'worker' },
    got: name,
    expected: `one of ${Object.keys(kinds).join(', ')}`,
  });
}

interface Made {
  readonly id: number;
  readonly slice: number;
  readonly input: Ready<unknown, Part>;
}

/** The last input that came, made ready when it is first needed, and the last order of it. */
function holdInput(kinds: Kinds) {
  let held: { readonly id: number; readonly message: InputMessage } | null = null;
  let ready: Made | null = null;
  let opened: { readonly job: number; readonly run: Run } | null = null;

  async function make({ input }: DrawsTask): Promise<Made> {
    if (held?.id !== input) throw new Error(`input ${input} was never sent`);
    const { message } = held;
    if (ready?.id === input) return ready;
    const kind = await kindOf(kinds, message.work);
    ready = { id: input, slice: kind.slice, input: kind.open(message.input) };
    return ready;
  }

  return {
    keep(message: InputMessage): void {
      held = { id: message.id, message };
      ready = null;
      opened = null;
    },
    async runOf(task: DrawsTask): Promise<{ readonly slice: number; readonly run: Run }> {
      const made = await make(task);
      if (opened?.job !== task.job)
        opened = { job: task.job, run: made.input.begin(task.order, task.room) };
      return { slice: made.slice, run: opened.run };
    },
  };
}

/**
 * The worker's side: runs the draws it is given slice by slice, posts each slice, and hears a
 * stop in between.
 *
 * @param port line to the pool
 * @param kinds what the worker can do
 */
export function serveOn(port: WorkerPort, kinds: Kinds): void {
  const held = holdInput(kinds);
  const stopped = new Set<number>();

  async function runSlices(task: DrawsTask): Promise<void> {
    const { job, first, last } = task;
    const { slice, run } = await held.runOf(task);
    for (const range of cut(first, last, slice)) {
      await nextTurn();
      if (stopped.has(job)) return port.post({ kind: 'stopped', job });
      const part = run(range.first, range.last);
      port.post({ kind: 'part', job, part, done: range.last === last });
    }
  }

  port.listen((message) => {
    if (message.kind === 'stop') stopped.add(message.job);
    else if (message.kind === 'input') held.keep(message);
    else {
      runSlices(message).catch((thrown: unknown) => {
        port.post({ kind: 'failed', job: message.job, facts: factsOf(thrown) });
      });
    }
  });
  port.post({ kind: 'ready' });
}
