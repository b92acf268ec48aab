import type { Worker } from 'node:worker_threads';
import { checkInteger } from '@sojourn/engine/core';
import type { Crew } from '@sojourn/engine/gravity';
import type { BenchMessage } from './control.ts';

/** Threads that help the calling one with the rows of a large gravity model. */
export interface ThreadCrew extends Crew {
  /** Threads in all, the calling one among them. */
  readonly threads: number;
  /** Starts the helpers, which else start with the first large sample; waits until they are there. */
  ready(): Promise<void>;
  /** Ends the helpers. */
  close(): Promise<void>;
}

/**
 * Opens a crew of threads that `make` makes.
 *
 * @param threads threads in all, 1 to 64
 */
export async function crewOfThreads(threads: number, make: () => Worker): Promise<ThreadCrew> {
  checkInteger('threads', threads, 1, 64);
  const { alone, crewOf } = await import('./lead.ts');
  if (threads === 1) return { ...alone, threads, ready: async () => {}, close: async () => {} };
  const helpers: { readonly worker: Worker; readonly there: Promise<unknown> }[] = [];

  function start(): void {
    while (helpers.length < threads - 1) {
      const worker = make();
      const there = new Promise((resolve) => {
        worker.once('message', resolve);
        worker.once('exit', resolve);
      });
      // a helper that fails has said so on the board, or is missed there
      worker.on('error', () => {});
      helpers.push({ worker, there });
    }
  }

  return {
    threads,
    ...crewOf((bench) => {
      start();
      const message: BenchMessage = { kind: 'bench', bench };
      for (const { worker } of helpers) worker.postMessage(message);
    }),
    async ready() {
      start();
      await Promise.all(helpers.map(({ there }) => there));
    },
    async close() {
      await Promise.all(helpers.map(({ worker }) => worker.terminate()));
      helpers.length = 0;
    },
  };
}
