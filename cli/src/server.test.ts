import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor, staticServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-serve-'));
mkdirSync(join(folder, 'data'));
writeFileSync(join(folder, 'index.html'), '<p>page</p>');
writeFileSync(join(folder, 'data', 'panel.parquet'), 'PAR1');
writeFileSync(`${folder}-secret`, 'secret');

describe('fileFor', () => {
  test('finds files, indexes of folders, and decodes names', () => {
    expect(fileFor(folder, '/')).toBe(join(folder, 'index.html'));
    expect(fileFor(folder, '/data/panel.parquet?v=1')).toBe(join(folder, 'data', 'panel.parquet'));
  });
  test.each([
    '/../x',
    '/..%2f..%2fetc/passwd',
    `/../${folder.split('/').at(-1)}-secret`,
    '/%E0%A4%A',
    '/none',
    '/data',
  ])('%s leads nowhere', (path) => {
    expect(fileFor(folder, path)).toBeNull();
  });
});

describe('staticServer', () => {
  const server = staticServer(folder);
  let address = '';
  beforeAll(
    () =>
      new Promise<void>((done) => {
        server.listen(0, '127.0.0.1', () => {
          address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
          done();
        });
      }),
  );
  afterAll(() => {
    server.close();
  });
  test('sends the page with the headers that let workers share memory', async () => {
    const response = await fetch(`${address}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<p>page</p>');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  });
  test('says 404 for what is not there and 405 for anything but reading', async () => {
    expect((await fetch(`${address}/none`)).status).toBe(404);
    expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(405);
  });
});
