/** Pools of a browser's workers. */
import { checkInteger } from '@sojourn/engine/core';
import type { AnyKind } from './kind.ts';
import { scenarios } from './kinds/scenarios.ts';
import type { Pool } from './options.ts';
import { createPoolOf } from './pool.ts';
import type { Channel, FromWorker, ToWorker } from './protocol.ts';
import { serveOn } from './serve.ts';

export type { Pool, RunOptions } from './options.ts';

const mostWorkers = 8;

/** What a worker's script hands over: its global scope. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Where workers come from: a function that makes one, or the source of a classic script. */
export interface BrowserPoolOptions {
  /** 0 to 64; by default one a core, at most 8. 0 runs on the page's own thread. */
  readonly workers?: number;
  /** Makes a worker whose script calls {@link serveWorker}; may throw where workers are forbidden. */
  readonly spawn?: () => Worker;
  /** Source of such a script; started from a Blob. */
  readonly source?: string;
}

/**
 * What a worker's script calls once: serves the pool of the page that started it.
 *
 * @param kinds what it can do, so that a page loads no more than it needs (default: scenarios)
 * @example // pool-worker.ts
 * import { ensembles } from '@sojourn/runner/displacement';
 * import { serveWorker } from '@sojourn/runner/browser';
 * serveWorker(self, [ensembles]);
 */
export function serveWorker(scope: WorkerScope, kinds: readonly AnyKind[] = [scenarios]): void {
  serveOn(
    {
      post: (message) => scope.postMessage(message),
      listen: (onMessage) =>
        scope.addEventListener('message', (event) => onMessage(event.data as ToWorker)),
    },
    Object.fromEntries(kinds.map((kind) => [kind.name, () => kind])),
  );
}

function blobWorker(source: string): Worker {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}

function channelTo(worker: Worker): Channel {
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onFailure) => {
      worker.addEventListener('message', (event) => onMessage(event.data as FromWorker));
      worker.addEventListener('messageerror', () => onFailure('unreadable message'));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        onFailure(event.message);
      });
    },
    end: () => worker.terminate(),
  };
}

/**
 * Opens a pool of workers; where the browser forbids them, or neither `spawn` nor `source` is
 * given, everything runs on the page's thread in slices, and the page stays alive.
 *
 * @throws SojournError `argument.range` for a number of workers outside 0 to 64
 * @example createPool({ spawn: () => new PoolWorker() })
 */
export function createPool(options: BrowserPoolOptions = {}): Pool {
  const { source } = options;
  const make = options.spawn ?? (source === undefined ? null : () => blobWorker(source));
  const cores = globalThis.navigator?.hardwareConcurrency ?? 1;
  const workers = make === null ? 0 : (options.workers ?? Math.min(mostWorkers, cores));
  checkInteger('workers', workers, 0, 64);
  return createPoolOf(workers, async () => {
    if (make === null) throw new Error('no workers');
    return channelTo(make());
  });
}
