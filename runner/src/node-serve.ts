import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { BenchMessage } from './crew/control.ts';
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

/** Helps with the board of a crew until it is taken away; hears nothing meanwhile. */
async function helpOn({ bench }: BenchMessage): Promise<void> {
  const { help } = await import('./crew/control.ts');
  help(bench);
}

/** Serves the pool or the crew that opened this thread. */
export function serveNode(): void {
  const port = parentPort;
  if (port === null) return;
  serveOn(
    {
      post: (message) => port.postMessage(message),
      listen: (onMessage) =>
        port.on('message', (message: ToWorker | BenchMessage) => {
          if (message.kind === 'bench') void helpOn(message);
          else onMessage(message);
        }),
    },
    allKinds,
  );
}
