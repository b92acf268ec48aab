import { afterEach, expect, test, vi } from 'vitest';
import { fetchSource, memorySource } from './sources.ts';

afterEach(() => vi.unstubAllGlobals());

test('files under a web address are fetched whole', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(new Uint8Array([1, 2, 3]));
  });
  const bytes = await fetchSource('https://example.org/data/').read('core/panel.parquet');
  expect(asked).toEqual(['https://example.org/data/core/panel.parquet']);
  expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3]);
});

test('a file that the server does not have, and a server that is not there, are missing files', async () => {
  vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
  await expect(fetchSource('data').read('a.json')).rejects.toMatchObject({ code: 'file.missing' });
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('network');
  });
  await expect(fetchSource('data').read('a.json')).rejects.toThrow('data/a.json is missing');
});

test('memory has the files that it was given', async () => {
  const source = memorySource(new Map([['a', new ArrayBuffer(4)]]));
  expect((await source.read('a')).byteLength).toBe(4);
  await expect(source.read('b')).rejects.toMatchObject({ code: 'file.missing' });
});
