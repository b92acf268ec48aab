type Listener = () => void;

let isRefused = false;
const listeners = new Set<Listener>();

function refuse(): void {
  isRefused = true;
  for (const listener of listeners) listener();
}

/** Whether this browser would not start workers here, for `useSyncExternalStore`. */
export function workersRefused(): boolean {
  return isRefused;
}

/** Calls back once workers are refused; returns what ends it. */
export function onWorkersRefused(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Starts a worker of the model from its text, which works from disk too.
 *
 * @param text a classic script that serves the pool
 * @throws what the browser throws where it forbids workers
 */
export function spawnWorker(text: string): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    const worker = new Worker(address);
    worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
    worker.addEventListener('error', refuse, { once: true });
    return worker;
  } catch (error) {
    refuse();
    throw error;
  }
}
