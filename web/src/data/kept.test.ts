import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cachingSource } from './caching-source.ts';
import { kept } from './kept.ts';

describe('kept promises', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('the same key gives the same promise, another key another', () => {
    const load = kept(async (key) => key);
    expect(load('a')).toBe(load('a'));
    expect(load('a')).not.toBe(load('b'));
  });

  test('a failure stands for a moment and is then asked for again', async () => {
    const load = vi.fn(async () => Promise.reject(new Error('no')));
    const get = kept(load, 100);
    await expect(get('a')).rejects.toThrow('no');
    await expect(get('a')).rejects.toThrow('no');
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    await expect(get('a')).rejects.toThrow('no');
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('a source that keeps its files', () => {
  test('each file is read once, also while it is being read', async () => {
    const read = vi.fn(async () => new ArrayBuffer(1));
    const source = cachingSource({ label: 'x', read });
    await Promise.all([source.read('a'), source.read('a')]);
    await source.read('a');
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('a failure is not kept', async () => {
    const read = vi.fn(async () => new ArrayBuffer(1)).mockRejectedValueOnce(new Error('no'));
    const source = cachingSource({ label: 'x', read });
    await expect(source.read('a')).rejects.toThrow('no');
    await expect(source.read('a')).resolves.toBeInstanceOf(ArrayBuffer);
  });
});
