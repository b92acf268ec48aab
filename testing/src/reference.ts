import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Root of the repository. */
export function repositoryRoot(): string {
  return repository;
}

/**
 * The folder of shared facts and reference vectors: `$SOJOURN_SHARED`, else `shared` beside the
 * repository; null where neither exists.
 */
export function sharedFolder(): string | null {
  const folder = process.env.SOJOURN_SHARED ?? join(repository, '..', 'shared');
  return existsSync(join(folder, 'facts')) ? folder : null;
}

/**
 * A path inside the shared folder, or a reason to skip, printed once by the test's name.
 *
 * @example const shared = reference('facts/places.csv'); test.skipIf(!shared.path)(`… ${shared.reason}`, …)
 */
export function reference(
  path: string,
): { path: string; reason: '' } | { path: null; reason: string } {
  const folder = sharedFolder();
  const full = folder === null ? null : join(folder, path);
  if (full !== null && existsSync(full)) return { path: full, reason: '' };
  return { path: null, reason: `(skipped: ${path} not found; set SOJOURN_SHARED)` };
}
