import type { Manifest } from '../schema/manifest.ts';
import { sha256 } from './fingerprint.ts';
import { agrees, publishedTotals, totalInWords, totalOf } from './published.ts';
import { openSnapshot, readManifest, type Snapshot } from './snapshot.ts';
import type { SliceSource } from './source.ts';

/** One check with its result. */
export interface SnapshotCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

export interface SnapshotReport {
  readonly ok: boolean;
  readonly checks: readonly SnapshotCheck[];
}

async function totals(snapshot: Snapshot): Promise<SnapshotCheck[]> {
  const checks: SnapshotCheck[] = [];
  for (const total of publishedTotals) {
    const found = Math.round(await totalOf(snapshot, total));
    const { name, own, published } = total;
    const frozen = found === own;
    const detail = totalInWords(found, published) + (frozen ? '' : `; own value was ${own}`);
    checks.push({ name, ok: frozen && (published === null || agrees(found, published)), detail });
  }
  return checks;
}

async function fileChecks(source: SliceSource, manifest: Manifest): Promise<SnapshotCheck[]> {
  const checks: SnapshotCheck[] = [];
  for (const { path, sha256: recorded } of manifest.resources) {
    try {
      const found = await sha256(await source.read(path));
      const ok = found === recorded;
      const detail = found === null ? 'no cryptography here' : 'fingerprint differs';
      checks.push({ name: path, ok, detail: ok ? recorded.slice(0, 12) : detail });
    } catch (error) {
      checks.push({ name: path, ok: false, detail: (error as Error).message });
    }
  }
  return checks;
}

/**
 * Every file against its fingerprint, then, where all are sound, totals against their own frozen
 * values and, within a stated tolerance, against the published figures.
 *
 * @throws SojournError where the manifest itself is missing, corrupt or newer
 * @example const { ok, checks } = await verifySnapshot(nodeSource('data/snapshot'))
 */
export async function verifySnapshot(source: SliceSource): Promise<SnapshotReport> {
  const files = await fileChecks(source, await readManifest(source));
  const sound = files.every(({ ok }) => ok);
  const checks = sound ? [...files, ...(await totals(await openSnapshot(source)))] : files;
  return { ok: checks.every(({ ok }) => ok), checks };
}
