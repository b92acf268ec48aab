/** How far the page can do without the network. */
export type OfflineState =
  /** Opened from disk: there is no network to do without. */
  | 'disk'
  /** Files are being kept. */
  | 'preparing'
  | 'ready'
  /** This browser or address keeps no copy. */
  | 'unavailable'
  /** A newer version is kept and waits until the reader reloads. */
  | 'update';

type Listener = () => void;

let state: OfflineState = 'preparing';
let waiting: ServiceWorker | null = null;
const listeners = new Set<Listener>();

function become(next: OfflineState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The state now, for `useSyncExternalStore`. */
export function offlineState(): OfflineState {
  return state;
}

/** Calls back at each change; returns what ends it. */
export function onOfflineState(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets the waiting version take over, then reloads. */
export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting?.postMessage('use-new-version');
}

function watch(registration: ServiceWorkerRegistration): void {
  const settle = () => {
    waiting = registration.waiting;
    if (waiting !== null && registration.active !== null) become('update');
    else if (registration.active !== null) become('ready');
  };
  settle();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', settle);
  });
  registration.installing?.addEventListener('statechange', settle);
}

/** Starts the service worker where there can be one. Never throws: the page works without. */
export async function registerOffline(): Promise<void> {
  if (location.protocol === 'file:') return become('disk');
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return become('unavailable');
  try {
    watch(await navigator.serviceWorker.register('./service-worker.js'));
  } catch {
    become('unavailable');
  }
}
