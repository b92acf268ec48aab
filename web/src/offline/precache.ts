/** The files that work offline, each with the SHA-256 of its bytes. */
export interface Precache {
  /** Hash of the list: another build has another version. */
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

const prefix = 'sojourn-';

/** Name of the cache of a version. */
export function cacheName(version: string): string {
  return prefix + version;
}

/** Whether a cache was made by this page at another version, so that it may be deleted. */
export function isOutdated(name: string, version: string): boolean {
  return name.startsWith(prefix) && name !== cacheName(version);
}

/**
 * The file that a request means, as a path inside the built folder; null where it lies outside.
 *
 * @param url address asked for
 * @param scope address of the folder, with a slash at its end
 * @example fileOf('https://x.org/s/?dir=rtl#/sources', 'https://x.org/s/') // 'index.html'
 */
export function fileOf(url: string, scope: string): string | null {
  const bare = url.split(/[?#]/, 1)[0] ?? '';
  if (!bare.startsWith(scope)) return null;
  const path = bare.slice(scope.length);
  return path === '' ? 'index.html' : path;
}

/** Bytes as hexadecimal digits. @example hex(new Uint8Array([10, 255]).buffer) // '0aff' */
export function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
