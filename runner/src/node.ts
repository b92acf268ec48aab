/** Pools of Node's worker threads. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkInteger } from '@sojourn/engine/core';
import { crewOfThreads, type ThreadCrew } from './crew/node.ts';
import { isPoolWorker, poolWorkerData, serveNode } from './node-serve.ts';
import { workerSource } from './node-source.ts';
import type { Pool } from './options.ts';
import { createPoolOf } from './pool.ts';
import type { Channel, FromWorker } from './protocol.ts';
import { nodeSharing } from './shared-memory.ts';

export type { ThreadCrew } from './crew/node.ts';
export type { Pool, RunOptions } from './options.ts';
export { isPoolWorker };

/** More workers than this gain nothing on draws of the world's size. */
const mostWorkers = 8;

export interface NodePoolOptions {
  /** 0 to 64; by default one a core, at most 8. 0 runs on the calling thread. */
  readonly workers?: number;
}

function channelTo(worker: Worker): Channel {
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onFailure) => {
      worker.on('message', (message: FromWorker) => onMessage(message));
      worker.on('error', (error) => onFailure(String(error)));
      worker.on('exit', (code) => onFailure(`exit code ${code}`));
    },
    end: () => worker.terminate(),
  };
}

/** From sources the worker is built in memory; in a bundle the bundle itself is loaded again. */
async function threadMaker(): Promise<() => Worker> {
  const here = import.meta.url;
  if (!here.endsWith('.ts')) return () => new Worker(new URL(here), { workerData: poolWorkerData });
  const source = await workerSource();
  return () => new Worker(source, { eval: true, workerData: poolWorkerData });
}

/**
 * Opens a pool of worker threads. Close it, or the process stays alive.
 *
 * @throws SojournError `argument.range` for a number of workers outside 0 to 64
 * @example const pool = createPool(); try { await pool.run(world, scenario) } finally { await pool.close() }
 */
export function createPool(options: NodePoolOptions = {}): Pool {
  const workers = options.workers ?? Math.min(mostWorkers, availableParallelism());
  checkInteger('workers', workers, 0, 64);
  return createPoolOf(workers, async () => channelTo((await threadMaker())()), nodeSharing);
}

/**
 * Opens a crew for `fitModel(design, { crew })`: the rows of a large model are shared out by blocks,
 * in shared memory. The calling thread does its part and waits for the others, so in a browser the
 * caller would have to be a worker, of a page that is cross-origin isolated; it is offered for
 * Node. Close it, or the process stays alive.
 *
 * @param options threads in all, 1 to 64, the calling one among them
 * @throws SojournError `argument.range`
 * @example const crew = await openCrew({ threads: 2 }); fitModel(design, { crew }); await crew.close()
 */
export async function openCrew(options: { readonly threads: number }): Promise<ThreadCrew> {
  return crewOfThreads(options.threads, await threadMaker());
}

// A bundle that is loaded again as a worker goes no further than this line.
if (isPoolWorker() && !import.meta.url.endsWith('.ts')) {
  serveNode();
  await new Promise(() => {});
}
