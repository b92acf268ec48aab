import { cacheName, fileOf, hex, isOutdated, type Precache } from './precache.ts';

declare const __PRECACHE__: Precache;

interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (
      event: WaitingEvent & {
        readonly request: Request;
        respondWith(response: Promise<Response>): void;
      },
    ) => void,
  ): void;
}

const worker = globalThis as unknown as WorkerScope;
const { version, files } = __PRECACHE__;
const scope = worker.registration.scope;
const known = new Set(files.map((file) => file.path));

/** Fetches a file past every cache and keeps it only if it is the one that was built. */
async function keep(cache: Cache, path: string, sha256: string): Promise<void> {
  const address = new URL(path, scope).href;
  const response = await fetch(address, { cache: 'no-cache' });
  const found = hex(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
  if (!response.ok || found !== sha256) throw new Error(`${path} is not the file that was built`);
  await cache.put(address, response);
}

/** All or nothing: where one file fails, the browser drops this version and keeps the last. */
async function install(): Promise<void> {
  const cache = await caches.open(cacheName(version));
  await Promise.all(files.map(({ path, sha256 }) => keep(cache, path, sha256)));
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => isOutdated(name, version)).map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
}

async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName(version));
  return (await cache.match(new URL(path, scope).href)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const path = fileOf(event.request.url, scope);
  if (event.request.method !== 'GET' || path === null || !known.has(path)) return;
  event.respondWith(answer(event.request, path));
});
