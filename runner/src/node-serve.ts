import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { allKinds } from './kinds/all.ts';
import type { ToWorker } from './protocol.ts';
import { serveOn } from './serve.ts';

/** What a pool writes into the data of its workers, so that a bundle knows why it is loaded. */
export const poolWorkerData = { sojourn: 'pool' } as const;

/** Whether this thread is a worker of a pool. */
export function isPoolWorker(): boolean {
  const data = workerData as { sojourn?: unknown } | null;
  return !isMainThread && data?.sojourn === poolWorkerData.sojourn;
}

/** Serves the pool that opened this thread. */
export function serveNode(): void {
  const port = parentPort;
  if (port === null) return;
  serveOn(
    {
      post: (message) => port.postMessage(message),
      listen: (onMessage) => port.on('message', (message: ToWorker) => onMessage(message)),
    },
    allKinds,
  );
}
