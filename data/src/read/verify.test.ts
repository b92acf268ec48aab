import { expect, test } from 'vitest';
import { defaultSnapshotFolder, nodeSource } from '../node.ts';
import { changedSource, committedManifest } from '../testing/committed.ts';
import { publishedTotals } from './published.ts';
import { verifySnapshot } from './verify.ts';

test('the committed snapshot is sound, file by file and total by total', async () => {
  const { ok, checks } = await verifySnapshot(nodeSource(defaultSnapshotFolder()));
  expect(checks.filter((check) => !check.ok)).toEqual([]);
  expect(ok).toBe(true);
  expect(checks.find(({ name }) => name.startsWith('IDPs from conflict'))?.detail).toBe(
    'own 73,573,201; published 73.5 million ± 0.1',
  );
  expect(checks).toHaveLength(committedManifest().resources.length + publishedTotals.length);
});

test('a changed and a missing file are listed, and nothing is added up', async () => {
  const paths = committedManifest().resources.map(({ path }) => path);
  const source = changedSource(paths, (path, bytes) => {
    if (path === 'core/unrwa.parquet') return null;
    return path === 'core/treaties.parquet' ? bytes.slice(1) : bytes;
  });
  const { ok, checks } = await verifySnapshot(source);
  expect(ok).toBe(false);
  const failed = checks.filter((check) => !check.ok);
  expect(failed.map(({ name }) => name)).toEqual(['core/treaties.parquet', 'core/unrwa.parquet']);
  expect(failed[0]?.detail).toBe('fingerprint differs');
  expect(failed[1]?.detail).toContain('is missing');
  expect(checks).toHaveLength(paths.length);
});
