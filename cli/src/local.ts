import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSnapshot, type Snapshot } from '@sojourn/data';
import { nodeSource } from '@sojourn/data/node';

/** Root of the installation: two levels above this file, in sources and in the bundle alike. */
export function installationRoot(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', '..');
}

/** The snapshot folder: `--snapshot`, `$SOJOURN_SNAPSHOT`, or the one that comes along. */
export function snapshotFolder(named?: string): string {
  return named ?? process.env.SOJOURN_SNAPSHOT ?? join(installationRoot(), 'data', 'snapshot');
}

/** Opens the snapshot from its folder. */
export function openLocalSnapshot(named?: string): Promise<Snapshot> {
  return openSnapshot(nodeSource(snapshotFolder(named)));
}
