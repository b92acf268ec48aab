import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The route of the address bar, followed. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes to a hash, leaving a step for the back button. */
export function go(hash: string): void {
  window.location.hash = hash;
}

/** Changes the hash of the present page without a step for the back button. */
export function rewrite(hash: string): void {
  if (window.location.hash !== hash) window.location.replace(hash);
}
