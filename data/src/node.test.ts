import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultSnapshotFolder, nodeSource } from './node.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-source-'));
  mkdirSync(join(folder, 'core'));
  writeFileSync(
    join(folder, 'core/a.bin'),
    Uint8Array.from({ length: 70_000 }, (_, i) => i % 251),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file is read whole, in memory of its own', async () => {
  const bytes = await nodeSource(folder).read('core/a.bin');
  expect(bytes.byteLength).toBe(70_000);
  expect(new Uint8Array(bytes)[69_999]).toBe(69_999 % 251);
});

test('a file that is not there is named', async () => {
  await expect(nodeSource(folder).read('core/b.bin')).rejects.toMatchObject({
    code: 'file.missing',
  });
});

test('what is no file cannot be read', async () => {
  await expect(nodeSource(folder).read('core')).rejects.toMatchObject({ code: 'file.corrupt' });
});

test('the snapshot that comes with the sources is there', async () => {
  const bytes = await nodeSource(defaultSnapshotFolder()).read('datapackage.json');
  expect(bytes.byteLength).toBeGreaterThan(1_000);
});
